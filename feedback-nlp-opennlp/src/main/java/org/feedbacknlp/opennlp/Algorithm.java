package org.feedbacknlp.opennlp;

import java.util.Optional;

/** What a categoriser's weights were learned by, and so what they stand for. */
enum Algorithm {
    /** Maximum entropy by generalised iterative scaling. */
    GIS("GIS"),
    /** Maximum entropy by a quasi-Newton method. */
    QUASI_NEWTON("QN"),
    /** Multinomial naive Bayes: its parameters are counts. */
    NAIVE_BAYES("NaiveBayes"),
    /** Perceptron. */
    PERCEPTRON("Perceptron");

    private final String inFile;

    Algorithm(String inFile) {
        this.inFile = inFile;
    }

    /**
     * Finds an algorithm.
     *
     * @param name what a model file calls it
     * @return the algorithm, or empty if none is called that
     */
    static Optional<Algorithm> find(String name) {
        for (Algorithm one : values()) {
            if (one.inFile.equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
