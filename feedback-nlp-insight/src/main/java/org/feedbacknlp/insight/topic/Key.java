package org.feedbacknlp.insight.topic;

/** One to three numbers of words as one number. */
final class Key {
    private static final long MASK = (1L << Words.BITS) - 1;

    private Key() {}

    static long of(int[] words, int from, int length) {
        long key = 0;
        for (int i = from; i < from + length; i++) {
            key = key << Words.BITS | words[i];
        }
        return key;
    }

    static int[] words(long key) {
        int length = key >>> 2 * Words.BITS > 0 ? 3 : key >>> Words.BITS > 0 ? 2 : 1;
        int[] words = new int[length];
        for (int i = length - 1; i >= 0; i--) {
            words[i] = (int) (key >>> (length - 1 - i) * Words.BITS & MASK);
        }
        return words;
    }
}
