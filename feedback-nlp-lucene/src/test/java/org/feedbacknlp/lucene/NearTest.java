package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.layer.Topics.Mention;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.feedbacknlp.lucene.InvalidQueryException.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What stands near what: words, and what the analysis noted at them. */
class NearTest {
    private static final String FAR =
            "The delivery was fine and the driver was kind, but since then the app has been slow.";
    private static final String NEAR = "Delivery came very late, the app is great.";

    @TempDir
    Path folder;

    private FeedbackIndex index;

    /** Notes a topic at a word and a side at another. */
    private static Analysis noted(String id, String text, String topic, String at, String bad) {
        Span mention = span(text, at);
        Evidence evidence = Evidence.of(mention.start(), mention.end());
        Span worse = span(text, bad);
        return Given.verbatim(id, text)
                .layer(a -> a.put(
                        Layer.TOPICS,
                        new Topics(List.of(new Topic(
                                topic,
                                1,
                                Optional.empty(),
                                List.of(evidence),
                                List.of(new Mention(mention, Optional.of(Polarity.NEGATIVE), false)),
                                List.of())))))
                .layer(a -> a.put(
                        Layer.SENTIMENT,
                        new Sentiment(Polarity.NEGATIVE, -1, 1, 1, 0, 0, List.of(new Evidence(worse, -1)))))
                .analysis();
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    @BeforeEach
    void open() {
        index = TestIndex.of(
                folder,
                noted("far", FAR, "delivery", "delivery", "slow"),
                noted("near", NEAR, "delivery", "Delivery came", "late"),
                Given.plain("twice", "late, late, late"),
                Given.plain("once", "late again"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    private record Row(String query, String found) {}

    @TestFactory
    Stream<DynamicTest> queries() {
        return Stream.of(
                        new Row("delivery NEAR/3 late", "near"),
                        new Row("delivery NEAR/2 late", ""),
                        new Row("late NEAR/3 delivery", "near"),
                        new Row("delivery NEAR late", "near"),
                        new Row("late NEAR/1 late", "twice"),
                        new Row("topic:delivery NEAR/8 sentiment:negative", "near"),
                        new Row("topic:Delivery NEAR/50 sentiment:negative", "far,near"),
                        new Row("sentiment:negative NEAR/1 slow", "far"),
                        new Row("\"the app\" NEAR/4 (slow OR great)", "far,near"),
                        new Row("\"the app\" NEAR/2 (slow OR great)", "near"),
                        new Row("deliver* NEAR/3 lat*", "near"),
                        new Row("delivery NEAR/3 late NEAR/2 app", "near"),
                        new Row("delivery NEAR/3 late NEAR/1 app", ""),
                        new Row("app -(delivery NEAR/3 late)", "far"),
                        new Row("app OR late NEAR/1 again", "far,near,once"),
                        new Row("NEAR/3 late app", "near"),
                        new Row("late app NEAR/3", "near"),
                        new Row("late NEAR/3 NEAR/3 delivery", "near"),
                        new Row("late NEAR/3 ... ", ""),
                        new Row("NEAR/x", ""),
                        new Row("late NEAR/9999 delivery", "near"))
                .map(row -> DynamicTest.dynamicTest(
                        row.query, () -> assertEquals(row.found, String.join(",", TestIndex.found(index, row.query)))));
    }

    @TestFactory
    Stream<DynamicTest> whatHasNoPlaceInTheTextIsRefused() {
        return Stream.of(
                        "late NEAR/3 score:1",
                        "late NEAR/3 (a b)",
                        "late NEAR/3 (a -b)",
                        "late NEAR topic:del*",
                        "status:content NEAR late",
                        "late NEAR sentiment:mixed")
                .map(query -> DynamicTest.dynamicTest(query, () -> {
                    InvalidQueryException refused =
                            assertThrows(InvalidQueryException.class, () -> index.search(SearchRequest.of(query)));
                    assertEquals(Problem.BAD_VALUE, refused.problem());
                }));
    }

    @Test
    void theStretchBetweenThemIsMarked() {
        assertEquals(List.of("Delivery came very late"), TestIndex.marked(index, "delivery NEAR/3 late"));
        assertEquals(
                List.of("Delivery came very late"),
                TestIndex.marked(index, "topic:delivery NEAR/8 sentiment:negative"));
    }

    @Test
    void programmesSayTheSame() {
        IndexQuery near = IndexQuery.near(
                IndexQuery.mention("delivery"),
                8,
                IndexQuery.any(IndexQuery.opinion(Polarity.NEGATIVE), IndexQuery.word("kind")));
        assertEquals(List.of("far", "near"), found(near));
        assertEquals(
                List.of("once"),
                TestIndex.ids(
                        index,
                        SearchRequest.builder()
                                .query(IndexQuery.all(
                                        IndexQuery.prefix("lat"),
                                        IndexQuery.not(
                                                IndexQuery.near(IndexQuery.word("late"), 1, IndexQuery.word("late"))),
                                        IndexQuery.not(IndexQuery.where(Filter.has(IndexField.TOPIC)))))
                                .build()));
    }

    @Test
    void whatAProgrammeSaysIsNeverReadAsAnOperator() {
        assertEquals(List.of(), found(IndexQuery.phrase("late OR again")));
        assertEquals(List.of("once"), found(IndexQuery.word("late-again")));
        assertEquals(List.of(), found(IndexQuery.word("...")));
        assertEquals(4, found(IndexQuery.all()).size());
        assertEquals(0, found(IndexQuery.any()).size());
        assertEquals(2, found(IndexQuery.opinion(Polarity.NEGATIVE)).size());
        assertEquals(2, found(IndexQuery.mention("delivery")).size());
    }

    @Test
    void aBuiltQueryKeepsToTheLimits() {
        IndexQuery deep = IndexQuery.word("late");
        for (int i = 0; i < 5_000; i++) {
            deep = IndexQuery.not(deep);
        }
        IndexQuery tooDeep = deep;
        assertEquals(
                Problem.TOO_DEEP,
                assertThrows(InvalidQueryException.class, () -> found(tooDeep)).problem());
        IndexQuery[] many = new IndexQuery[2_000];
        Arrays.fill(many, IndexQuery.word("late"));
        assertEquals(
                Problem.TOO_MANY_CLAUSES,
                assertThrows(InvalidQueryException.class, () -> found(IndexQuery.any(many)))
                        .problem());
    }

    private List<String> found(IndexQuery query) {
        return TestIndex.ids(
                        index, SearchRequest.builder().query(query).size(100).build())
                .stream()
                .sorted()
                .toList();
    }
}
