package org.feedbacknlp.core.linear;

import org.feedbacknlp.core.model.ModelKind;

/**
 * What one model says of one text: the labels that hold, and of a model of one label each also the others that might have. Gives to the bit
 * what {@link Probabilities} and {@link Decision} give, without working out the probability of each label that nobody is told of. A buffer
 * that one text after another reuses. Not thread-safe.
 */
public final class Verdict {
    /** Where one label holds, another is told of from this probability on. */
    public static final double WORTH_TELLING = 0.1;

    /** More than what the table of exponentials is away from the true value. */
    private static final double MARGIN = 1e-3;

    private double[] values = {};
    private boolean[] chosen = {};
    private int[] told = {};
    private int count;

    /** Makes an empty buffer. */
    public Verdict() {}

    /**
     * Decides.
     *
     * @param scorer that summed the text up
     * @param room with the sums
     * @param m which model
     */
    public void read(Scorer scorer, Room room, int m) {
        LinearModel model = scorer.models().get(m);
        ensure(model.labels().size());
        count = 0;
        scorer.margins(room, m, values);
        Calibration calibration = model.calibration();
        switch (model.kind()) {
            case SINGLE -> readSingle(calibration);
            case MULTI -> readMulti(calibration);
            case ORDINAL -> readOrdinal(calibration);
        }
        sort(model.kind() != ModelKind.MULTI);
    }

    private void ensure(int outputs) {
        if (values.length < outputs) {
            values = new double[outputs];
            chosen = new boolean[outputs];
            told = new int[outputs];
        }
    }

    private void readSingle(Calibration calibration) {
        int outputs = calibration.labels();
        Probabilities.calibrate(calibration, values);
        double sum = Probabilities.exponents(values, outputs);
        // The most probable one is always worth it; its exponential is 1.
        double floor = Math.min(sum * (WORTH_TELLING - MARGIN), 1 - MARGIN);
        int top = -1;
        for (int k = 0; k < outputs; k++) {
            chosen[k] = false;
            if (values[k] >= floor) {
                values[k] /= sum;
                top = top < 0 || values[k] > values[top] ? k : top;
                told[count++] = k;
            }
        }
        chosen[top] = true;
        keepTold();
    }

    private void readMulti(Calibration calibration) {
        int outputs = calibration.labels();
        Probabilities.calibrate(calibration, values);
        for (int k = 0; k < outputs; k++) {
            chosen[k] = false;
            if (values[k] >= calibration.cut(k) - MARGIN) {
                double probability = Probabilities.logistic(values[k]);
                if (probability >= calibration.threshold(k)) {
                    values[k] = probability;
                    chosen[k] = true;
                    told[count++] = k;
                }
            }
        }
        if (count == 0 && calibration.atLeastOne()) {
            Probabilities.logistic(values, outputs);
            told[count++] = Decision.nearest(calibration, values);
            chosen[told[0]] = true;
        }
    }

    private void readOrdinal(Calibration calibration) {
        Probabilities.of(calibration, ModelKind.ORDINAL, values);
        Decision.of(calibration, ModelKind.ORDINAL, values, chosen);
        for (int k = 0; k < calibration.labels(); k++) {
            told[count++] = k;
        }
        keepTold();
    }

    private void keepTold() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int k = told[i];
            if (chosen[k] || values[k] >= WORTH_TELLING) {
                told[kept++] = k;
            }
        }
        count = kept;
    }

    /** Brings the label that holds to the front where one does, and what is more probable before what is less. */
    private void sort(boolean oneHolds) {
        for (int i = 1; i < count; i++) {
            int k = told[i];
            int place = i;
            while (place > 0 && comesBefore(k, told[place - 1], oneHolds)) {
                told[place] = told[--place];
            }
            told[place] = k;
        }
    }

    private boolean comesBefore(int k, int other, boolean oneHolds) {
        return oneHolds && chosen[k] != chosen[other] ? chosen[k] : values[k] > values[other];
    }

    /**
     * Returns how many labels are told of.
     *
     * @return the count
     */
    public int count() {
        return count;
    }

    /**
     * Returns a label that is told of.
     *
     * @param i which, below {@link #count}: where one holds that one first, then what is most probable
     * @return its place among the model's labels
     */
    public int label(int i) {
        return told[i];
    }

    /**
     * Returns how probable a label is that is told of.
     *
     * @param i which, below {@link #count}
     * @return from 0 to 1
     */
    public double probability(int i) {
        return Math.min(1, values[told[i]]);
    }

    /**
     * Tells whether a label that is told of holds.
     *
     * @param i which, below {@link #count}
     * @return true if it does
     */
    public boolean holds(int i) {
        return chosen[told[i]];
    }
}
