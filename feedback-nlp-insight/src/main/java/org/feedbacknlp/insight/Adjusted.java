package org.feedbacknlp.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.feedbacknlp.insight.finding.Contrast;
import org.feedbacknlp.insight.finding.Significance;
import org.feedbacknlp.insight.finding.Trend;
import org.feedbacknlp.insight.stat.Adjustment;

/** Findings that were looked for at once, their significance adjusted over those that could be tested. */
final class Adjusted {
    private Adjusted() {}

    /** Adjusts contrasts; those without a test stay as they are. */
    static List<Contrast> contrasts(List<Contrast> all, Adjustment adjustment) {
        return adjust(all, adjustment, Contrast::significance, Contrast::with);
    }

    /** Adjusts trends; those without a test stay as they are. */
    static List<Trend> trends(List<Trend> all, Adjustment adjustment) {
        return adjust(all, adjustment, Trend::significance, Trend::with);
    }

    private static <F> List<F> adjust(
            List<F> all,
            Adjustment adjustment,
            Function<F, Optional<Significance>> test,
            BiFunction<F, Significance, F> with) {
        List<Significance> tests =
                all.stream().map(test).flatMap(Optional::stream).toList();
        List<Significance> adjusted = adjustment.adjust(tests);
        List<F> result = new ArrayList<>();
        int next = 0;
        for (F finding : all) {
            boolean tested = test.apply(finding).isPresent();
            result.add(tested ? with.apply(finding, adjusted.get(next++)) : finding);
        }
        return List.copyOf(result);
    }
}
