package org.feedbacknlp.insight.stat;

import org.feedbacknlp.insight.finding.Interval;
import org.feedbacknlp.insight.internal.Require;

/**
 * The interval of a difference from the intervals of its two sides, by squaring and adding the distances to their ends
 * (Zou and Donner 2008). With Wilson's intervals it is Newcombe's.
 */
public final class SquareAndAdd {
    private SquareAndAdd() {}

    /**
     * Makes the interval of a difference of two independent quantities.
     *
     * @param first the first value
     * @param firstInterval its interval; holds it
     * @param second the second value
     * @param secondInterval its interval, of the same level; holds it
     * @return the interval of the first minus the second
     * @throws IllegalArgumentException if the levels differ
     */
    public static Interval difference(double first, Interval firstInterval, double second, Interval secondInterval) {
        Require.same(firstInterval.level(), secondInterval.level(), "level");
        double difference = first - second;
        double below = hypotenuse(first - firstInterval.low(), secondInterval.high() - second);
        double above = hypotenuse(firstInterval.high() - first, second - secondInterval.low());
        String method = firstInterval.method().equals(secondInterval.method())
                ? firstInterval.method()
                : firstInterval.method() + "/" + secondInterval.method();
        return new Interval(difference - below, difference + above, firstInterval.level(), "square-and-add " + method);
    }

    private static double hypotenuse(double a, double b) {
        return Math.sqrt(a * a + b * b);
    }
}
