package org.feedbacknlp.benchmarks.fuzz;

import java.util.List;
import java.util.Random;

/** Breaks a text a little: cuts, doubles, swaps and puts in what tends to hurt. Used by one thread at a time. */
final class Mutator {
    private static final int LONGEST = 200_000;

    private final Random random;
    private final List<String> pieces;

    /**
     * Makes a mutator.
     *
     * @param random where chance comes from
     * @param pieces what is put in
     */
    Mutator(Random random, List<String> pieces) {
        this.random = random;
        this.pieces = pieces;
    }

    String mutate(String text) {
        StringBuilder broken = new StringBuilder(text);
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
            int from = random.nextInt(broken.length() + 1);
            int to = Math.min(broken.length(), from + random.nextInt(20));
            String piece = pieces.get(random.nextInt(pieces.size()));
            switch (random.nextInt(5)) {
                case 0 -> broken.delete(from, to);
                case 1 -> broken.insert(from, piece);
                case 2 -> broken.insert(from, broken.substring(from, to));
                case 3 -> broken.replace(from, to, piece);
                default -> broken.insert(from, piece.repeat(1 + random.nextInt(40)));
            }
        }
        return broken.length() <= LONGEST ? broken.toString() : broken.substring(0, LONGEST);
    }
}
