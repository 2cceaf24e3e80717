package org.feedbacknlp.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.Tokens;

/** Tokens made by hand: what stands between blanks. */
public record HandTokens(String text, List<Span> spans, Function<String, TokenKind> kinds) implements Tokens {
    /** Words and addresses of mail. */
    public static HandTokens of(String text) {
        return split(text, word -> word.indexOf('@') > 0 ? TokenKind.EMAIL : TokenKind.WORD);
    }

    /** Tokens that are all of one kind. */
    static HandTokens of(String text, TokenKind kind) {
        return split(text, word -> kind);
    }

    private static HandTokens split(String text, Function<String, TokenKind> kinds) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > start) {
                    spans.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return new HandTokens(text, spans, kinds);
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
        return kinds.apply(word(i));
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
    public Object toJson() {
        return spans.toString();
    }
}
