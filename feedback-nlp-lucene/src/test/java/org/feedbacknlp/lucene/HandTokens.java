package org.feedbacknlp.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.Tokens;

/** Tokens written down by hand, as an engine would find them. */
record HandTokens(List<Token> all) implements Tokens {
    record Token(int start, int end, TokenKind kind, String word, boolean foreign) {
        /** Makes a token of the respondent's own. */
        Token(int start, int end, TokenKind kind, String word) {
            this(start, end, kind, word, false);
        }
    }

    /** Finds each token in the text behind the one before; what it is shows in its first character. */
    static HandTokens of(String text, String... words) {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        for (String word : words) {
            TokenKind kind = Character.isLetterOrDigit(word.codePointAt(0)) ? TokenKind.WORD : kindOf(word);
            int start = text.indexOf(word, from);
            if (start < 0) {
                throw new IllegalArgumentException("not in the text: " + word);
            }
            from = start + word.length();
            tokens.add(new Token(start, from, kind, word.toLowerCase(Locale.ROOT)));
        }
        return new HandTokens(tokens);
    }

    private static TokenKind kindOf(String word) {
        return switch (word.charAt(0)) {
            case '#' -> TokenKind.HASHTAG;
            case ':' -> TokenKind.EMOTICON;
            case '.', ',', '!', '?' -> TokenKind.PUNCTUATION;
            default -> TokenKind.SYMBOL;
        };
    }

    @Override
    public int count() {
        return all.size();
    }

    @Override
    public int start(int i) {
        return all.get(i).start();
    }

    @Override
    public int end(int i) {
        return all.get(i).end();
    }

    @Override
    public TokenKind kind(int i) {
        return all.get(i).kind();
    }

    @Override
    public long hash(int i) {
        return TokenHash.of(word(i));
    }

    @Override
    public String word(int i) {
        return all.get(i).word();
    }

    @Override
    public boolean foreign(int i) {
        return all.get(i).foreign();
    }

    @Override
    public Tokens copy() {
        return this;
    }

    @Override
    public Object toJson() {
        return all.size();
    }
}
