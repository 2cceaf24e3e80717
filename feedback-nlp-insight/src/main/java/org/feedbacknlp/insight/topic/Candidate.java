package org.feedbacknlp.insight.topic;

import java.util.Arrays;
import java.util.BitSet;

/** An expression of one to three words that may become a topic: where it stands, and how often as a name of something. Not thread-safe. */
final class Candidate {
    final int[] words;
    /** In how many comments it is, or ends, a key phrase. */
    int named;
    /** The comments that it stands in, ascending. */
    private int[] comments = new int[4];

    private int count;
    /** How often it stands in all of them. */
    int occurrences;

    Candidate(int... words) {
        this.words = words;
    }

    void standsIn(int comment) {
        occurrences++;
        if (count > 0 && comments[count - 1] == comment) {
            return;
        }
        if (count == comments.length) {
            comments = Arrays.copyOf(comments, 2 * count);
        }
        comments[count++] = comment;
    }

    int comments() {
        return count;
    }

    int comment(int i) {
        return comments[i];
    }

    /** Returns how many of its comments are in a set. */
    int in(BitSet set) {
        int in = 0;
        for (int i = 0; i < count; i++) {
            in += set.get(comments[i]) ? 1 : 0;
        }
        return in;
    }

    void addTo(BitSet set) {
        for (int i = 0; i < count; i++) {
            set.set(comments[i]);
        }
    }

    /** Tells whether it holds another one, word for word. */
    boolean holds(Candidate other) {
        for (int from = 0; from + other.words.length <= words.length; from++) {
            if (Arrays.equals(words, from, from + other.words.length, other.words, 0, other.words.length)) {
                return true;
            }
        }
        return false;
    }
}
