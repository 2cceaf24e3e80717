package org.feedbacknlp.corpus.plant;

import org.feedbacknlp.corpus.internal.IdHash;

/**
 * Random numbers that depend on a name alone. Each purpose of each verbatim has its own name, so that a new verbatim or a new
 * effect leaves all others as they were. The generator is SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, OOPSLA 2014), its
 * seed the hash of the name. Not thread-safe.
 */
final class Draw {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final double TO_UNIT = 0x1.0p-53;
    private static final int BELL_SUMMANDS = 12;

    private long state;

    Draw(long seed) {
        state = seed;
    }

    static Draw of(String name) {
        return new Draw(IdHash.of(name));
    }

    /** Draws 64 bits. */
    long next() {
        state += GOLDEN_GAMMA;
        long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** Draws a number from 0 to 1, 1 excluded. */
    double unit() {
        return (next() >>> 11) * TO_UNIT;
    }

    /** Draws a whole number from 0 to a bound, the bound excluded. */
    int below(int bound) {
        return (int) (unit() * bound);
    }

    /** Tells true with a probability. */
    boolean chance(double probability) {
        return unit() < probability;
    }

    /** Draws from a bell of mean 0 and deviation 1: a sum of uniform draws, which needs no logarithm and is the same everywhere. */
    double bell() {
        double sum = -BELL_SUMMANDS / 2.0;
        for (int i = 0; i < BELL_SUMMANDS; i++) {
            sum += unit();
        }
        return sum;
    }
}
