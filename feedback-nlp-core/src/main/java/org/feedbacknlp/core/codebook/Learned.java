package org.feedbacknlp.core.codebook;

/**
 * A model whose labels are topics of a codebook: each label that is a topic's id is a vote for it.
 *
 * @param model the model's name
 * @param least how sure it must be, above 0 and up to 1
 */
public record Learned(String model, double least) {
    static final double LEAST = 0.5;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank or the number outside its range
     */
    public Learned {
        if (model.isBlank() || !(least > 0 && least <= 1)) {
            throw new IllegalArgumentException("a model has a name, and least is above 0 and up to 1");
        }
    }
}
