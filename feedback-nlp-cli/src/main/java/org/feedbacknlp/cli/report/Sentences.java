package org.feedbacknlp.cli.report;

import org.feedbacknlp.insight.TimeStep;
import org.feedbacknlp.insight.finding.Significance;
import org.feedbacknlp.insight.finding.Trend;
import org.feedbacknlp.insight.finding.Unit;

/** Findings told in a sentence. */
final class Sentences {
    /** What a result has to be as surprising as to be called more than chance. */
    static final double SURPRISING = 0.05;

    private Sentences() {}

    /** Tells whether a finding is more than chance, all tests that ran at once taken into account. */
    static boolean beyondChance(Significance significance) {
        return significance.adjusted() < SURPRISING;
    }

    /** Tells how a figure moves. */
    static String of(Trend trend, Unit unit, TimeStep step) {
        Figure slope = Figure.change(unit, trend.estimate());
        if (trend.significance().isEmpty()) {
            return "not enough for a trend: " + slope.range() + ".";
        }
        Significance found = trend.significance().get();
        String verdict = beyondChance(found) ? "more than chance explains" : "no more than chance explains";
        return slope.value() + " a " + step.id() + " (" + slope.range() + "; " + slope.method() + "), " + p(found)
                + ": " + verdict + ".";
    }

    /** Tells how surprising a finding is. */
    static String p(Significance found) {
        String p = (found.tests() > 1 ? "adjusted p " : "p ") + equalTo(Numbers.p(found.adjusted()));
        return found.tests() > 1 ? p + ", " + found.tests() + " tests" : p;
    }

    private static String equalTo(String number) {
        return number.startsWith("<") ? number : "= " + number;
    }
}
