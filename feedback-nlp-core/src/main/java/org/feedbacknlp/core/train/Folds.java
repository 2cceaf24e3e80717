package org.feedbacknlp.core.train;

import java.util.List;
import java.util.stream.IntStream;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.core.example.Example;

/**
 * Parts examples into folds so that texts that are alike, and texts of one respondent, are in one fold: else what is tested on would have
 * been learned from. The fold of an example depends on it alone. Immutable.
 */
final class Folds {
    private final int[] folds;
    private final int count;

    private Folds(int[] folds, int count) {
        this.folds = folds;
        this.count = count;
    }

    static Folds of(List<Example> examples, int count) {
        int[] folds = examples.stream()
                .mapToInt(example -> (int) Math.floorMod(TokenHash.of(example.group()) >>> 7, (long) count))
                .toArray();
        return new Folds(folds, count);
    }

    int count() {
        return count;
    }

    /** Returns the examples of a fold. */
    int[] inside(int fold) {
        return IntStream.range(0, folds.length).filter(i -> folds[i] == fold).toArray();
    }

    /** Returns the examples of all other folds. */
    int[] outside(int fold) {
        return IntStream.range(0, folds.length).filter(i -> folds[i] != fold).toArray();
    }
}
