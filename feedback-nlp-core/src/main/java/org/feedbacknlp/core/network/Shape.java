package org.feedbacknlp.core.network;

/**
 * How large a network is. Its first layer has filters over one, two and three words, as many of each; a filter over several words is as
 * many blocks of weights as it has words, one for each place.
 *
 * @param dimensions how long the vectors of words are, 1 to 256
 * @param filters how many filters there are of each width, 1 to 1,024
 * @param outputs how many outputs there are, 1 to 100
 */
public record Shape(int dimensions, int filters, int outputs) {
    /** The widest filter, in words. */
    public static final int WIDTHS = 3;

    /** How many blocks the filters of all widths have: one of a single word, two of two, three of three. */
    public static final int BLOCKS = 6;

    /** How many inputs say what the opinion lexicon says: valence and presence, as it stands and turned. */
    public static final int OPINIONS = 4;

    private static final int MOST_DIMENSIONS = 256;
    private static final int MOST_FILTERS = 1024;
    private static final int MOST_OUTPUTS = 100;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a number is outside its range
     */
    public Shape {
        if (dimensions < 1
                || dimensions > MOST_DIMENSIONS
                || filters < 1
                || filters > MOST_FILTERS
                || outputs < 1
                || outputs > MOST_OUTPUTS) {
            throw new IllegalArgumentException(
                    "no such network: " + dimensions + " dimensions, " + filters + " filters, " + outputs + " outputs");
        }
    }

    /**
     * Returns the first block of a width.
     *
     * @param width in words
     * @return the block of its first place
     */
    public static int block(int width) {
        return width * (width - 1) / 2;
    }

    /**
     * Returns how many inputs a word has.
     *
     * @return its vector's and those of the opinion lexicon
     */
    public int inputs() {
        return dimensions + OPINIONS;
    }

    /**
     * Returns how many weights a word's row has.
     *
     * @return one for each filter and place
     */
    public int row() {
        return BLOCKS * filters;
    }

    /**
     * Returns how many filters there are.
     *
     * @return of all widths
     */
    public int pooled() {
        return WIDTHS * filters;
    }
}
