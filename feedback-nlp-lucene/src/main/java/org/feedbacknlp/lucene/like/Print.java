package org.feedbacknlp.lucene.like;

/** What is kept of a text to tell what is like it. */
final class Print {
    private final Digest words;
    private final long[] shingles;

    /**
     * Makes a print.
     *
     * @param words stands for all its words in their order
     * @param shingles hashes of its runs of three words, ascending, each once; none where there are fewer than three words
     */
    Print(Digest words, long[] shingles) {
        this.words = words;
        this.shingles = shingles;
    }

    Digest words() {
        return words;
    }

    /** Returns the hashes; not to be changed. */
    long[] shingles() {
        return shingles;
    }

    /** The beginning of a SHA-256: equal for equal texts alone. */
    record Digest(long high, long low) {}
}
