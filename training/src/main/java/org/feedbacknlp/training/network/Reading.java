package org.feedbacknlp.training.network;

import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.network.Identities;
import org.feedbacknlp.core.network.Sequence;
import org.feedbacknlp.core.network.Vocabulary;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;

/** What the network reads of one text, before it has a vocabulary. Nobody writes to its arrays. */
final class Reading {
    private final long[] keys;
    private final byte[] contexts;
    private final boolean[] named;
    private final boolean[] inside;

    private Reading(int count) {
        keys = new long[count];
        contexts = new byte[count];
        named = new boolean[count];
        inside = new boolean[count];
    }

    /** Reads text after text, by the code that reads in serving. */
    static final class Reader {
        private final Sequence sequence = new Sequence(Identities.read());
        private final TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);

        Reading read(String text) {
            document.open(Verbatim.builder(text).language("en").build());
            sequence.read(document);
            int n = sequence.count();
            Reading reading = new Reading(n);
            for (int i = 0; i < n; i++) {
                reading.keys[i] = sequence.key(i);
                reading.contexts[i] = (byte) sequence.context(i);
                reading.named[i] = sequence.named(i);
                reading.inside[i] = sequence.inside(i);
            }
            return reading;
        }
    }

    /** Returns what stands for a word. */
    long key(int i) {
        return keys[i];
    }

    /** Tells whether a word could be a name. */
    boolean named(int i) {
        return named[i];
    }

    /** Tells whether a word does not begin a sentence. */
    boolean inside(int i) {
        return inside[i];
    }

    /** Returns how many words there are. */
    int length() {
        return keys.length;
    }

    /** Returns the numbers of the words between two edges. */
    int[] words(Vocabulary vocabulary) {
        int[] words = new int[keys.length + 2];
        words[0] = vocabulary.edge();
        words[words.length - 1] = vocabulary.edge();
        for (int i = 0; i < keys.length; i++) {
            words[i + 1] = vocabulary.word(keys[i], named[i]);
        }
        return words;
    }

    /** Returns the contexts between two edges, which have none. */
    byte[] between() {
        byte[] between = new byte[contexts.length + 2];
        System.arraycopy(contexts, 0, between, 1, contexts.length);
        return between;
    }
}
