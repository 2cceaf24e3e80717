package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.TokenKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** An analysis's own tokens are what is indexed; without them the words are found in the text. One query finds both. */
class TokensTest {
    private static final String TEXT = "Great, late e-mail from #Support :-) about 24/7 care";

    private record Case(String query, String found) {}

    @TestFactory
    Stream<DynamicTest> oneQueryFindsBoth(@TempDir Path folder) {
        FeedbackIndex index = TestIndex.of(
                folder,
                Given.verbatim("tokens", TEXT)
                        .tokens(HandTokens.of(
                                TEXT,
                                "Great",
                                ",",
                                "late",
                                "e-mail",
                                "from",
                                "#Support",
                                ":-)",
                                "about",
                                "24/7",
                                "care"))
                        .analysis(),
                Given.plain("text", TEXT));
        Stream<DynamicTest> cases = Stream.of(
                        new Case("great", "text tokens"),
                        new Case("e-mail", "text tokens"),
                        new Case("E-Mail!", "text tokens"),
                        new Case("e-ma*", "text tokens"),
                        new Case("#support", "text tokens"),
                        new Case("24/7", "text tokens"),
                        new Case("\"great late\"", "text tokens"),
                        new Case("\"late e-mail from\"", "text tokens"),
                        new Case("\"e-mail from #support\"", "text tokens"),
                        new Case("\":-)\"", "tokens"),
                        new Case("mail", "text"),
                        new Case("\"late from\"", ""),
                        new Case("\",\"", ""))
                .map(row -> DynamicTest.dynamicTest(
                        row.query, () -> assertEquals(row.found, String.join(" ", TestIndex.found(index, row.query)))));
        return cases.onClose(index::close);
    }

    @Test
    void theTokensOffsetsAreTheSpans(@TempDir Path folder) {
        String text = "The re\u200bfund\u2019s late &amp; lost";
        HandTokens tokens = new HandTokens(List.of(
                new HandTokens.Token(4, 13, TokenKind.WORD, "refund's"),
                new HandTokens.Token(14, 18, TokenKind.WORD, "late"),
                new HandTokens.Token(19, 24, TokenKind.SYMBOL, "&"),
                new HandTokens.Token(25, 29, TokenKind.WORD, "lost")));
        try (FeedbackIndex index =
                TestIndex.of(folder, Given.verbatim("r", text).tokens(tokens).analysis())) {
            assertEquals(List.of("re\u200bfund\u2019s"), TestIndex.marked(index, "refund's"));
            assertEquals(List.of("late &amp; lost"), TestIndex.marked(index, "\"late lost\""));
            assertEquals(List.of(), TestIndex.found(index, "amp"));
        }
    }

    @Test
    void nothingOfATextWithEmptyTokensIsFound(@TempDir Path folder) {
        try (FeedbackIndex index = TestIndex.of(
                folder,
                Given.verbatim("r", "late").tokens(new HandTokens(List.of())).analysis())) {
            assertEquals(List.of(), TestIndex.found(index, "late"));
            assertEquals(1, index.size());
        }
    }
}
