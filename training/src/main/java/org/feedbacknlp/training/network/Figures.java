package org.feedbacknlp.training.network;

/** How often a label was right. Not thread-safe. */
final class Figures {
    private final int[][] counts;

    Figures(int labels) {
        counts = new int[labels][labels];
    }

    /** Adds a text whose label is the one of the largest number. */
    void add(int label, double[] numbers) {
        int said = 0;
        for (int k = 1; k < numbers.length; k++) {
            said = numbers[k] > numbers[said] ? k : said;
        }
        counts[label][said]++;
    }

    /** Returns how many labels are there. */
    int labels() {
        int there = 0;
        for (int[] row : counts) {
            there += sum(row) > 0 ? 1 : 0;
        }
        return there;
    }

    private static int sum(int[] row) {
        int sum = 0;
        for (int count : row) {
            sum += count;
        }
        return sum;
    }

    double accuracy() {
        int right = 0;
        int all = 0;
        for (int k = 0; k < counts.length; k++) {
            right += counts[k][k];
            all += sum(counts[k]);
        }
        return all == 0 ? 0 : (double) right / all;
    }

    /** Returns the mean F1 of the labels that are there. */
    double macroF1() {
        double sum = 0;
        for (int k = 0; k < counts.length; k++) {
            int gold = sum(counts[k]);
            int said = 0;
            for (int[] row : counts) {
                said += row[k];
            }
            sum += gold == 0 ? 0 : 2.0 * counts[k][k] / (gold + said);
        }
        return sum / Math.max(1, labels());
    }
}
