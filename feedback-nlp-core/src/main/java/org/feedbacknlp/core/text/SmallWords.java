package org.feedbacknlp.core.text;

import org.feedbacknlp.core.text.Grammar.Entry;
import org.feedbacknlp.core.text.Grammar.Role;

/**
 * The small words of one text in their places, looked up once for all who ask: a buffer that one text after another reuses. Not
 * thread-safe.
 */
public final class SmallWords {
    private int[] lengths = new int[128];
    private int[] roles = new int[128];
    private int[] reaches = new int[128];

    /** Makes an empty buffer. */
    public SmallWords() {}

    /**
     * Looks the small words of a text up.
     *
     * @param tokens the text's tokens
     * @param grammar the small words of its language
     */
    public void read(TokenBuffer tokens, Grammar grammar) {
        int count = tokens.count();
        if (lengths.length < count) {
            makeRoom(Math.max(count, lengths.length * 2));
        }
        PhraseTable<Entry> table = grammar.entries();
        for (int t = 0; t < count; t++) {
            long hit = table.find(tokens, t, count);
            lengths[t] = PhraseTable.length(hit);
            roles[t] = 0;
            reaches[t] = 0;
            if (hit != PhraseTable.NONE) {
                Entry entry = table.at(hit);
                roles[t] = entry.roles();
                reaches[t] = entry.reach();
            }
        }
    }

    private void makeRoom(int capacity) {
        lengths = new int[capacity];
        roles = new int[capacity];
        reaches = new int[capacity];
    }

    /** Lets go of room that a long text has made large. */
    void clear(int keep) {
        if (lengths.length > keep) {
            makeRoom(128);
        }
    }

    /**
     * Returns how many tokens the small word has that starts at a token.
     *
     * @param t the token
     * @return the count, 0 where none starts
     */
    public int length(int t) {
        return lengths[t];
    }

    /**
     * Tells what the small word does that starts at a token.
     *
     * @param t the token
     * @param role what it may do
     * @return true if one starts there and does it
     */
    public boolean is(int t, Role role) {
        return (roles[t] & role.bit()) != 0;
    }

    /**
     * Returns how far the negator reaches that starts at a token.
     *
     * @param t the token
     * @return how many words behind it are turned, 0 where no small word starts
     */
    public int reach(int t) {
        return reaches[t];
    }
}
