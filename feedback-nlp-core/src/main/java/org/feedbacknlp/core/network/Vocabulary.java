package org.feedbacknlp.core.network;

/**
 * The words that a network knows, the frequent ones first, by 32 bits of their keys. Word 0 stands for all that it does not know.
 * Immutable and thread-safe.
 */
public final class Vocabulary {
    /** The word that stands for every word that is not known. */
    public static final int UNKNOWN = 0;

    /** The key of what stands at either end of a text. */
    public static final long EDGE = Identities.key("edge");

    /** The most words that a vocabulary has. */
    public static final int MOST_WORDS = 1 << 18;

    private final int[] prints;
    private final int[] slots;
    private final int mask;
    private final int name;
    private final int edge;

    /**
     * Makes a vocabulary.
     *
     * @param prints what stands for each word; those of {@link Identities#NAME} and {@link #EDGE} among them
     * @throws IllegalArgumentException if a print is there twice, one that is needed is missing, or there are too many
     */
    public Vocabulary(int[] prints) {
        if (prints.length > MOST_WORDS) {
            throw new IllegalArgumentException(prints.length + " words are more than " + MOST_WORDS);
        }
        this.prints = prints.clone();
        slots = new int[Integer.highestOneBit(Math.max(4, 2 * prints.length)) * 2];
        mask = slots.length - 1;
        for (int word = 1; word < prints.length; word++) {
            int slot = slot(prints[word]);
            if (slots[slot] != 0) {
                throw new IllegalArgumentException("a word is twice there");
            }
            slots[slot] = word;
        }
        name = slots[slot(print(Identities.NAME))];
        edge = slots[slot(print(EDGE))];
        if (name == 0 || edge == 0) {
            throw new IllegalArgumentException("what stands for a name or an edge is missing");
        }
    }

    /**
     * Returns what stands for a key.
     *
     * @param key the key
     * @return 32 bits of it
     */
    public static int print(long key) {
        return (int) (key >>> 32);
    }

    /** Returns the slot of a print: the one where it stands, or an empty one. */
    private int slot(int print) {
        int slot = print * 0x9e3779b9 >>> 7 & mask;
        while (slots[slot] != 0 && prints[slots[slot]] != print) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /**
     * Finds a word of a text. One that is not known and could be a name is one.
     *
     * @param sequence the text
     * @param i which word
     * @return its number, {@link #UNKNOWN} where it has none
     */
    public int word(Sequence sequence, int i) {
        int word = slots[slot(print(sequence.key(i)))];
        return word == UNKNOWN && sequence.named(i) ? name : word;
    }

    /**
     * Returns what stands at either end of a text.
     *
     * @return a word's number
     */
    public int edge() {
        return edge;
    }

    /**
     * Returns how many words there are, with the one for all others.
     *
     * @return the count
     */
    public int size() {
        return prints.length;
    }

    /**
     * Returns what stands for a word.
     *
     * @param word its number
     * @return 32 bits
     */
    public int printOf(int word) {
        return prints[word];
    }
}
