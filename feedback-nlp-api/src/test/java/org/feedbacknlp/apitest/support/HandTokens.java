package org.feedbacknlp.apitest.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.Tokens;

/**
 * Tokens of a text that one space separates.
 *
 * @param text the text
 * @param spans where its tokens are
 */
public record HandTokens(String text, List<Span> spans) implements Tokens {
    /** Cuts a text at its spaces. */
    public static HandTokens of(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                spans.add(new Span(start, i));
                start = i + 1;
            }
        }
        return new HandTokens(text, spans);
    }

    @Override
    public int count() {
        return spans.size();
    }

    @Override
    public int start(int i) {
        return spans.get(i).start();
    }

    @Override
    public int end(int i) {
        return spans.get(i).end();
    }

    @Override
    public TokenKind kind(int i) {
        return TokenKind.WORD;
    }

    @Override
    public long hash(int i) {
        return TokenHash.of(word(i));
    }

    @Override
    public String word(int i) {
        return text.substring(start(i), end(i)).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean foreign(int i) {
        return false;
    }

    @Override
    public Tokens copy() {
        return this;
    }

    @Override
    public List<Object> toJson() {
        return spans.stream().<Object>map(Span::toJson).toList();
    }
}
