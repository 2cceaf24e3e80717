package org.feedbacknlp.cli.report;

import org.feedbacknlp.insight.finding.Estimate;
import org.feedbacknlp.insight.finding.Estimate.Known;

/**
 * Tells whether an estimate is off zero even though it was picked from several. The most extreme of many lies outside its interval
 * more often than one: intervals are widened as Bonferroni asks of normal ones, from 95 % to 1 - 0.05 / number.
 */
final class Outstanding {
    /** The half width of a normal interval against that of one at 95 %, for 1, 2, 4, 8 and so on estimates. */
    private static final double[] WIDER = {1, 1.144, 1.274, 1.395, 1.508, 1.614, 1.714, 1.809, 1.901, 1.988, 2.072};

    private final double wider;

    /** Prepares for estimates picked from so many. */
    Outstanding(int number) {
        int doublings =
                Math.min(WIDER.length - 1, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, number)));
        int next = Math.min(WIDER.length - 1, doublings + 1);
        double beyond = Math.min(1, (double) Math.max(1, number) / (1 << doublings) - 1);
        wider = WIDER[doublings] + beyond * (WIDER[next] - WIDER[doublings]);
    }

    /** Tells whether an estimate lies below zero. */
    boolean below(Estimate estimate) {
        return estimate.known().filter(known -> high(known) < 0).isPresent();
    }

    /** Tells whether an estimate lies above zero. */
    boolean above(Estimate estimate) {
        return estimate.known().filter(known -> low(known) > 0).isPresent();
    }

    private double high(Known known) {
        return known.value() + wider * (known.interval().high() - known.value());
    }

    private double low(Known known) {
        return known.value() - wider * (known.value() - known.interval().low());
    }
}
