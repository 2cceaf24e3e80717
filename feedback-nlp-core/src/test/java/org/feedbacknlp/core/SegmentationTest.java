package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Clauses;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where sentences and clauses begin. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SegmentationTest {
    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.builder()
                .layers(Layer.SENTENCES, Layer.CLAUSES, Layer.ZONES)
                .build();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    static Stream<List<String>> sentences() {
        return Cases.of(SegmentationTest.class, "sentences.tsv");
    }

    static Stream<List<String>> clauses() {
        return Cases.of(SegmentationTest.class, "clauses.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void partsSentences(List<String> row) {
        String text = row.get(1).replace("|", "");
        List<Span> spans =
                analyzer.analyze(text).get(Layer.SENTENCES).orElseThrow().spans();
        assertEquals(row.get(1), marked(text, spans), row.get(0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clauses")
    void partsClauses(List<String> row) {
        String text = row.get(2).replace("|", "");
        Verbatim verbatim = Verbatim.builder(text).language(row.get(1)).build();
        List<Clauses.Clause> all =
                analyzer.analyze(verbatim).get(Layer.CLAUSES).orElseThrow().all();
        assertEquals(
                row.get(2), marked(text, all.stream().map(Clauses.Clause::span).toList()), row.get(0));
        assertEquals(row.get(3), all.stream().map(clause -> clause.link().id()).collect(Collectors.joining(" ")));
    }

    private static String marked(String text, List<Span> spans) {
        StringBuilder marked = new StringBuilder(text);
        for (int i = spans.size() - 1; i > 0; i--) {
            marked.insert(spans.get(i).start(), '|');
        }
        return marked.toString();
    }

    static Stream<List<String>> zones() {
        return Cases.of(SegmentationTest.class, "zones.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("zones")
    void marksWhatIsNotTheRespondentsOwn(List<String> row) {
        Analysis analysis = analyzer.analyze(row.get(1));
        String found = analysis.get(Layer.ZONES).orElseThrow().all().stream()
                .map(zone -> zone.kind().id() + "=" + analysis.textOf(zone.span()))
                .collect(Collectors.joining("|"));
        assertEquals(row.get(2), found, row.get(0));
    }
}
