package org.feedbacknlp.core.sentiment;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.TextDocument;

/**
 * Parts what rules say of opinions among these: each has the share that it has in the sum behind the number, and the shares add up to the
 * number. Used for one text.
 */
final class OpinionShares {
    private final TextDocument document;
    private final Passage passage;
    private final List<Opinion> opinions;
    private final double[] shares;

    OpinionShares(TextDocument document, Passage passage, List<Opinion> opinions) {
        this.document = document;
        this.passage = passage;
        this.opinions = opinions;
        shares = new double[opinions.size()];
    }

    /** Tells whether a number comes from opinions. */
    static boolean parts(RuleFeature feature) {
        return switch (feature) {
            case GOOD, BAD, MEAN, SIDE, LOG_GOOD, LOG_BAD, LAST_CLAUSE, LAST_SENTENCE, FIRST_SENTENCE, AFTER_CONTRAST ->
                true;
            case BEST, WORST, TURNED, BALANCE, ONLY_BAD, ONLY_GOOD -> true;
            default -> false;
        };
    }

    /**
     * Parts one number.
     *
     * @param feature one that comes from opinions
     * @param value the number
     * @return a share for each opinion, valid until the next call
     */
    double[] of(RuleFeature feature, double value) {
        switch (feature) {
            case GOOD, LOG_GOOD, ONLY_GOOD -> divide(value, v -> Math.max(0, v));
            case BAD, LOG_BAD, ONLY_BAD -> divide(value, v -> Math.max(0, -v));
            case SIDE -> divide(value, v -> Math.max(0, v * value));
            case BALANCE -> divide(value, weaker());
            case BEST -> divide(value, strongest(1));
            case WORST -> divide(value, strongest(-1));
            case MEAN -> multiply(1 / RuleReader.MEAN_SCALE / opinions.size(), first -> true);
            case TURNED -> cut(first -> document.smallWords().is(first, Role.NEGATOR));
            case FIRST_SENTENCE -> cut(first -> first < passage.headEnd());
            case LAST_SENTENCE -> cut(first -> first >= passage.tailFirst());
            case AFTER_CONTRAST -> cut(from(passage.afterContrast(document.clauseRanges())));
            case LAST_CLAUSE -> cut(from(passage.clauseFirst(document.clauseRanges(), lastOpinion())));
            default -> throw new IllegalArgumentException(feature + " does not come from opinions");
        }
        return shares;
    }

    /** Divides a number by amounts of one sign. */
    private void divide(double value, DoubleUnaryOperator amount) {
        double whole = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = amount.applyAsDouble(opinions.get(i).value());
            whole += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] = whole == 0 ? 0 : shares[i] / whole * value;
        }
    }

    private void multiply(double factor, IntPredicate counts) {
        for (int i = 0; i < shares.length; i++) {
            Opinion opinion = opinions.get(i);
            shares[i] = counts.test(opinion.first()) ? factor * opinion.value() : 0;
        }
    }

    /** Takes shares of a sum that counts no further than to the full scale. */
    private void cut(IntPredicate counts) {
        double sum = 0;
        for (Opinion opinion : opinions) {
            sum += counts.test(opinion.first()) ? opinion.value() : 0;
        }
        multiply(1 / Math.max(RuleReader.FULL_SCALE, Math.abs(sum)), counts);
    }

    private DoubleUnaryOperator weaker() {
        double sum = opinions.stream().mapToDouble(Opinion::value).sum();
        return v -> Math.max(0, sum < 0 ? v : -v);
    }

    /** Counts the strongest of a side alone. */
    private DoubleUnaryOperator strongest(int sign) {
        double most = opinions.stream()
                .mapToDouble(opinion -> sign * opinion.value())
                .max()
                .orElse(0);
        return v -> sign * v == most ? 1 : 0;
    }

    private static IntPredicate from(int token) {
        return first -> first >= token;
    }

    private int lastOpinion() {
        return opinions.get(opinions.size() - 1).first();
    }
}
