package org.feedbacknlp.benchmarks.accuracy;

import java.util.Optional;
import org.feedbacknlp.api.layer.Severity;

/** Severity as steps: 0 where there is none, 1 for S4 up to 4 for S1. */
final class SeveritySteps {
    private SeveritySteps() {}

    static int of(Optional<Severity> severity) {
        return severity.map(found -> 4 - found.level().ordinal()).orElse(0);
    }
}
