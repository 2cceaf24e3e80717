package org.feedbacknlp.core.train;

/**
 * How a {@link DualSolver} solves.
 *
 * @param seed where the order of examples starts from
 * @param tolerance how far from its best the worst dual may be in the end
 * @param epochs how often the examples are walked through at most
 * @param bias the value of the feature that every text has
 * @param balance from 0, all examples count alike, to 1, the examples of each label count for as much as all others together
 */
record SolverOptions(long seed, double tolerance, int epochs, double bias, double balance) {}
