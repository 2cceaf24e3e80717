package org.feedbacknlp.core.drift;

import java.util.List;
import java.util.Map;

/** How much shares of labels differ between models of the same data, told from the parts of a cross-validation by Pearson's statistic. */
final class Wobble {
    private static final double FEWEST_EXPECTED = 5;

    private Wobble() {}

    /** Returns the variance beyond what samples explain, and beyond what chance may add to that, as a multiple of share times the rest. */
    static double of(Reference whole, List<Reference> parts) {
        double statistic = 0;
        int freedom = 0;
        double respondents = (double) whole.respondents() / parts.size();
        for (Map.Entry<String, Double> label : whole.shares().entrySet()) {
            double share = label.getValue();
            double spread = share * (1 - share);
            if (spread * respondents >= FEWEST_EXPECTED) {
                freedom += parts.size() - 1;
                for (Reference part : parts) {
                    double off = part.shares().getOrDefault(label.getKey(), 0.0) - share;
                    statistic += part.respondents() * off * off / spread;
                }
            }
        }
        return freedom == 0 ? 0 : Math.max(0, statistic / freedom - 1 - Math.sqrt(2.0 / freedom)) / respondents;
    }
}
