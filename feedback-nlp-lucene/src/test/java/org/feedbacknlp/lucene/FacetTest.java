package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.lucene.FacetCounts.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filters and facets against a count by hand over the same rows. */
class FacetTest {
    private static final String[] WORDS = {"late", "parcel", "refund", "great", "app", "slow"};
    private static final String[] TOPICS = {"delivery", "price", "Support", "app"};
    private static final String[] POLARITIES = {"negative", "neutral", "positive", "mixed"};
    private static final String[] PLANS = {"Pro", "pro", "free", "\u00c9lite", ""};
    private static final IndexField PLAN = IndexField.segment("plan");

    /** What a generated analysis holds. */
    private record Row(
            String id,
            Set<String> words,
            Set<String> topics,
            String polarity,
            String plan,
            int score,
            LocalDate date) {}

    private record Condition(String told, Filter filter, Predicate<Row> keeps) {}

    @TempDir
    private Path folder;

    @Test
    void randomFiltersAndFacetsEqualACountByHand() {
        long seed = 20261122L;
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            for (int i = 0; i < 1_000; i++) {
                rows.add(write(index, "r" + i, random));
                if (random.nextInt(100) == 0) {
                    index.refresh();
                }
            }
            for (int i = 0; i < 200; i++) {
                int replaced = random.nextInt(rows.size());
                rows.set(replaced, write(index, "r" + replaced, random));
            }
            index.refresh();
            for (int round = 0; round < 300; round++) {
                check(index, rows, random, "round " + round + " of seed " + seed);
            }
        }
    }

    private static Row write(FeedbackIndex index, String id, Random random) {
        Row row = new Row(
                id,
                some(random, WORDS),
                some(random, TOPICS),
                random.nextInt(5) == 0 ? "" : POLARITIES[random.nextInt(4)],
                PLANS[random.nextInt(PLANS.length)],
                random.nextInt(12) - 1,
                LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400)));
        Given given = Given.verbatim(id, String.join(" ", row.words))
                .topics(row.topics.toArray(String[]::new))
                .segment("plan", row.plan)
                .date(row.date.toString());
        if (!row.polarity.isEmpty()) {
            given.sentiment(WireName.find(Polarity.class, row.polarity).orElseThrow());
        }
        if (row.score >= 0) {
            given.score(ScoreScale.NPS, row.score);
        }
        index.upsert(given.analysis());
        return row;
    }

    private static Set<String> some(Random random, String[] values) {
        Set<String> some = new TreeSet<>();
        for (String value : values) {
            if (random.nextBoolean()) {
                some.add(value);
            }
        }
        return some;
    }

    private static void check(FeedbackIndex index, List<Row> rows, Random random, String told) {
        Condition condition = condition(random, 3);
        String word = WORDS[random.nextInt(WORDS.length)];
        SearchRequest request = SearchRequest.builder()
                .query(word)
                .filter(condition.filter)
                .facet(IndexField.TOPIC)
                .facet(PLAN)
                .facet(IndexField.SENTIMENT)
                .size(1_000)
                .build();
        SearchResult result = index.search(request);
        List<Row> expected = rows.stream()
                .filter(row -> row.words.contains(word) && condition.keeps.test(row))
                .toList();
        String what = told + ": " + word + " where " + condition.told;
        assertEquals(
                new TreeSet<>(expected.stream().map(Row::id).toList()),
                new TreeSet<>(result.hits().stream().map(Hit::id).toList()),
                what);
        assertEquals(new SearchResult.Total(expected.size(), true), result.total(), what);
        assertFacet(expected, result.facet(IndexField.TOPIC), Row::topics, what);
        assertFacet(expected, result.facet(PLAN), row -> one(row.plan), what);
        assertFacet(expected, result.facet(IndexField.SENTIMENT), row -> one(row.polarity), what);
    }

    private static Set<String> one(String value) {
        return value.isEmpty() ? Set.of() : Set.of(value);
    }

    private static void assertFacet(
            List<Row> expected, FacetCounts counts, Function<Row, Set<String>> values, String told) {
        Map<String, Long> byHand = new HashMap<>();
        long without = 0;
        for (Row row : expected) {
            Set<String> own = values.apply(row);
            own.forEach(value -> byHand.merge(value, 1L, Long::sum));
            without += own.isEmpty() ? 1 : 0;
        }
        Map<String, Long> counted = new HashMap<>();
        counts.values().forEach(count -> counted.put(count.value(), count.count()));
        assertEquals(byHand, counted, told);
        assertEquals(byHand.size(), counts.distinct(), told);
        assertEquals(without, counts.without(), told);
    }

    private static Condition condition(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 5 : 8);
        switch (kind) {
            case 0 -> {
                String topic = TOPICS[random.nextInt(TOPICS.length)];
                return new Condition(
                        "topic " + topic, Filter.is(IndexField.TOPIC, topic), row -> row.topics.contains(topic));
            }
            case 1 -> {
                return new Condition(
                        "plan Pro or free",
                        Filter.is(PLAN, "Pro", "free"),
                        row -> Set.of("Pro", "free").contains(row.plan));
            }
            case 2 -> {
                int low = random.nextInt(11);
                int high = low + random.nextInt(4);
                return new Condition(
                        "score " + low + ".." + high,
                        Filter.scores(low, high),
                        row -> row.score >= low && row.score <= high);
            }
            case 3 -> {
                LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
                LocalDate last = random.nextBoolean() ? LocalDate.MAX : first.plusDays(random.nextInt(100));
                return new Condition(
                        first + ".." + last,
                        Filter.dates(first, last),
                        row -> !row.date.isBefore(first) && !row.date.isAfter(last));
            }
            case 4 -> {
                return new Condition("has plan", Filter.has(PLAN), row -> !row.plan.isEmpty());
            }
            case 5 -> {
                Condition inner = condition(random, depth - 1);
                return new Condition("not(" + inner.told + ")", Filter.not(inner.filter), inner.keeps.negate());
            }
            default -> {
                Condition a = condition(random, depth - 1);
                Condition b = condition(random, depth - 1);
                return kind == 6
                        ? new Condition(
                                "(" + a.told + " or " + b.told + ")",
                                Filter.anyOf(a.filter, b.filter),
                                a.keeps.or(b.keeps))
                        : new Condition(
                                "(" + a.told + " and " + b.told + ")",
                                Filter.allOf(a.filter, b.filter),
                                a.keeps.and(b.keeps));
            }
        }
    }

    @Test
    void theMostFrequentComeFirstAndTheRestIsCounted() {
        try (FeedbackIndex index = TestIndex.of(
                folder,
                Given.verbatim("1", "x").topics("b", "c").analysis(),
                Given.verbatim("2", "x").topics("b", "a").analysis(),
                Given.verbatim("3", "x").topics("d").analysis(),
                Given.verbatim("4", "x").analysis())) {
            FacetCounts counts = index.search(SearchRequest.builder()
                            .facet(IndexField.TOPIC, 2)
                            .size(0)
                            .build())
                    .facet(IndexField.TOPIC);
            assertEquals(List.of(new Count("b", 2), new Count("a", 1)), counts.values());
            assertEquals(4, counts.distinct());
            assertEquals(1, counts.without());
            assertEquals(2, counts.of("b"));
            assertEquals(0, counts.of("d"));
        }
    }

    @Test
    void aFieldThatNothingHasIsCountedAsSuch() {
        try (FeedbackIndex index = TestIndex.of(folder, Given.plain("1", "x"))) {
            SearchResult result = index.search(
                    SearchRequest.builder().facet(IndexField.segment("none")).build());
            assertEquals(new FacetCounts(List.of(), 0, 1), result.facet(IndexField.segment("none")));
            assertThrows(IllegalArgumentException.class, () -> result.facet(IndexField.TOPIC));
        }
    }

    @Test
    void anEmptyIndexAnswers() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            SearchResult result = index.search(
                    SearchRequest.builder().query("a").facet(IndexField.TOPIC).build());
            assertEquals(0, result.total().value());
            assertEquals(new FacetCounts(List.of(), 0, 0), result.facet(IndexField.TOPIC));
        }
    }
}
