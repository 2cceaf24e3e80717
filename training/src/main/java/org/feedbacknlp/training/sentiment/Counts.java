package org.feedbacknlp.training.sentiment;

/** Figures of a table of right sides by found ones. */
final class Counts {
    private Counts() {}

    /** Returns the mean of accuracy and of macro-F1 over the sides that are there. */
    static double worth(int[][] confusion) {
        return (accuracy(confusion) + macroF1(confusion)) / 2;
    }

    static double accuracy(int[][] confusion) {
        int right = 0;
        int all = 0;
        for (int i = 0; i < confusion.length; i++) {
            for (int j = 0; j < confusion.length; j++) {
                right += i == j ? confusion[i][j] : 0;
                all += confusion[i][j];
            }
        }
        return all == 0 ? 0 : (double) right / all;
    }

    static double macroF1(int[][] confusion) {
        double sum = 0;
        int sides = 0;
        for (int k = 0; k < confusion.length; k++) {
            int gold = 0;
            int found = 0;
            for (int j = 0; j < confusion.length; j++) {
                gold += confusion[k][j];
                found += confusion[j][k];
            }
            if (gold > 0) {
                sides++;
                sum += 2.0 * confusion[k][k] / (gold + found);
            }
        }
        return sides == 0 ? 0 : sum / sides;
    }
}
