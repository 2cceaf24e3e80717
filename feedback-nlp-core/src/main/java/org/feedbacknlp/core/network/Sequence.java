package org.feedbacknlp.core.network;

import java.util.Arrays;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.feature.KeyBuffer;
import org.feedbacknlp.core.feature.Units;
import org.feedbacknlp.core.feature.WordFeatures;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;

/**
 * What a network reads of a text: a key for each word or sign, and what is around it that turns or weakens it. User names and addresses
 * are left out; names, places and groups have the key of their class. A buffer that one text after another reuses. Not thread-safe.
 */
public final class Sequence {
    /** A negator turns it. */
    public static final int TURNED = 1;
    /** It stands behind the last contrast of its sentence, or is it. */
    public static final int AFTER_CONTRAST = 2;
    /** A contrast follows in its sentence. */
    public static final int BEFORE_CONTRAST = 4;
    /** A condition, an expectation or the past was spoken of before it in its clause. */
    public static final int UNREAL = 8;
    /** It is shouted or stretched. */
    public static final int LOUD = 16;
    /** How many combinations of these there are. */
    public static final int CONTEXTS = 32;

    private static final FeatureSpec WORDS_ALONE = new FeatureSpec(1, 0, 0, 0, false, "en");

    private final Identities identities;
    private final WordFeatures wordFeatures = new WordFeatures(WORDS_ALONE);
    private final KeyBuffer shape = new KeyBuffer();
    private final Units units = new Units();
    private int count;
    private long[] keys = new long[128];
    private int[] firsts = new int[128];
    private int[] ends = new int[128];
    private byte[] contexts = new byte[128];
    private boolean[] named = new boolean[128];
    private boolean[] inside = new boolean[128];

    /**
     * Makes an empty sequence.
     *
     * @param identities the words that say who or where
     */
    public Sequence(Identities identities) {
        this.identities = identities;
    }

    /**
     * Reads a text.
     *
     * @param document an English text
     */
    public void read(TextDocument document) {
        TokenBuffer tokens = document.tokens();
        SmallWords small = document.smallWords();
        Ranges sentences = document.sentenceRanges();
        units.read(document);
        units.turn(document, small);
        ensure(units.count());
        count = 0;
        int u = 0;
        for (int s = 0; s < sentences.count(); s++) {
            int contrast = last(small, sentences.first(s), sentences.end(s));
            boolean unreal = false;
            while (u < units.count() && units.token(u) < sentences.end(s)) {
                int t = units.token(u);
                int context = units.turned(u) ? TURNED : 0;
                if (contrast >= 0) {
                    context |= t < contrast ? BEFORE_CONTRAST : AFTER_CONTRAST;
                    unreal &= t != contrast;
                }
                context |= unreal ? UNREAL : 0;
                unreal |= small.is(t, Role.CONDITION) || small.is(t, Role.EXPECTATION) || small.is(t, Role.PAST);
                int end = add(tokens, t, context, t > sentences.first(s));
                do {
                    u++;
                } while (u < units.count() && units.token(u) < end);
            }
        }
    }

    private static int last(SmallWords small, int first, int end) {
        for (int t = end - 1; t >= first; t--) {
            if (small.is(t, Role.CONTRAST)) {
                return t;
            }
        }
        return -1;
    }

    private int add(TokenBuffer tokens, int t, int context, boolean isInside) {
        long hit = identities.find(tokens, t, isInside);
        firsts[count] = t;
        inside[count] = isInside;
        named[count] = hit == 0 && tokens.capital(t) && !tokens.allCaps(t);
        if (hit == 0) {
            shape.clear();
            keys[count] = wordFeatures.read(tokens, t, shape);
            ends[count] = t + 1;
            contexts[count] = (byte) (shape.count() > 1 ? context | LOUD : context);
        } else {
            keys[count] = identities.keyOf(hit);
            ends[count] = t + Identities.length(hit);
            contexts[count] = (byte) context;
        }
        return ends[count++];
    }

    private void ensure(int capacity) {
        if (keys.length < capacity) {
            int larger = Math.max(capacity, keys.length * 2);
            keys = new long[larger];
            firsts = new int[larger];
            ends = new int[larger];
            contexts = new byte[larger];
            named = new boolean[larger];
            inside = new boolean[larger];
        }
    }

    /** Lets go of room that a long text has made large. */
    void clear(int keep) {
        Arrays.fill(keys, 0, count, 0);
        count = 0;
        if (keys.length > keep) {
            keys = new long[0];
            ensure(128);
        }
    }

    /**
     * Returns how many words and signs there are.
     *
     * @return the count
     */
    public int count() {
        return count;
    }

    /**
     * Returns what stands for a word.
     *
     * @param i which
     * @return the key
     */
    public long key(int i) {
        return keys[i];
    }

    /**
     * Returns what is around a word.
     *
     * @param i which
     * @return {@link #TURNED} and the others, added up
     */
    public int context(int i) {
        return contexts[i];
    }

    /**
     * Tells whether a word could be a name: it begins with a capital, and is not shouted.
     *
     * @param i which
     * @return true if it could
     */
    public boolean named(int i) {
        return named[i];
    }

    /**
     * Tells whether a word does not begin a sentence.
     *
     * @param i which
     * @return true if another word of the sentence is before it
     */
    public boolean inside(int i) {
        return inside[i];
    }

    /**
     * Returns the first token of a word.
     *
     * @param i which
     * @return the token
     */
    public int first(int i) {
        return firsts[i];
    }

    /**
     * Returns the token behind a word.
     *
     * @param i which
     * @return the token behind its last
     */
    public int end(int i) {
        return ends[i];
    }
}
