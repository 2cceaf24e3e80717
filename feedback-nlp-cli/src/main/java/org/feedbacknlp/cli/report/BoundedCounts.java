package org.feedbacknlp.cli.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.feedbacknlp.api.BatchSummary;

/** How often each of some names was met. Names beyond {@link #MOST} are counted together, so that hostile data cannot fill the memory. */
final class BoundedCounts {
    /** How many names are told apart. */
    static final int MOST = BatchSummary.MAX_REASONS;

    private final SortedMap<String, Long> counts = new TreeMap<>();
    private long others;

    /** Counts a name. */
    void add(String name) {
        if (counts.size() < MOST || counts.containsKey(name)) {
            counts.merge(name, 1L, Long::sum);
        } else {
            others++;
        }
    }

    /** Returns how many were counted. */
    long total() {
        return others + counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many were counted of names beyond those told apart. */
    long others() {
        return others;
    }

    /** Returns at most so many names with their counts, the most frequent first, then by name. */
    Map<String, Long> mostFirst(int most) {
        Map<String, Long> ranked = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
        return ranked;
    }

    /** Returns the counts as a tree. */
    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>(mostFirst(MOST));
        if (others > 0) {
            json.put(BatchSummary.OTHER_REASONS, others);
        }
        return json;
    }
}
