package org.feedbacknlp.onnx;

/** What a network's numbers stand for. */
enum Outputs {
    /** One label applies: the numbers are logits, and the probabilities add up to 1. */
    SOFTMAX {
        @Override
        double[] probabilities(float[] numbers) {
            double highest = Double.NEGATIVE_INFINITY;
            for (float number : numbers) {
                highest = Math.max(highest, number);
            }
            double[] probabilities = new double[numbers.length];
            double total = 0;
            for (int i = 0; i < numbers.length; i++) {
                probabilities[i] = StrictMath.exp(numbers[i] - highest);
                total += probabilities[i];
            }
            for (int i = 0; i < numbers.length; i++) {
                probabilities[i] /= total;
            }
            return probabilities;
        }
    },
    /** Any number of labels apply: each number is a logit of its own. */
    SIGMOID {
        @Override
        double[] probabilities(float[] numbers) {
            double[] probabilities = new double[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                probabilities[i] = 1 / (1 + StrictMath.exp(-(double) numbers[i]));
            }
            return probabilities;
        }
    };

    /**
     * Makes probabilities.
     *
     * @param numbers finite logits
     * @return a probability for each
     */
    abstract double[] probabilities(float[] numbers);
}
