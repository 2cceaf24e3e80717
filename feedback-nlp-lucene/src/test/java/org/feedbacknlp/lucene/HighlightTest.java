package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class HighlightTest {
    private static final String TEXT = "Late delivery. The delivery was late, late again: no refund. Great app though.";

    private record Case(String query, List<String> marked) {}

    @TestFactory
    Stream<DynamicTest> whatMatchesIsMarkedAndNothingElse(@TempDir Path folder) {
        FeedbackIndex index = TestIndex.of(
                folder,
                Given.verbatim("r", TEXT)
                        .topics("delivery", "late")
                        .segment("plan", "refund")
                        .analysis());
        Stream<DynamicTest> cases = Stream.of(
                        new Case("late", List.of("Late", "late", "late")),
                        new Case("refund delivery", List.of("delivery", "delivery", "refund")),
                        new Case("\"late delivery\"", List.of("Late delivery")),
                        new Case("\"late late\"", List.of("late, late")),
                        new Case("late \"late delivery\"", List.of("Late delivery", "late", "late")),
                        new Case(
                                "\"delivery the delivery was\" \"was late\"",
                                List.of("delivery. The delivery was late")),
                        new Case("deli*", List.of("delivery", "delivery")),
                        new Case("refund OR nothing", List.of("refund")),
                        new Case("refund -nothing", List.of("refund")),
                        new Case("topic:late", List.of()),
                        new Case("plan:refund again", List.of("again")),
                        new Case("topic:late OR app", List.of("app")))
                .map(row -> DynamicTest.dynamicTest(
                        row.query, () -> assertEquals(row.marked, TestIndex.marked(index, row.query))));
        return cases.onClose(index::close);
    }

    @Test
    void hitsBringWhatWasAskedForAndNoMore(@TempDir Path folder) {
        try (FeedbackIndex index = TestIndex.of(
                folder,
                Given.verbatim("r", TEXT)
                        .segment("region", "EMEA")
                        .segment("plan", "pro")
                        .segment("note", " ")
                        .analysis())) {
            Hit bare = index.search(SearchRequest.of("late")).hits().get(0);
            assertEquals(Optional.empty(), bare.text());
            assertEquals(List.of(), bare.spans());
            assertEquals(Map.of("region", "EMEA", "plan", "pro"), bare.segments());
            assertEquals(List.of("region", "plan"), List.copyOf(bare.segments().keySet()));
            Hit all = index.search(
                            SearchRequest.builder().text(true).highlight(true).build())
                    .hits()
                    .get(0);
            assertEquals(Optional.of(TEXT), all.text());
            assertEquals(List.of(), all.spans());
            assertEquals(0, all.relevance());
        }
    }

    @Test
    void marksAreTheSameInEveryOrder(@TempDir Path folder) {
        try (FeedbackIndex index = TestIndex.of(
                folder, Given.verbatim("r", TEXT).date("2026-01-01").analysis())) {
            for (SortBy sort : SortBy.values()) {
                Hit hit = index.search(SearchRequest.builder()
                                .query("great")
                                .sort(sort)
                                .highlight(true)
                                .build())
                        .hits()
                        .get(0);
                assertEquals("Great", hit.spans().get(0).in(TEXT), sort.id());
                assertEquals(true, hit.relevance() > 0, sort.id());
            }
        }
    }
}
