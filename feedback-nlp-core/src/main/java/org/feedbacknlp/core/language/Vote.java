package org.feedbacknlp.core.language;

/**
 * Counts the votes of a tally: the language ahead, how sure that is, and whether the halves of the text agree. Reusable with
 * its tally, not thread-safe.
 */
final class Vote {
    private final int[] sums = new int[Tally.MAX_LANGUAGES];
    private int winner;
    private double confidence;

    /** The place of the language ahead. */
    int winner() {
        return winner;
    }

    /** The confidence in it, from 0 to 1. */
    double confidence() {
        return confidence;
    }

    /**
     * Counts.
     *
     * @param model the languages
     * @param tally what they collected
     * @param rows how many rows were added in all
     */
    void count(ScriptModel model, Tally tally, int rows) {
        int languages = model.tags().size();
        winner = 0;
        for (int i = 0; i < languages; i++) {
            sums[i] = model.bias(i) + tally.sum(i, 0) + tally.sum(i, 1);
            if (sums[i] > sums[winner]) {
                winner = i;
            }
        }
        double total = 0;
        for (int i = 0; i < languages; i++) {
            total += model.calibration().ratio(sums[winner] - sums[i], rows);
        }
        confidence = 1 / total * agreement(model, tally, rows);
    }

    /** How much of the decided evidence is for the winner: 1, or down to 1/2 where the halves are for different languages. */
    private double agreement(ScriptModel model, Tally tally, int rows) {
        int first = ahead(model, tally, 0);
        int second = ahead(model, tally, 1);
        if (first == second) {
            return 1;
        }
        int leadOfFirst = tally.sum(first, 0) - tally.sum(second, 0);
        int leadOfSecond = tally.sum(second, 1) - tally.sum(first, 1);
        int smaller = Math.min(leadOfFirst, leadOfSecond);
        double doubt = model.calibration().ratio(smaller, Math.max(1, rows / 2));
        double share = Math.max(leadOfFirst, leadOfSecond) / (double) (leadOfFirst + leadOfSecond);
        return doubt + (1 - doubt) * share;
    }

    private static int ahead(ScriptModel model, Tally tally, int half) {
        int ahead = 0;
        for (int i = 1; i < model.tags().size(); i++) {
            if (tally.sum(i, half) > tally.sum(ahead, half)) {
                ahead = i;
            }
        }
        return ahead;
    }
}
