package org.feedbacknlp.core.tally;

import java.util.Arrays;

/** How often each label was right, given and wanted, over some examples: a buffer that is filled again and again. Not thread-safe. */
public final class LabelCounts {
    private final int[] right;
    private final int[] given;
    private final int[] wanted;
    private long whole;
    private long examples;

    /**
     * Makes counts of nothing.
     *
     * @param labels how many labels there are
     */
    public LabelCounts(int labels) {
        right = new int[labels];
        given = new int[labels];
        wanted = new int[labels];
    }

    /**
     * Forgets all examples.
     */
    public void clear() {
        Arrays.fill(right, 0);
        Arrays.fill(given, 0);
        Arrays.fill(wanted, 0);
        whole = 0;
        examples = 0;
    }

    /**
     * Takes the counts of another one, of as many labels, in place of its own.
     *
     * @param other whose counts
     */
    public void set(LabelCounts other) {
        System.arraycopy(other.right, 0, right, 0, right.length);
        System.arraycopy(other.given, 0, given, 0, given.length);
        System.arraycopy(other.wanted, 0, wanted, 0, wanted.length);
        whole = other.whole;
        examples = other.examples;
    }

    /**
     * Counts one example.
     *
     * @param wants its right labels, ascending
     * @param gives the labels that it was given, ascending
     */
    public void add(int[] wants, int[] gives) {
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

    /**
     * Returns how many labels there are.
     *
     * @return the number
     */
    public int labels() {
        return right.length;
    }

    /**
     * Returns how often a label was given where it is wanted.
     *
     * @param label which label
     * @return the number
     */
    public int right(int label) {
        return right[label];
    }

    /**
     * Returns how often a label was given.
     *
     * @param label which label
     * @return the number
     */
    public int given(int label) {
        return given[label];
    }

    /**
     * Returns how often a label was wanted.
     *
     * @param label which label
     * @return the number
     */
    public int wanted(int label) {
        return wanted[label];
    }

    /**
     * Returns the share of examples all of whose labels are right.
     *
     * @return from 0 to 1; 0 where there is no example
     */
    public double accuracy() {
        return examples == 0 ? 0 : (double) whole / examples;
    }

    /**
     * Returns the F1 of a label.
     *
     * @param label which label
     * @return from 0 to 1; 0 where it is neither given nor wanted
     */
    public double f1(int label) {
        int both = given[label] + wanted[label];
        return both == 0 ? 0 : 2.0 * right[label] / both;
    }

    /**
     * Returns F1 over all decisions.
     *
     * @return from 0 to 1; 0 where nothing is given or wanted
     */
    public double microF1() {
        long hits = 0;
        long both = 0;
        for (int k = 0; k < right.length; k++) {
            hits += right[k];
            both += given[k] + wanted[k];
        }
        return both == 0 ? 0 : 2.0 * hits / both;
    }

    /**
     * Returns the mean F1 of the labels that are wanted at all.
     *
     * @return from 0 to 1; 0 where none is
     */
    public double macroF1() {
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

    /**
     * Returns the mean recall of the labels that are wanted at all.
     *
     * @return from 0 to 1; 0 where none is
     */
    public double macroRecall() {
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
