package org.feedbacknlp.apitest.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.Tokens;
import org.feedbacknlp.apitest.support.HandTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the interface itself promises of tokens, and their kinds by place. */
class TokensTest {
    @Test
    void aSpanIsStartAndEnd() {
        Tokens tokens = HandTokens.of("Great app");
        assertEquals(2, tokens.count());
        assertEquals(new Span(0, 5), tokens.span(0));
        assertEquals(new Span(6, 9), tokens.span(1));
        assertThrows(IndexOutOfBoundsException.class, () -> tokens.span(2));
    }

    @Test
    void aKindIsFoundByItsPlace() {
        List<TokenKind> kinds = List.of(TokenKind.values());
        assertEquals(
                kinds, IntStream.range(0, kinds.size()).mapToObj(TokenKind::at).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, Integer.MAX_VALUE})
    void thereIsNoOtherPlace(int ordinal) {
        assertThrows(IndexOutOfBoundsException.class, () -> TokenKind.at(ordinal));
    }
}
