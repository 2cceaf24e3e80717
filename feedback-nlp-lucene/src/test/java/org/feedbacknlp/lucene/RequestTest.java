package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.api.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Values that programmes build: misuse is told at once, naming the argument, and nothing can be changed afterwards. */
class RequestTest {
    private record Misuse(String says, Executable call) {}

    @TestFactory
    Stream<DynamicTest> C4_misuseIsToldAtOnce() {
        return Stream.of(
                        new Misuse(
                                "size", () -> SearchRequest.builder().size(-1).build()),
                        new Misuse(
                                "size",
                                () -> SearchRequest.builder().size(1_001).build()),
                        new Misuse(
                                "countUpTo",
                                () -> SearchRequest.builder().countUpTo(0).build()),
                        new Misuse(
                                "values",
                                () -> SearchRequest.builder()
                                        .facet(IndexField.TOPIC, 0)
                                        .build()),
                        new Misuse(
                                "values",
                                () -> SearchRequest.builder()
                                        .facet(IndexField.TOPIC, 10_001)
                                        .build()),
                        new Misuse("backwards", () -> Filter.scores(3, 2)),
                        new Misuse("backwards", () -> Filter.dates(LocalDate.MAX, LocalDate.MIN)),
                        new Misuse("needs a value", () -> Filter.is(IndexField.TOPIC)),
                        new Misuse("name", () -> new IndexField(" ")),
                        new Misuse("bufferMegabytes", () -> IndexOptions.DEFAULT.withBufferMegabytes(0)),
                        new Misuse("bufferMegabytes", () -> IndexOptions.DEFAULT.withBufferMegabytes(2_001)),
                        new Misuse("names", () -> IndexOptions.DEFAULT.withNames(0)),
                        new Misuse("length", () -> QueryLimits.DEFAULT.withLength(0)),
                        new Misuse("expansions", () -> QueryLimits.DEFAULT.withExpansions(1_001)),
                        new Misuse("clauses", () -> new QueryLimits(1, 251, 1, 1, 1, SECOND)),
                        new Misuse("depth", () -> new QueryLimits(1, 1, 101, 1, 1, SECOND)),
                        new Misuse("term", () -> new QueryLimits(1, 1, 1, 0, 1, SECOND)),
                        new Misuse("time", () -> QueryLimits.DEFAULT.withTime(Duration.ZERO)),
                        new Misuse("time", () -> QueryLimits.DEFAULT.withTime(Duration.ofHours(2))),
                        new Misuse("distance", () -> IndexQuery.near(WORD, 0, WORD)),
                        new Misuse("near joins", () -> IndexQuery.near(WORD, 1, IndexQuery.not(WORD))),
                        new Misuse("good or bad", () -> IndexQuery.opinion(Polarity.MIXED)),
                        new Misuse(
                                "one page",
                                () -> SearchRequest.builder()
                                        .onePer(IndexField.RESPONDENT)
                                        .after(new Cursor(SortBy.RELEVANCE, 1, "r"))
                                        .build()))
                .map(row -> DynamicTest.dynamicTest(row.says, () -> {
                    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, row.call);
                    assertTrue(Objects.requireNonNull(e.getMessage()).contains(row.says), e.getMessage());
                }));
    }

    @Test
    void aRequestKeepsWhatItWasGivenAndNothingLater() {
        List<Filter> filters = new ArrayList<>(List.of(Filter.has(IndexField.TOPIC)));
        Map<IndexField, Integer> facets = new LinkedHashMap<>();
        facets.put(IndexField.TOPIC, 5);
        facets.put(IndexField.CHANNEL, 6);
        SearchRequest request = new SearchRequest(
                new Selection(Optional.empty(), filters),
                facets,
                1,
                Optional.empty(),
                SortBy.OLDEST,
                true,
                false,
                false,
                false,
                Optional.empty(),
                7);
        filters.clear();
        facets.clear();
        assertEquals(1, request.selection().filters().size());
        assertEquals(
                List.of(IndexField.TOPIC, IndexField.CHANNEL),
                List.copyOf(request.facets().keySet()));
        assertThrows(
                UnsupportedOperationException.class,
                () -> request.selection().filters().clear());
        assertThrows(UnsupportedOperationException.class, () -> request.facets().clear());
    }

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final IndexQuery WORD = IndexQuery.word("late");
    private static final Rule RULE = new Rule.Word("late", Rule.Form.ANY);

    @Test
    void theBuilderAndTheConstructorMakeTheSame() {
        Cursor cursor = new Cursor(SortBy.NEWEST, 1, "r");
        SearchRequest built = SearchRequest.builder()
                .query("late")
                .rule(RULE)
                .filter(Filter.scores(0, 6))
                .facet(IndexField.TOPIC)
                .size(20)
                .sort(SortBy.NEWEST)
                .after(cursor)
                .text(true)
                .highlight(true)
                .verbatims(true)
                .sideways(true)
                .countUpTo(5)
                .build();
        assertEquals(
                new SearchRequest(
                        new Selection(
                                Optional.of(IndexQuery.all(IndexQuery.typed("late"), IndexQuery.rule(RULE))),
                                List.of(new Filter.Scores(0, 6))),
                        Map.of(IndexField.TOPIC, 100),
                        20,
                        Optional.of(cursor),
                        SortBy.NEWEST,
                        true,
                        true,
                        true,
                        true,
                        Optional.empty(),
                        5),
                built);
    }

    @Test
    void fieldsAreNamedAsTheyAreTyped() {
        assertEquals("segment.plan", IndexField.segment("plan").toString());
        assertEquals("label.intent", IndexField.label("intent").toString());
        assertEquals(
                "signal.third-party", IndexField.signal(Modality.THIRD_PARTY).toString());
        assertEquals(Optional.of(IndexField.TOPIC), IndexField.find("topic"));
        assertEquals(Optional.empty(), IndexField.find("plan"));
        assertEquals(16, IndexField.builtIn().stream().sorted().distinct().count());
    }

    @Test
    void ordersAreFoundByTheirNamesOnTheWire() {
        for (SortBy sort : SortBy.values()) {
            assertEquals(Optional.of(sort), WireName.find(SortBy.class, sort.id()));
            Cursor cursor = new Cursor(sort, Long.MIN_VALUE, "an id with spaces \u00e9\ud83d\ude00");
            assertEquals(cursor, Cursor.of(cursor.token()));
            assertTrue(cursor.token().chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_'));
        }
    }
}
