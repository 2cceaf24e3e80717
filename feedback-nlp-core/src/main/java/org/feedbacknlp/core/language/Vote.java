package org.feedbacknlp.core.language;

/**
 * Counts the votes of a tally: the language ahead, how sure that is, and whether the halves of the text agree. Reusable with
 * its tally, not thread-safe.
 */
final class Vote {
    /** With fewer rows than this, a half that points elsewhere is chance. */
    private static final int TELLING_ROWS = 12;

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
     * @param tally what they collected, summed up
     */
    void count(ScriptModel model, Tally tally) {
        int languages = model.tags().size();
        int first = 0;
        int second = 0;
        winner = 0;
        for (int i = 0; i < languages; i++) {
            sums[i] = model.bias(i) + tally.firstHalf()[i] + tally.secondHalf()[i];
            winner = sums[i] > sums[winner] ? i : winner;
            first = tally.firstHalf()[i] > tally.firstHalf()[first] ? i : first;
            second = tally.secondHalf()[i] > tally.secondHalf()[second] ? i : second;
        }
        confidence = probability(model.calibration(), languages, tally.count());
        if (first != second && tally.smallerHalf() >= TELLING_ROWS) {
            int lead = tally.firstHalf()[first] - tally.firstHalf()[second];
            int otherLead = tally.secondHalf()[second] - tally.secondHalf()[first];
            confidence *= agreement(model.calibration(), lead, otherLead, tally.count());
        }
    }

    private double probability(Calibration calibration, int languages, int rows) {
        int top = sums[winner];
        int behind = calibration.farthest(rows);
        double total = 0;
        for (int i = 0; i < languages; i++) {
            if (top - sums[i] < behind) {
                total += calibration.ratio(top - sums[i], rows);
            }
        }
        return 1 / total;
    }

    /** How much of the decided evidence is for one language: 1, or down to 1/2 where the halves are for different ones. */
    private static double agreement(Calibration calibration, int lead, int otherLead, int rows) {
        double doubt = calibration.ratio(Math.min(lead, otherLead), Math.max(1, rows / 2));
        double share = Math.max(lead, otherLead) / (double) (lead + otherLead);
        return doubt + (1 - doubt) * share;
    }
}
