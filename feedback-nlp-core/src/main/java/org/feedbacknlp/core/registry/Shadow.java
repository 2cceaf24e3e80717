package org.feedbacknlp.core.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.registry.ShadowDiff.Change;

/** A version that is asked beside the one that serves, and how often it answered otherwise. Thread-safe. */
final class Shadow {
    private static final int MOST_CHANGES = 10_000;

    private final Version version;
    private final LongAdder verbatims = new LongAdder();
    private final LongAdder changed = new LongAdder();
    private final DoubleAdder servingConfidence = new DoubleAdder();
    private final DoubleAdder shadowConfidence = new DoubleAdder();
    private final Map<Turn, Tally> turns = new ConcurrentHashMap<>();

    Shadow(Version version) {
        this.version = version;
    }

    Version version() {
        return version;
    }

    void see(Verbatim verbatim, Prediction answer) {
        Prediction mine = version.classifier().predict(verbatim);
        verbatims.increment();
        servingConfidence.add(answer.confidence());
        shadowConfidence.add(mine.confidence());
        Turn turn = new Turn(answer.chosen(), mine.chosen());
        if (!turn.before.equals(turn.after)) {
            changed.increment();
            Tally tally =
                    turns.size() < MOST_CHANGES ? turns.computeIfAbsent(turn, key -> new Tally()) : turns.get(turn);
            if (tally != null) {
                tally.add(verbatim.id());
            }
        }
    }

    ShadowDiff diff(String serving, String shadow) {
        long seen = verbatims.sum();
        double many = Math.max(1, seen);
        List<Change> changes = turns.entrySet().stream()
                .map(entry -> entry.getValue().change(entry.getKey()))
                .sorted(Change.MOST_FIRST)
                .toList();
        return new ShadowDiff(
                serving,
                shadow,
                seen,
                changed.sum(),
                servingConfidence.sum() / many,
                shadowConfidence.sum() / many,
                changes);
    }

    private record Turn(List<String> before, List<String> after) {}

    /** How often a turn was seen, and where first. */
    private static final class Tally {
        private static final int MOST_IDS = 5;

        private long count;
        private List<String> ids = List.of();

        synchronized void add(String id) {
            count++;
            if (ids.size() < MOST_IDS) {
                List<String> more = new ArrayList<>(ids);
                more.add(id);
                ids = List.copyOf(more);
            }
        }

        synchronized Change change(Turn turn) {
            return new Change(turn.before, turn.after, count, ids);
        }
    }
}
