package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.api.layer.StageGuess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and values of fields: which are taken, how they are cut, and where they come from. */
class ValuesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "__proto__",
                "id",
                "ID",
                "text",
                "score",
                "Date",
                "lang",
                "topic",
                "segment",
                "label",
                "a.b",
                "a:b",
                "a\"b",
                "a*",
                "(a)",
                "a\u0000b",
                "a\nb",
                "a\u202eb",
                "a\ud800",
                "\u200b"
            })
    void N056_namesThatAQueryCouldNotSayAreRefused(String name) {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            IllegalArgumentException e = assertThrows(
                    IllegalArgumentException.class,
                    () -> index.upsert(
                            Given.verbatim("r", "secret").segment(name, "value").analysis()));
            assertTrue(e.toString().contains("rename"), e.toString());
            assertFalse(e.toString().contains("value"), e.toString());
            index.refresh();
            assertEquals(0, index.size());
        }
    }

    @Test
    void N056_aNameOfMoreThan64IsRefusedAndOneOf64IsNot() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            index.upsert(Given.verbatim("r", "x").segment("n".repeat(64), "v").analysis());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> index.upsert(Given.verbatim("s", "x")
                            .segment("n".repeat(65), "v")
                            .analysis()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plan", "Plan/EU", "account type", "d\u00e9p\u00f4t", "\u5730\u57df", "plan_2-b", "\ud83d\ude00"
            })
    void namesThatPeopleGiveAreTaken(String name) {
        try (FeedbackIndex index =
                TestIndex.of(folder, Given.verbatim("r", "x").segment(name, "v").analysis())) {
            assertEquals(List.of("r"), TestIndex.kept(index, Filter.is(IndexField.segment(name), "v")));
        }
    }

    @Test
    void N056_distinctNamesAreCappedAlsoAfterOpeningAgain() {
        IndexOptions three = IndexOptions.DEFAULT.withNames(3);
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder, three)) {
            index.upsert(
                    Given.verbatim("1", "x").segment("a", "v").segment("b", "v").analysis());
        }
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder, three)) {
            index.upsert(
                    Given.verbatim("2", "x").segment("a", "v").segment("c", "v").analysis());
            index.upsert(Given.verbatim("3", "x").label("m1", "v").analysis());
            IllegalArgumentException e = assertThrows(
                    IllegalArgumentException.class,
                    () -> index.upsert(
                            Given.verbatim("4", "x").segment("d", "v").analysis()));
            assertTrue(e.toString().contains("3 distinct segment names"), e.toString());
            index.refresh();
            assertEquals(List.of("1", "2", "3"), TestIndex.kept(index, Filter.has(IndexField.ID)));
        }
    }

    @Test
    void N056_longValuesAreCutByTheRuleAndStayApart() {
        String stem = "\u00c9" + "x".repeat(32_766);
        IndexField plan = IndexField.segment("plan");
        try (FeedbackIndex index = TestIndex.of(
                folder,
                Given.verbatim("1", "x").segment("plan", stem + "1").analysis(),
                Given.verbatim("2", "x").segment("plan", stem + "2").analysis(),
                Given.verbatim("3", "x").segment("plan", "y".repeat(256)).analysis())) {
            assertEquals(List.of("1"), TestIndex.kept(index, Filter.is(plan, stem + "1")));
            assertEquals(List.of("3"), TestIndex.kept(index, Filter.is(plan, "y".repeat(256))));
            SearchResult result =
                    index.search(SearchRequest.builder().facet(plan).build());
            assertEquals(3, result.facet(plan).distinct());
            List<Integer> lengths = result.facet(plan).values().stream()
                    .map(count -> count.value().length())
                    .sorted()
                    .toList();
            assertEquals(List.of(233, 233, 256), lengths);
            assertEquals(stem + "1", result.hits().get(0).segments().get("plan"));
        }
    }

    @Test
    void aCutNeverSplitsAPair() {
        String value = "x".repeat(199) + "\ud83d\ude00".repeat(100);
        IndexField plan = IndexField.segment("plan");
        try (FeedbackIndex index = TestIndex.of(
                folder, Given.verbatim("1", "x").segment("plan", value).analysis())) {
            String cut = index.search(SearchRequest.builder().facet(plan).build())
                    .facet(plan)
                    .values()
                    .get(0)
                    .value();
            assertEquals("x".repeat(199) + "\u2026", cut.substring(0, 200));
            assertEquals(List.of("1"), TestIndex.kept(index, Filter.is(plan, value)));
        }
    }

    @Test
    void peopleNeedNotMindCapitalsAndAccentsAndProgrammesCan() {
        IndexField plan = IndexField.segment("plan");
        try (FeedbackIndex index = TestIndex.of(
                folder,
                Given.verbatim("1", "x").segment("plan", "\u00c9lite").analysis(),
                Given.verbatim("2", "x").segment("plan", "elite").analysis())) {
            assertEquals(List.of("1", "2"), TestIndex.found(index, "plan:ELITE"));
            assertEquals(List.of("1", "2"), TestIndex.found(index, "plan:\u00e9l*"));
            assertEquals(List.of("1"), TestIndex.kept(index, Filter.is(plan, "\u00c9lite")));
            assertEquals(List.of(), TestIndex.kept(index, Filter.is(plan, "ELITE")));
        }
    }

    @Test
    void aSpaceInASegmentsNameIsTypedAsAnUnderscoreUnlessThereIsOne() {
        try (FeedbackIndex index = TestIndex.of(
                folder,
                Given.verbatim("1", "x")
                        .segment("Account Type", "a")
                        .segment("size", "s")
                        .analysis(),
                Given.verbatim("2", "x")
                        .segment("account_type", "a")
                        .segment("Size", "s")
                        .analysis())) {
            assertEquals(List.of("2"), TestIndex.found(index, "account_type:a"));
            assertEquals(List.of("1"), TestIndex.found(index, "Account_Type:a"));
            assertEquals(List.of("1"), TestIndex.found(index, "size:s"));
            assertEquals(List.of("2"), TestIndex.found(index, "Size:s"));
        }
    }

    @Test
    void C3_whatIsAbsentHasNoValue() {
        try (FeedbackIndex index = TestIndex.of(
                folder,
                Given.verbatim("1", "x")
                        .layer(a -> a.absent(Layer.SENTIMENT, "no opinion"))
                        .analysis(),
                Given.verbatim("2", "x").sentiment(Polarity.NEUTRAL).analysis())) {
            assertEquals(List.of("2"), TestIndex.kept(index, Filter.has(IndexField.SENTIMENT)));
            assertEquals(List.of("1"), TestIndex.kept(index, Filter.not(Filter.has(IndexField.SENTIMENT))));
            assertEquals(List.of("2"), TestIndex.found(index, "sentiment:neutral"));
            assertEquals(List.of("1"), TestIndex.found(index, "-sentiment:neutral"));
        }
    }

    @Test
    void whatTheCallerKnowsOfTheStageComesFirstAndWhatIsFoundOfTheLanguageDoes() {
        StageGuess guess = new StageGuess(Stage.SUPPORT, 1, Optional.empty(), List.of());
        try (FeedbackIndex index = TestIndex.of(
                folder,
                Given.verbatim("1", "x")
                        .with(v -> v.stage(Stage.RENEWAL).language("de"))
                        .layer(a -> a.put(Layer.STAGE, guess).put(Layer.LANGUAGE, new Language("en-GB", 1)))
                        .analysis(),
                Given.verbatim("2", "x").layer(a -> a.put(Layer.STAGE, guess)).analysis())) {
            assertEquals(List.of("1"), TestIndex.kept(index, Filter.is(IndexField.STAGE, "renewal")));
            assertEquals(List.of("2"), TestIndex.kept(index, Filter.is(IndexField.STAGE, "support")));
            assertEquals(List.of("1"), TestIndex.found(index, "lang:en"));
            assertEquals(List.of(), TestIndex.found(index, "lang:de"));
            assertEquals(List.of(), TestIndex.kept(index, Filter.is(IndexField.LANGUAGE, "en")));
        }
    }

    @Test
    void signalsThatDoNotHoldAreFoundByTheirMoodAlone() {
        Given given = Given.verbatim("all", "x");
        for (Modality modality : Modality.values()) {
            given.signal(SignalKind.CHURN_RISK, modality);
        }
        try (FeedbackIndex index = TestIndex.of(
                folder,
                given.analysis(),
                Given.verbatim("no", "x")
                        .signal(SignalKind.CHURN_RISK, Modality.NEGATED)
                        .analysis(),
                Given.verbatim("if", "x")
                        .signal(SignalKind.CHURN_RISK, Modality.CONDITIONAL)
                        .analysis(),
                Given.verbatim("other", "x")
                        .signal(SignalKind.CHURN_RISK, Modality.THIRD_PARTY)
                        .analysis())) {
            assertEquals(List.of("all", "if"), TestIndex.found(index, "signal:churn-risk"));
            assertEquals(List.of("all", "no"), TestIndex.found(index, "signal.negated:churn-risk"));
            assertEquals(
                    List.of("all", "other"),
                    TestIndex.kept(index, Filter.is(IndexField.signal(Modality.THIRD_PARTY), "churn-risk")));
        }
    }

    @Test
    void everythingElseOfAnAnalysisIsFound() {
        TreeMap<String, List<Label>> labels = new TreeMap<>();
        labels.put("acme:urgency", List.of(Label.of("high", 1), Label.of("now", 0.5)));
        Provenance provenance = new Provenance("2.1", new TreeMap<>(), Optional.of("sha256:0"));
        Verbatim verbatim =
                Verbatim.builder("x").id("r").channel("email").respondent("U 1").build();
        Analysis analysis = Analysis.builder(verbatim, Status.SPAM, provenance)
                .put(Layer.LABELS, new Labels(labels))
                .build();
        try (FeedbackIndex index = TestIndex.of(folder, analysis)) {
            for (Filter filter : List.of(
                    Filter.is(IndexField.label("acme:urgency"), "now"),
                    Filter.is(IndexField.STATUS, "spam"),
                    Filter.is(IndexField.ENGINE, "2.1"),
                    Filter.is(IndexField.RESPONDENT, "U 1"),
                    Filter.is(IndexField.ID, "r"),
                    Filter.is(IndexField.CHANNEL, "fax", "email"))) {
                assertEquals(List.of("r"), TestIndex.kept(index, filter), filter.toString());
            }
        }
    }

    @Test
    void N025_noLocaleHasASay() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            try (FeedbackIndex index = TestIndex.of(
                    folder,
                    Given.verbatim("r", "TITLE INVALID BILLING")
                            .topics("BILLING")
                            .segment("PLAN_ID", "BASIC")
                            .analysis())) {
                assertEquals(
                        List.of("r"),
                        TestIndex.found(index, "title invalid topic:billing plan_id:basic status:CONTENT"));
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
