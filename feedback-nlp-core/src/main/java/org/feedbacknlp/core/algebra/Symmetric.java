package org.feedbacknlp.core.algebra;

/** A square matrix that equals its transpose and is known by what it does. */
public interface Symmetric {
    /**
     * Returns how many rows there are.
     *
     * @return the count, and that of the columns
     */
    int rows();

    /**
     * Multiplies.
     *
     * @param matrix as many rows as this one has columns
     * @return the product
     */
    double[][] times(double[][] matrix);
}
