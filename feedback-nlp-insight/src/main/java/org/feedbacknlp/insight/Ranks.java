package org.feedbacknlp.insight;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.feedbacknlp.insight.finding.Driver;
import org.feedbacknlp.insight.finding.Estimate;
import org.feedbacknlp.insight.finding.Estimate.Known;

/** The places of topics by importance and by size of the leave-topic-out impact, among those where both are known. */
final class Ranks {
    private final List<String> byImportance;
    private final List<String> byLeaveTopicOut;

    /**
     * Ranks.
     *
     * @param drivers the topics
     */
    Ranks(List<Driver> drivers) {
        List<Driver> known = drivers.stream()
                .filter(driver -> driver.estimate().known().isPresent()
                        && driver.leaveTopicOut().known().isPresent())
                .toList();
        byImportance = ranked(known, driver -> value(driver.estimate()));
        byLeaveTopicOut = ranked(known, driver -> Math.abs(value(driver.leaveTopicOut())));
    }

    private static List<String> ranked(List<Driver> drivers, ToDoubleFunction<Driver> figure) {
        return drivers.stream()
                .sorted(Comparator.comparingDouble(figure).reversed().thenComparing(Driver::name))
                .map(Driver::name)
                .toList();
    }

    private static double value(Estimate estimate) {
        return estimate.known().map(Known::value).orElseThrow();
    }

    /** Tells whether a topic's two places are half the list apart, and at least two. */
    boolean differ(Driver driver) {
        int apart = Math.abs(byImportance.indexOf(driver.name()) - byLeaveTopicOut.indexOf(driver.name()));
        return apart >= 2 && 2 * apart >= byImportance.size();
    }
}
