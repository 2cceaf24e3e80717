package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An alert is set off by what a search for the same finds, at the same places. */
class AlertsTest {
    private static final long SEED = Long.getLong("feedbacknlp.seed", 20_261_201);
    private static final int ALERTS = Integer.getInteger("feedbacknlp.alerts", 150);
    private static final int ANALYSES = Integer.getInteger("feedbacknlp.analyses", 200);

    private static final Rule LATE = new Rule.Word("late", Rule.Form.ANY);

    private static List<String> names(List<Alert> alerts) {
        return alerts.stream().map(Alert::name).toList();
    }

    @Test
    void rulesAndFiltersMustHoldTogether() {
        Alerts alerts = Alerts.builder()
                .add("late", LATE)
                .add("late-and-angry", LATE, Filter.is(IndexField.SENTIMENT, "negative"), Filter.scores(0, 6))
                .add("delivery", Filter.is(IndexField.TOPIC, "delivery"))
                .build();
        assertEquals(List.of("late", "late-and-angry", "delivery"), alerts.names());
        Given given = Given.verbatim("", "It was late, so late").score(ScoreScale.NPS, 3);
        assertEquals(
                List.of(new Alert("late", List.of(new Span(7, 11), new Span(16, 20)))), alerts.match(given.analysis()));
        given.sentiment(Polarity.NEGATIVE).topics("delivery");
        List<Alert> found = alerts.match(given.analysis());
        assertEquals(alerts.names(), names(found));
        assertEquals(2, found.get(1).spans().size());
        assertEquals(List.of(), found.get(2).spans());
        assertEquals(List.of(), alerts.match(Given.plain("a", "on time")));
    }

    private static Filter filter(Random random) {
        int day = 1 + random.nextInt(9);
        return switch (random.nextInt(11)) {
            case 0 -> Filter.is(IndexField.TOPIC, "delivery");
            case 1 -> Filter.is(IndexField.TOPIC, "price".repeat(61), "nothing");
            case 2 -> Filter.is(IndexField.segment("plan"), "pro");
            case 3 -> Filter.has(IndexField.segment("plan"));
            case 4 -> Filter.is(IndexField.SENTIMENT, "negative", "mixed");
            case 5 -> Filter.scores(random.nextInt(5), 5 + random.nextInt(5));
            case 6 -> Filter.dates(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, day));
            case 7 -> Filter.is(IndexField.signal(Modality.NEGATED), "churn-risk");
            case 8 -> Filter.not(filter(random));
            case 9 -> Filter.anyOf(filter(random), filter(random));
            default -> Filter.allOf(filter(random), Filter.is(IndexField.label("intent"), "billing"));
        };
    }

    private static Map<String, SearchRequest.Builder> requests(Random random, Alerts.Builder alerts) {
        Map<String, SearchRequest.Builder> requests = new LinkedHashMap<>();
        RandomRules rules = new RandomRules(random);
        for (int i = 0; i < ALERTS; i++) {
            Filter filter = filter(random);
            Rule rule = rules.next(1 + random.nextInt(4));
            SearchRequest.Builder request = SearchRequest.builder();
            switch (random.nextInt(4)) {
                case 0 -> {
                    alerts.add("a" + i, filter);
                    request.filter(filter);
                }
                case 1 -> {
                    alerts.add("a" + i, rule, filter);
                    request.rule(rule).filter(filter);
                }
                default -> {
                    alerts.add("a" + i, rule);
                    request.rule(rule);
                }
            }
            requests.put("a" + i, request);
        }
        return requests;
    }

    @Test
    void randomAlertsAreSetOffByWhatASearchFinds(@TempDir Path folder) {
        Random random = new Random(SEED);
        Alerts.Builder builder = Alerts.builder();
        Map<String, SearchRequest.Builder> requests = requests(random, builder);
        Alerts alerts = builder.build();
        Map<String, Map<String, List<Span>>> found = new TreeMap<>();
        int matches = 0;
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            RandomAnalyses analyses = new RandomAnalyses(random);
            for (int i = 0; i < ANALYSES; i++) {
                Analysis analysis = analyses.next("r" + i);
                index.upsert(analysis);
                for (Alert alert : alerts.match(analysis)) {
                    found.computeIfAbsent(alert.name(), name -> new TreeMap<>())
                            .put(analysis.verbatim().id(), alert.spans());
                    matches++;
                }
                if (i % 100 == 50) {
                    index.commit();
                }
            }
            index.refresh();
            for (Map.Entry<String, SearchRequest.Builder> request : requests.entrySet()) {
                Map<String, List<Span>> searched = new TreeMap<>();
                SearchRequest all =
                        request.getValue().size(1_000).highlight(true).build();
                index.search(all).hits().forEach(hit -> searched.put(hit.id(), hit.spans()));
                assertEquals(
                        searched,
                        found.getOrDefault(request.getKey(), Map.of()),
                        () -> "seed " + SEED + ", " + all.selection());
            }
        }
        System.out.println("seed " + SEED + ": " + ALERTS + " alerts x " + ANALYSES + " analyses, " + matches
                + " of which match, all alike");
        assertTrue(matches > ALERTS * ANALYSES / 50, "too few match to show anything: " + matches);
    }

    @Test
    void C10_manyThreadsGetTheSameAnswers() throws Exception {
        Random random = new Random(SEED);
        Alerts.Builder builder = Alerts.builder();
        requests(random, builder);
        Alerts alerts = builder.build();
        List<Analysis> analyses = new ArrayList<>();
        RandomAnalyses drawn = new RandomAnalyses(random);
        for (int i = 0; i < 100; i++) {
            analyses.add(drawn.next("r" + i));
        }
        List<List<Alert>> expected = analyses.stream().map(alerts::match).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<List<Alert>>>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                answers.add(threads.submit(
                        () -> analyses.stream().map(alerts::match).toList()));
            }
            for (Future<List<List<Alert>>> answer : answers) {
                assertEquals(expected, answer.get(), "seed " + SEED);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\ud83d\ude21",
                "\ud83d",
                "\udc00 late",
                "late\u0000late",
                "\u200b",
                "((((",
                "late\ud800"
            })
    void C4_hostileTextsGetAnAnswer(String text) {
        Alerts alerts = Alerts.builder()
                .add("late", LATE)
                .add("all", new Rule.Word("*", Rule.Form.ANY))
                .add("slip", new Rule.Word("delivery", Rule.Form.FUZZY))
                .build();
        for (Alert alert : alerts.match(Given.plain("", text))) {
            alert.spans().forEach(span -> span.in(text));
        }
    }

    @Test
    void C4_tokensWithoutACharacterGetAnAnswer() {
        Alerts alerts = Alerts.builder()
                .add("all", new Rule.Word("*", Rule.Form.ANY))
                .add("late", LATE)
                .add("slip", new Rule.Word("delivery", Rule.Form.FUZZY))
                .build();
        Given empty = Given.verbatim("a", "late")
                .tokens(new HandTokens(List.of(new HandTokens.Token(0, 0, TokenKind.WORD, ""))));
        assertEquals(List.of(new Alert("all", List.of(new Span(0, 0)))), alerts.match(empty.analysis()));
    }

    @Test
    void C4_aMegabyteGetsAnAnswer() {
        Rule near = new Rule.Near(LATE, new Rule.Word("*a*a*a*b", Rule.Form.ANY), 3, true);
        Alerts alerts = Alerts.builder()
                .add("late", LATE)
                .add("near", near)
                .add("together", new Rule.Together(LATE, LATE, Rule.Part.SENTENCE))
                .build();
        assertEquals(List.of("late", "together"), names(alerts.match(Given.plain("", "late ".repeat(200_000)))));
        assertEquals(List.of(), alerts.match(Given.plain("", "a".repeat(1_000_000))));
        assertEquals(List.of(), alerts.match(Given.plain("", "\ud83d\ude21".repeat(500_000))));
    }

    @Test
    void anAnalysisThatAnIndexRefusesIsRefused() {
        Alerts alerts = Alerts.builder().add("late", LATE).build();
        Analysis reserved = Given.verbatim("a", "late").segment("topic", "x").analysis();
        assertThrows(IllegalArgumentException.class, () -> alerts.match(reserved));
    }

    @Test
    void C4_misuseIsToldAtOnceAndNothingIsShown() {
        Alerts.Builder builder = Alerts.builder().add("a", new Rule.Word("qzxsecret", Rule.Form.ANY));
        assertThrows(IllegalArgumentException.class, () -> builder.add("a", LATE));
        assertThrows(IllegalArgumentException.class, () -> builder.add(" ", LATE));
        assertThrows(IllegalArgumentException.class, () -> builder.add("b"));
        Alerts.Builder reference = Alerts.builder().add("b", new Rule.Reference("other"));
        assertThrows(IllegalArgumentException.class, reference::build);
        Alerts alerts = builder.build();
        List<Alert> found = alerts.match(Given.plain("a", "qzxsecret"));
        assertEquals(List.of("a"), names(found));
        assertFalse((alerts + " " + found).contains("qzxsecret"));
        assertEquals(List.of(), Alerts.builder().build().match(Given.plain("a", "late")));
    }
}
