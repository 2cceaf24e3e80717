package org.feedbacknlp.opennlp;

import java.util.Arrays;

/**
 * The features of one text: for every token where it stands, the row of its word and the row of the pair that it ends. Made in one
 * pass over the characters, in which the hashes of the word and of both pairs that it has part in grow side by side.
 */
final class FeatureRows {
    private static final long WORD = FeatureTable.hash(FeatureTable.EMPTY, "bow=");
    private static final long PAIR = FeatureTable.hash(FeatureTable.EMPTY, "ng=:");
    private static final char BETWEEN = ':';
    private static final int FIRST_CAPACITY = 32;

    private int count;
    private int[] starts = new int[FIRST_CAPACITY];
    private int[] ends = new int[FIRST_CAPACITY];
    private int[] words = new int[FIRST_CAPACITY];
    private int[] pairs = new int[FIRST_CAPACITY];

    private FeatureRows() {}

    /**
     * Reads a text.
     *
     * @param text the text
     * @param tokenization how it is parted
     * @param table the features that are known
     * @return its features
     */
    static FeatureRows of(String text, Tokenization tokenization, FeatureTable table) {
        FeatureRows rows = new FeatureRows();
        long word = WORD;
        long first = PAIR;
        long second = PAIR;
        int start = 0;
        byte kind = Tokenization.SPACE;
        char previous = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte next = tokenization.kind(c);
            if (next != kind || next == Tokenization.OTHER && c != previous) {
                if (kind != Tokenization.SPACE) {
                    rows.add(start, i, table.row(word), table.row(second));
                    second = FeatureTable.step(first, BETWEEN);
                }
                word = WORD;
                first = PAIR;
                start = i;
                kind = next;
            }
            if (kind != Tokenization.SPACE) {
                word = FeatureTable.step(word, c);
                first = FeatureTable.step(first, c);
                second = FeatureTable.step(second, c);
            }
            previous = c;
        }
        if (kind != Tokenization.SPACE) {
            rows.add(start, text.length(), table.row(word), table.row(second));
        }
        return rows;
    }

    private void add(int start, int end, int word, int pair) {
        if (count == starts.length) {
            grow();
        }
        starts[count] = start;
        ends[count] = end;
        words[count] = word;
        pairs[count] = count == 0 ? FeatureTable.NONE : pair;
        count++;
    }

    private void grow() {
        int capacity = 2 * count;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        words = Arrays.copyOf(words, capacity);
        pairs = Arrays.copyOf(pairs, capacity);
    }

    /** How many tokens the text has. */
    int count() {
        return count;
    }

    /** Where a token begins. */
    int start(int token) {
        return starts[token];
    }

    /** Where a token ends. */
    int end(int token) {
        return ends[token];
    }

    /** The row of what a generator makes of a token, or {@link FeatureTable#NONE}. */
    int row(Generator generator, int token) {
        return generator == Generator.WORDS ? words[token] : pairs[token];
    }
}
