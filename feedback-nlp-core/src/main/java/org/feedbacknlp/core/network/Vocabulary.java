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

    private static final int LONGEST_RUN = 1024;
    private static final String SLOW = "its words were made to be slow to find";

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
            place(word);
        }
        checkRuns();
        name = slots[slot(print(Identities.NAME))];
        edge = slots[slot(print(EDGE))];
        if (name == 0 || edge == 0) {
            throw new IllegalArgumentException("what stands for a name or an edge is missing");
        }
    }

    private void place(int word) {
        int slot = slot(prints[word]);
        if (slots[slot] != 0) {
            throw new IllegalArgumentException("a word is twice there");
        }
        if ((slot - home(prints[word]) & mask) > LONGEST_RUN) {
            throw new IllegalArgumentException(SLOW);
        }
        slots[slot] = word;
    }

    /** Words made to stand beside each other would make every search long. */
    private void checkRuns() {
        int run = 0;
        for (int i = 0; i < slots.length + LONGEST_RUN; i++) {
            run = slots[i & mask] == 0 ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                throw new IllegalArgumentException(SLOW);
            }
        }
    }

    private int home(int print) {
        return print * 0x9e3779b9 >>> 7 & mask;
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
        int slot = home(print);
        while (slots[slot] != 0 && prints[slots[slot]] != print) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /**
     * Finds a word. One that is not known and could be a name is one.
     *
     * @param key what stands for it
     * @param named whether it could be a name
     * @return its number, {@link #UNKNOWN} where it has none
     */
    public int word(long key, boolean named) {
        int word = slots[slot(print(key))];
        return word == UNKNOWN && named ? name : word;
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
