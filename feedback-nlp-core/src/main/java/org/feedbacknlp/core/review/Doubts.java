package org.feedbacknlp.core.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decisions of a kind beside what was given, and those of them that look wrong. How many are wrong is told twice: by confident learning,
 * which takes the model's faults for the labels', and by how often the model is contradicted where it is surest, since there it has the
 * fewest faults of its own. The lesser is believed. Not thread-safe.
 *
 * @see <a href="https://arxiv.org/abs/1609.03683">Patrini, Rozza, Menon, Nock, Qu: Making Deep Neural Networks Robust to Label Noise
 *     (2017), which reads the noise off where a model is surest</a>
 */
final class Doubts {
    private static final int SUREST = 10;
    private static final int FEWEST = 100;

    static final Comparator<Suspicion> MOST_DOUBTFUL_FIRST =
            Comparator.comparingDouble(Suspicion::doubt).reversed();

    private final List<Suspicion> suspicions = new ArrayList<>();
    private final List<Double> agreed = new ArrayList<>();
    private final List<Double> contradicted = new ArrayList<>();
    private double confident;

    /** Counts a decision: how sure the model is of it, and whether something else was given. */
    void count(double confidence, boolean contradictory) {
        (contradictory ? contradicted : agreed).add(confidence);
    }

    void suspect(Suspicion suspicion) {
        suspicions.add(suspicion);
    }

    /** Counts so many that are wrong by confident learning. */
    void countConfident(double wrong) {
        confident += wrong;
    }

    /** Returns how many are wrong. */
    double wrong() {
        return Math.min(confident, contradictedWhereSurest());
    }

    /** Returns the most doubtful, as many as are wrong. */
    List<Suspicion> found() {
        return suspicions.stream()
                .sorted(MOST_DOUBTFUL_FIRST)
                .limit((long) Math.ceil(wrong()))
                .toList();
    }

    private double contradictedWhereSurest() {
        double[] all = Stream.concat(agreed.stream(), contradicted.stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (all.length == 0) {
            return 0;
        }
        int surest = Math.min(all.length, Math.max(FEWEST, all.length / SUREST));
        double least = all[all.length - surest];
        long of = Arrays.stream(all).filter(confidence -> confidence >= least).count();
        long wrong =
                contradicted.stream().filter(confidence -> confidence >= least).count();
        return (wrong + 1.0) / (of + 1) * all.length;
    }
}
