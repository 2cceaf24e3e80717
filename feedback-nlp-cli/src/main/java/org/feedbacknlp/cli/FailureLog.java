package org.feedbacknlp.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.Outcome;

/** Counts what failed, and keeps the first few to show. Not thread-safe. */
final class FailureLog {
    private static final int SHOWN = 5;
    private static final int REASONS = 20;

    private final List<String> first = new ArrayList<>();
    private final Map<String, Long> ofLayers = new TreeMap<>();
    private long done;
    private long failed;
    private long incomplete;

    void add(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done item -> {
                done++;
                List<Failure> failures = item.analysis().failures();
                incomplete += failures.isEmpty() ? 0 : 1;
                failures.forEach(this::add);
            }
            case Outcome.Failed item -> add(item);
        }
    }

    void addDone() {
        done++;
    }

    void add(Outcome.Failed item) {
        failed++;
        if (first.size() < SHOWN) {
            String id = item.id().isEmpty() ? "" : " (id " + item.id() + ")";
            first.add(item.failure().reason() + id);
        }
    }

    private void add(Failure failure) {
        String reason = failure.source() + ": " + failure.reason();
        if (ofLayers.size() < REASONS || ofLayers.containsKey(reason)) {
            ofLayers.merge(reason, 1L, Long::sum);
        }
    }

    /** Says what failed, if anything did, and returns what the command ends with. */
    int report(Console console) {
        if (failed > 0) {
            console.say(String.format(
                    Locale.ROOT,
                    "%,d of %,d rows failed%s",
                    failed,
                    failed + done,
                    failed > SHOWN ? "; the first:" : ":"));
            first.forEach(line -> console.say("  " + line));
        }
        if (incomplete > 0) {
            console.say(String.format(Locale.ROOT, "%,d rows lack a layer that failed:", incomplete));
            ofLayers.forEach(
                    (reason, count) -> console.say(String.format(Locale.ROOT, "  %,d times %s", count, reason)));
        }
        return failed + incomplete > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    long done() {
        return done;
    }
}
