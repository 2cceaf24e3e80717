package org.feedbacknlp.core.evaluate;

import java.util.Arrays;

/** How often each label was right, given and wanted, over some examples: a buffer that is filled again and again. Not thread-safe. */
final class Counts {
    private final int[] right;
    private final int[] given;
    private final int[] wanted;
    private long whole;
    private long examples;

    Counts(int labels) {
        right = new int[labels];
        given = new int[labels];
        wanted = new int[labels];
    }

    /** Counts all examples. */
    static Counts of(Decisions decisions) {
        Counts counts = new Counts(decisions.labels().size());
        for (int i = 0; i < decisions.count(); i++) {
            counts.add(decisions, i);
        }
        return counts;
    }

    void clear() {
        Arrays.fill(right, 0);
        Arrays.fill(given, 0);
        Arrays.fill(wanted, 0);
        whole = 0;
        examples = 0;
    }

    /** Takes the counts of another one, of as many labels, in place of its own. */
    void set(Counts other) {
        System.arraycopy(other.right, 0, right, 0, right.length);
        System.arraycopy(other.given, 0, given, 0, given.length);
        System.arraycopy(other.wanted, 0, wanted, 0, wanted.length);
        whole = other.whole;
        examples = other.examples;
    }

    void add(Decisions decisions, int example) {
        int[] wants = decisions.wanted(example);
        int[] gives = decisions.given(example);
        int hits = 0;
        for (int k : gives) {
            given[k]++;
        }
        for (int k : wants) {
            wanted[k]++;
            if (Arrays.binarySearch(gives, k) >= 0) {
                right[k]++;
                hits++;
            }
        }
        whole += hits == wants.length && hits == gives.length ? 1 : 0;
        examples++;
    }

    int labels() {
        return right.length;
    }

    int right(int label) {
        return right[label];
    }

    int given(int label) {
        return given[label];
    }

    int wanted(int label) {
        return wanted[label];
    }

    /** Returns the share of examples all of whose labels are right. */
    double accuracy() {
        return examples == 0 ? 0 : (double) whole / examples;
    }

    double f1(int label) {
        int both = given[label] + wanted[label];
        return both == 0 ? 0 : 2.0 * right[label] / both;
    }

    double microF1() {
        long hits = 0;
        long both = 0;
        for (int k = 0; k < right.length; k++) {
            hits += right[k];
            both += given[k] + wanted[k];
        }
        return both == 0 ? 0 : 2.0 * hits / both;
    }

    /** Returns the mean F1 of the labels that are wanted at all. */
    double macroF1() {
        double sum = 0;
        int labels = 0;
        for (int k = 0; k < right.length; k++) {
            if (wanted[k] > 0) {
                sum += f1(k);
                labels++;
            }
        }
        return labels == 0 ? 0 : sum / labels;
    }

    /** Returns the mean recall of the labels that are wanted at all. */
    double macroRecall() {
        double sum = 0;
        int labels = 0;
        for (int k = 0; k < right.length; k++) {
            if (wanted[k] > 0) {
                sum += (double) right[k] / wanted[k];
                labels++;
            }
        }
        return labels == 0 ? 0 : sum / labels;
    }
}
