package org.feedbacknlp.training.figures;

import java.util.List;

/**
 * A labelled text, and what a model says of it.
 *
 * @param text what was written
 * @param label its label's place
 * @param probabilities of all labels, in their order
 */
public record Judged(String text, int label, List<Double> probabilities) {
    /** Copies the list. */
    public Judged {
        probabilities = List.copyOf(probabilities);
    }

    /** Returns the place of the likeliest of some labels, the first where two are as likely. */
    int said(boolean[] possible) {
        int best = -1;
        for (int k = 0; k < possible.length; k++) {
            if (possible[k] && (best < 0 || probabilities.get(k) > probabilities.get(best))) {
                best = k;
            }
        }
        return best;
    }

    /** Returns how probable the likeliest of some labels is among them. */
    double sure(boolean[] possible) {
        double all = 0;
        for (int k = 0; k < possible.length; k++) {
            all += possible[k] ? probabilities.get(k) : 0;
        }
        return probabilities.get(said(possible)) / all;
    }
}
