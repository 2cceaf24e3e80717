package org.feedbacknlp.core.text;

import java.util.List;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.Tokens;

/** Tokens that outlive the buffer they were made in. Immutable and thread-safe. */
final class KeptTokens implements Tokens {
    private final int[] starts;
    private final int[] ends;
    private final TokenKind[] kinds;
    private final long[] hashes;
    private final boolean[] foreign;
    private final String[] words;

    KeptTokens(Tokens tokens) {
        int count = tokens.count();
        starts = new int[count];
        ends = new int[count];
        kinds = new TokenKind[count];
        hashes = new long[count];
        foreign = new boolean[count];
        words = new String[count];
        for (int i = 0; i < count; i++) {
            starts[i] = tokens.start(i);
            ends[i] = tokens.end(i);
            kinds[i] = tokens.kind(i);
            hashes[i] = tokens.hash(i);
            foreign[i] = tokens.foreign(i);
            words[i] = tokens.word(i);
        }
    }

    @Override
    public int count() {
        return starts.length;
    }

    @Override
    public int start(int i) {
        return starts[i];
    }

    @Override
    public int end(int i) {
        return ends[i];
    }

    @Override
    public TokenKind kind(int i) {
        return kinds[i];
    }

    @Override
    public long hash(int i) {
        return hashes[i];
    }

    @Override
    public String word(int i) {
        return words[i];
    }

    @Override
    public boolean foreign(int i) {
        return foreign[i];
    }

    @Override
    public Tokens copy() {
        return this;
    }

    @Override
    public List<Object> toJson() {
        return TokenBuffer.toJson(this);
    }

    /** Shows the count, never a word. */
    @Override
    public String toString() {
        return "Tokens[" + starts.length + "]";
    }
}
