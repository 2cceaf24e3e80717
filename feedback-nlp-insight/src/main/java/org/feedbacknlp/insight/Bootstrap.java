package org.feedbacknlp.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.feedbacknlp.insight.finding.Interval;

/**
 * What a fit might have been with other respondents: the same fit on clusters drawn with replacement. Clusters rather than
 * verbatims are drawn, so that sums are enough and respondents stay whole.
 */
final class Bootstrap {
    private final List<DriverFit> replicates = new ArrayList<>();

    /**
     * Draws and fits.
     *
     * @param clusters the sums of each cluster
     * @param indicators how many indicators they have
     * @param options how often, and with which seed
     * @param fit the fit
     */
    Bootstrap(List<Moments> clusters, int indicators, DriverOptions options, Function<Moments, DriverFit> fit) {
        Random random = new Random(options.seed());
        for (int replicate = 0; replicate < options.replicates(); replicate++) {
            Moments drawn = new Moments(indicators);
            for (int i = 0; i < clusters.size(); i++) {
                drawn.merge(clusters.get(random.nextInt(clusters.size())));
            }
            if (drawn.n() > 0) {
                replicates.add(fit.apply(drawn));
            }
        }
    }

    /** Returns the interval between the replicates' outer quantiles. */
    Interval interval(ToDoubleFunction<DriverFit> figure, double level) {
        double[] sorted = replicates.stream().mapToDouble(figure).sorted().toArray();
        int cut = (int) Math.floor((1 - level) / 2 * sorted.length);
        return new Interval(
                sorted[cut], sorted[sorted.length - 1 - cut], level, "bootstrap of respondents, percentile");
    }
}
