package org.feedbacknlp.training.network;

/**
 * A text to learn from. Nobody writes to its arrays.
 */
final class Lesson {
    /** Of a text whose source has no bias of its own. */
    static final int NO_SOURCE = -1;

    private final int[] words;
    private final byte[] contexts;
    private final float[] target;
    private final int source;

    /**
     * Takes the parts.
     *
     * @param words the numbers of its words, between two edges
     * @param contexts what is around each
     * @param target the probability of each label, 0 of one that no text of its source has
     * @param source where it is from, or {@link #NO_SOURCE}
     */
    Lesson(int[] words, byte[] contexts, float[] target, int source) {
        this.words = words;
        this.contexts = contexts;
        this.target = target;
        this.source = source;
    }

    /** Returns the lesson, or where it is longer than so many words its begin and its end. */
    Lesson within(int most) {
        if (words.length <= most) {
            return this;
        }
        int half = most / 2;
        int[] fewer = new int[2 * half];
        byte[] around = new byte[2 * half];
        System.arraycopy(words, 0, fewer, 0, half);
        System.arraycopy(words, words.length - half, fewer, half, half);
        System.arraycopy(contexts, 0, around, 0, half);
        System.arraycopy(contexts, words.length - half, around, half, half);
        return new Lesson(fewer, around, target, source);
    }

    int[] words() {
        return words;
    }

    byte[] contexts() {
        return contexts;
    }

    float[] target() {
        return target;
    }

    int source() {
        return source;
    }
}
