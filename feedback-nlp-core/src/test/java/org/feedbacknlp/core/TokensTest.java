package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.api.layer.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How texts are normalised and parted, each token with the very part of the original that it stands for (C1). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensTest {
    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.builder().layers(Layer.TOKENS).build();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    static Stream<List<String>> cases() {
        return Cases.of(TokensTest.class, "tokens.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void parts(List<String> row) {
        String text = row.get(1);
        Tokens tokens = analyzer.analyze(text).get(Layer.TOKENS).orElseThrow();
        StringJoiner found = new StringJoiner(" ");
        for (int i = 0; i < tokens.count(); i++) {
            String original = tokens.span(i).in(text).replace(' ', '·');
            found.add(tokens.kind(i) + ":" + tokens.word(i) + "@" + original);
            assertEquals(TokenHash.of(tokens.word(i)), tokens.hash(i), "hash of token " + i);
        }
        assertEquals(row.get(2), found.toString(), row.get(0));
    }
}
