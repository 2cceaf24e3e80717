package org.feedbacknlp.core.feature;

import java.util.Arrays;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.model.FeatureKind;
import org.feedbacknlp.core.text.TokenBuffer;

/**
 * The features that a word has by itself, wherever it stands: the word, its parts, how it is written. A letter said three times or more
 * counts twice, so that "goood" is "good". Numbers are alike. Not thread-safe.
 */
public final class WordFeatures {
    private static final int SHAPE_SHOUTED = 1;
    private static final int SHAPE_STRETCHED = 2;
    private static final int LONGEST_WORD = 48;
    private static final long NUMBER = TokenHash.of("0");
    private static final char EDGE = '\u0001';

    private final FeatureSpec spec;
    private final char[] form = new char[LONGEST_WORD + 2];
    private final int[] places = new int[LONGEST_WORD + 2];
    private int length;
    private boolean stretched;

    /**
     * Makes a reader.
     *
     * @param spec which features are read
     */
    public WordFeatures(FeatureSpec spec) {
        this.spec = spec;
    }

    /**
     * Returns the key of the feature that a word is.
     *
     * @param unit what stands for the word, as {@link #read} gave it
     * @return the key
     */
    public static long key(long unit) {
        return FeatureKey.word(unit);
    }

    /**
     * Reads the features of one token.
     *
     * @param tokens the tokens
     * @param t the token
     * @param out takes the keys, with the code units of the token's normalised form that each lies on
     * @return what stands for the word in runs of words
     */
    public long read(TokenBuffer tokens, int t, KeyBuffer out) {
        TokenKind kind = tokens.kind(t);
        int chars = tokens.normalizedEnd(t) - tokens.normalizedStart(t);
        if (kind != TokenKind.WORD && kind != TokenKind.HASHTAG) {
            long unit = kind == TokenKind.NUMBER ? NUMBER : tokens.hash(t);
            out.add(FeatureKey.word(unit), FeatureKind.WORD, 0, chars - 1);
            return unit;
        }
        int from = kind == TokenKind.HASHTAG ? 1 : 0;
        shrink(tokens, t, from, chars);
        long unit = stretched || from > 0 ? hash() : tokens.hash(t);
        out.add(FeatureKey.word(unit), FeatureKind.WORD, 0, chars - 1);
        if (tokens.allCaps(t)) {
            out.add(FeatureKey.shape(SHAPE_SHOUTED), FeatureKind.SHAPE, 0, chars - 1);
        }
        if (stretched) {
            out.add(FeatureKey.shape(SHAPE_STRETCHED), FeatureKind.SHAPE, 0, chars - 1);
        }
        addParts(out);
        // No word of a text is left behind when it is done with.
        Arrays.fill(form, 0, length + 2, '\0');
        return unit;
    }

    /** Takes the word's matched form between two edges, with the place of each character, and leaves out what is said too often. */
    private void shrink(TokenBuffer tokens, int t, int from, int chars) {
        length = 0;
        stretched = false;
        form[0] = EDGE;
        for (int i = from; i < chars && length < LONGEST_WORD; i++) {
            char c = tokens.matched(t, i);
            boolean again = length > 1 && form[length] == c && form[length - 1] == c && Character.isLetter(c);
            if (again) {
                stretched = true;
            } else {
                length++;
                form[length] = c;
                places[length] = i;
            }
        }
        form[length + 1] = EDGE;
        places[0] = places[1];
        places[length + 1] = places[length];
    }

    private long hash() {
        long state = TokenHash.SEED;
        for (int i = 1; i <= length; i++) {
            state = TokenHash.add(state, form[i]);
        }
        return TokenHash.finish(state);
    }

    private void addParts(KeyBuffer out) {
        if (spec.longestChars() == 0) {
            return;
        }
        int whole = length + 2;
        for (int start = 0; start + spec.shortestChars() <= whole; start++) {
            long state = TokenHash.SEED;
            int most = Math.min(spec.longestChars(), whole - start);
            for (int n = 1; n <= most; n++) {
                state = TokenHash.add(state, form[start + n - 1]);
                if (n >= spec.shortestChars()) {
                    out.add(FeatureKey.part(n, state), FeatureKind.PART, places[start], places[start + n - 1]);
                }
            }
        }
    }
}
