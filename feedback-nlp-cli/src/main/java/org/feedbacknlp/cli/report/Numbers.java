package org.feedbacknlp.cli.report;

import java.util.Locale;
import org.feedbacknlp.insight.finding.Unit;

/** Numbers as they are read, the same in every locale. */
final class Numbers {
    private static final double FINE = 0.0995;
    private static final double NEARLY_ALL = 0.995;
    private static final double LEAST_SHARE = 0.0005;
    private static final double MOST_SHARE = 0.9995;
    private static final double LEAST_P = 0.001;
    private static final char MINUS = '\u2212';

    private Numbers() {}

    /** Writes a count: {@code 1,840}. */
    static String count(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    /** Writes a part of a whole: {@code 23%}, {@code 4.1%}; only nothing is 0% and only all is 100%. */
    static String share(double share) {
        if (share > 0 && share < LEAST_SHARE) {
            return "< 0.1%";
        }
        if (share > MOST_SHARE && share < 1) {
            return "> 99.9%";
        }
        boolean fine = share > 0 && share < FINE || share > NEARLY_ALL && share < 1;
        return signless(fine ? "%.1f" : "%.0f", 100 * share) + "%";
    }

    /** Writes a figure: {@code 23%}, {@code −12}, {@code 4.18}. */
    static String level(Unit unit, double value) {
        return switch (unit) {
            case SHARE -> share(value);
            case POINTS -> signless("%.0f", value);
            case SCORE -> signless("%.2f", value);
        };
    }

    /** Writes a difference of two figures: {@code +3.4 pp}, {@code −8.1}, {@code +0.21}. */
    static String change(Unit unit, double value) {
        return switch (unit) {
            case SHARE -> signed("%+.1f", 100 * value) + " pp";
            case POINTS -> signed("%+.1f", value);
            case SCORE -> signed("%+.2f", value);
        };
    }

    /** Writes a probability: {@code 0.012}, {@code < 0.001}. */
    static String p(double p) {
        return p < LEAST_P ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
    }

    /** Writes a word with its count: {@code 1 score}, {@code 12 scores}. */
    static String count(long n, String one, String many) {
        return count(n) + " " + (n == 1 ? one : many);
    }

    /** Rounds what only a chart reads, so that the page stays small. */
    static double plotted(double value) {
        return Math.rint(value * 1_000) / 1_000 + 0.0;
    }

    private static String signless(String format, double value) {
        return minus(String.format(Locale.ROOT, format, value));
    }

    private static String signed(String format, double value) {
        String text = String.format(Locale.ROOT, format, value);
        return isZero(text) ? text.substring(1) : minus(text);
    }

    private static String minus(String text) {
        if (!text.startsWith("-")) {
            return text;
        }
        return isZero(text) ? text.substring(1) : MINUS + text.substring(1);
    }

    private static boolean isZero(String text) {
        return text.chars().noneMatch(c -> c >= '1' && c <= '9');
    }
}
