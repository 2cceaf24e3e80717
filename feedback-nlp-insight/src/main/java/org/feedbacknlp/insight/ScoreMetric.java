package org.feedbacknlp.insight;

import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Interval;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.finding.Unit;
import org.feedbacknlp.insight.stat.NetShare;
import org.feedbacknlp.insight.stat.Proportion;
import org.feedbacknlp.insight.stat.SampleMean;

/** How scores become one figure. Each gives every answer of its scale some points; the figure is their mean. */
public enum ScoreMetric implements WireName {
    /** Net Promoter Score, with Tango's interval. */
    NPS(ScoreScale.NPS, Spread.TANGO, 9, 6, "share of 9-10 minus share of 0-6, times 100"),
    /** Net Promoter Score with Wald's interval, for comparison with other tools: it is far too narrow for few scores. */
    NPS_WALD(ScoreScale.NPS, Spread.WALD, 9, 6, "share of 9-10 minus share of 0-6, times 100"),
    /** Mean answer to the Net Promoter question, with Student's interval. */
    NPS_MEAN(ScoreScale.NPS, "mean of 0-10"),
    /** Customer satisfaction as the share of the two best answers, with Wilson's interval. */
    CSAT(ScoreScale.CSAT, 4, "share of 4-5"),
    /** Mean customer satisfaction, with Student's interval. */
    CSAT_MEAN(ScoreScale.CSAT, "mean of 1-5"),
    /** Reviews as the share of four and five stars, with Wilson's interval. */
    STARS(ScoreScale.STARS, 4, "share of 4-5"),
    /** Mean stars, with Student's interval. */
    STARS_MEAN(ScoreScale.STARS, "mean of 1-5"),
    /** Customer Effort Score 2.0 as the mean answer, with Student's interval. */
    CES_MEAN(ScoreScale.CES, "mean of 1-7"),
    /** Customer Effort Score 2.0 as the share of those who somewhat agree at least, with Wilson's interval. */
    CES_SHARE(ScoreScale.CES, 5, "share of 5-7"),
    /** Customer Effort Score 2.0 as a net share, with Tango's interval. */
    CES_NET(ScoreScale.CES, Spread.TANGO, 6, 3, "share of 6-7 minus share of 1-3, times 100");

    private static final int NET = 100;

    private final ScoreScale scale;
    private final Spread spread;
    private final int goodFrom;
    private final int badUpTo;
    private final String method;

    ScoreMetric(ScoreScale scale, Spread spread, int goodFrom, int badUpTo, String method) {
        this.scale = scale;
        this.spread = spread;
        this.goodFrom = goodFrom;
        this.badUpTo = badUpTo;
        this.method = method;
    }

    ScoreMetric(ScoreScale scale, int goodFrom, String method) {
        this(scale, Spread.WILSON, goodFrom, scale.lowest() - 1, method);
    }

    ScoreMetric(ScoreScale scale, String method) {
        this(scale, Spread.STUDENT, scale.lowest(), scale.lowest() - 1, method);
    }

    /** How far the figure may be off, and so what kind of figure it is. */
    enum Spread {
        /** A net share. */
        TANGO(Unit.POINTS),
        /** A net share. */
        WALD(Unit.POINTS),
        /** A share. */
        WILSON(Unit.SHARE),
        /** A mean. */
        STUDENT(Unit.SCORE);

        private final Unit unit;

        Spread(Unit unit) {
            this.unit = unit;
        }
    }

    /**
     * Returns the mean of a scale's answers.
     *
     * @param scale the scale
     * @return the metric
     */
    public static ScoreMetric mean(ScoreScale scale) {
        return switch (scale) {
            case NPS -> NPS_MEAN;
            case CSAT -> CSAT_MEAN;
            case STARS -> STARS_MEAN;
            case CES -> CES_MEAN;
        };
    }

    /**
     * Returns the scale whose answers it is made of.
     *
     * @return the scale
     */
    public ScoreScale scale() {
        return scale;
    }

    /**
     * Returns what the figure is counted in.
     *
     * @return the unit
     */
    public Unit unit() {
        return spread.unit;
    }

    /**
     * Returns how the figure is made.
     *
     * @return one line
     */
    public String method() {
        return method;
    }

    /**
     * Makes the figure.
     *
     * @param counts the scores, on this metric's scale
     * @param total items that were looked at, those without a score included
     * @param options how sure it must be
     * @return the metric, under this constant's {@link #id()}
     * @throws IllegalArgumentException if the counts are on another scale or more than the total
     */
    public Metric of(ScoreCounts counts, long total, FindingOptions options) {
        long n = counts.n();
        return new Metric(
                id(),
                unit(),
                method,
                new Coverage(n, total),
                options.estimate("scores", n, () -> known(counts, options.level())));
    }

    /** Makes the figure of at least one score. */
    Known known(ScoreCounts counts, double level) {
        return new Known(sample(counts).mean(), interval(counts, level));
    }

    private Interval interval(ScoreCounts counts, double level) {
        return switch (spread) {
            case TANGO -> net(counts).tango(level).times(100);
            case WALD -> net(counts).wald(level).times(100);
            case WILSON -> share(counts).wilson(level);
            case STUDENT -> sample(counts).student(level, scale.lowest(), scale.highest());
        };
    }

    /** Returns how far the figure may be off, and so what kind of figure it is. */
    Spread spread() {
        return spread;
    }

    /** Returns the points of an answer. */
    int points(int score) {
        return switch (spread) {
            case TANGO, WALD -> score >= goodFrom ? NET : score <= badUpTo ? -NET : 0;
            case WILSON -> score >= goodFrom ? 1 : 0;
            case STUDENT -> score;
        };
    }

    /** Returns the answers' points as a mean. */
    SampleMean sample(ScoreCounts counts) {
        requireScale(counts);
        long sum = 0;
        long squares = 0;
        for (int value = scale.lowest(); value <= scale.highest(); value++) {
            sum += counts.count(value) * points(value);
            squares += counts.count(value) * points(value) * points(value);
        }
        return new SampleMean(counts.n(), sum, squares);
    }

    /** Returns how many answers have points. */
    Proportion share(ScoreCounts counts) {
        return new Proportion(withSign(counts, 1), counts.n());
    }

    /** Returns how many answers have points above and below 0. */
    NetShare net(ScoreCounts counts) {
        return new NetShare(withSign(counts, 1), withSign(counts, -1), counts.n());
    }

    private long withSign(ScoreCounts counts, int sign) {
        requireScale(counts);
        long sum = 0;
        for (int value = scale.lowest(); value <= scale.highest(); value++) {
            sum += Integer.signum(points(value)) == sign ? counts.count(value) : 0;
        }
        return sum;
    }

    private void requireScale(ScoreCounts counts) {
        if (counts.scale() != scale) {
            throw new IllegalArgumentException(
                    id() + " is not made of " + counts.scale().id() + " scores");
        }
    }
}
