package org.feedbacknlp.core.feature;

import java.util.Arrays;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;

/**
 * The tokens of one text that features are made of: the respondent's own words and signs, without addresses and names on networks,
 * which say who is spoken to and not what is said. A buffer that one text after another reuses. Not thread-safe.
 */
public final class Units {
    private static final long SHOUTED = 0x5bd1e9955bd1e995L;

    private int count;
    private int[] tokens = new int[128];
    private long[] writings = new long[128];
    private boolean[] turned = new boolean[128];

    /** Makes an empty buffer. */
    public Units() {}

    /**
     * Reads a text.
     *
     * @param document the text
     */
    public void read(TextDocument document) {
        read(document, 0, document.tokens().count());
    }

    /**
     * Reads a part of a text.
     *
     * @param document the text
     * @param first the first token of the part
     * @param end the token behind its last
     */
    public void read(TextDocument document, int first, int end) {
        TokenBuffer buffer = document.tokens();
        count = 0;
        ensure(end - first);
        for (int t = first; t < end; t++) {
            if (!buffer.foreign(t) && counts(buffer.kind(t))) {
                tokens[count] = t;
                writings[count] = buffer.allCaps(t) ? buffer.hash(t) ^ SHOUTED : buffer.hash(t);
                count++;
            }
        }
    }

    private static boolean counts(TokenKind kind) {
        return kind != TokenKind.URL && kind != TokenKind.EMAIL && kind != TokenKind.MENTION;
    }

    private void ensure(int capacity) {
        if (tokens.length < capacity) {
            tokens = new int[Math.max(capacity, tokens.length * 2)];
            writings = new long[tokens.length];
            turned = new boolean[tokens.length];
        }
    }

    /**
     * Marks the units that a negator turns: those behind it inside its reach, up to the next mark or contrast, or up to and with the next
     * negator. The words of a negator of several are one: none of them is turned by it or ends its reach.
     *
     * @param document the text that was read last
     * @param small the small words of the language whose negators count
     */
    public void turn(TextDocument document, SmallWords small) {
        TokenBuffer buffer = document.tokens();
        Arrays.fill(turned, 0, count, false);
        int from = 0;
        int until = 0;
        for (int u = 0; u < count; u++) {
            int t = tokens[u];
            if (t >= from) {
                boolean stops = buffer.kind(t) == TokenKind.PUNCTUATION || small.is(t, Role.CONTRAST);
                until = stops ? 0 : until;
                turned[u] = t < until;
                if (small.is(t, Role.NEGATOR)) {
                    from = t + small.length(t);
                    until = from + small.reach(t);
                }
            }
        }
    }

    /**
     * Returns how many units there are.
     *
     * @return the count
     */
    public int count() {
        return count;
    }

    /**
     * Returns the token of a unit.
     *
     * @param u the unit
     * @return its index among the text's tokens
     */
    public int token(int u) {
        return tokens[u];
    }

    /**
     * Returns what stands for a unit as it is written: equal writings have equal features.
     *
     * @param u the unit
     * @return 64 bits
     */
    public long writing(int u) {
        return writings[u];
    }

    /**
     * Tells whether a negator turns a unit, after {@link #turn}.
     *
     * @param u the unit
     * @return true if it does
     */
    public boolean turned(int u) {
        return turned[u];
    }
}
