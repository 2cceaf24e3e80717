package org.feedbacknlp.lucene.text;

/** Spreads the bits of a number over all of another: a hash of numbers that are alike. */
public final class Mixed {
    private Mixed() {}

    /**
     * Mixes a number (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014, with the constants of Stafford's
     * variant 13).
     *
     * @param bits any number
     * @return another number for each
     */
    public static long bits(long bits) {
        long z = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
