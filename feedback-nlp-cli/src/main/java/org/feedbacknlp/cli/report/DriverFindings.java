package org.feedbacknlp.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.insight.Drivers;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Driver;
import org.feedbacknlp.insight.finding.Metric;

/**
 * What moves the score, worked out.
 *
 * @param scores how many scores there were to choose the topics by
 * @param candidates how many topics were felt about often enough to be looked at
 * @param fit the drivers of the topics that the scores carry; empty where they carry none
 */
record DriverFindings(long scores, long candidates, Optional<Fit> fit) {
    /**
     * The drivers.
     *
     * @param drivers one for each topic, the most important first
     * @param explained how much of the score they explain together
     * @param coverage how many verbatims have a part
     */
    record Fit(List<Driver> drivers, Metric explained, Coverage coverage) {
        private static Fit of(Drivers drivers) {
            return new Fit(drivers.drivers(), drivers.explained(), drivers.coverage());
        }
    }

    /** Works the drivers out. */
    static DriverFindings of(LateDrivers late) {
        return new DriverFindings(
                late.choice().scores(),
                late.choice().candidates(),
                late.drivers().map(Fit::of));
    }

    /** Returns the drivers as a tree. */
    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scores", scores);
        json.put("candidates", candidates);
        fit.ifPresent(found -> {
            json.put("coverage", found.coverage().toJson());
            json.put("explained", found.explained().toJson());
            json.put("drivers", found.drivers().stream().map(Driver::toJson).toList());
        });
        return json;
    }
}
