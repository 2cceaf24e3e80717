package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.core.support.JsonText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The text layers of three dozen comments, to the byte, on every JDK (C2). Where a change is meant, the failure shows the line that
 * takes the place of the old one in golden.jsonl.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenTest {
    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.builder()
                .layers(Layer.TOKENS, Layer.ZONES, Layer.LANGUAGE, Layer.SENTENCES, Layer.CLAUSES)
                .build();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    private static List<List<String>> comments() {
        return Cases.of(GoldenTest.class, "golden.tsv").toList();
    }

    private static List<String> golden() throws IOException {
        try (InputStream file = Objects.requireNonNull(GoldenTest.class.getResourceAsStream("golden.jsonl"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private String line(List<String> row) {
        Map<String, Object> json = analyzer.analyze(
                        Verbatim.builder(row.get(1)).id(row.get(0)).build())
                .toJson();
        json.remove("engine");
        return JsonText.of(json);
    }

    @TestFactory
    Stream<DynamicTest> C2_everyByteIsAsItWas() throws IOException {
        List<List<String>> comments = comments();
        List<String> golden = golden();
        return IntStream.range(0, comments.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        comments.get(i).get(0), () -> assertEquals(golden.get(i), line(comments.get(i)))));
    }

    @Test
    void thereIsALineForEachAndNoMore() throws IOException {
        List<String> ids = new ArrayList<>();
        for (String line : golden()) {
            ids.add(line.substring("{\"id\":\"".length(), line.indexOf("\",")));
        }
        assertEquals(comments().stream().map(row -> row.get(0)).toList(), ids);
    }
}
