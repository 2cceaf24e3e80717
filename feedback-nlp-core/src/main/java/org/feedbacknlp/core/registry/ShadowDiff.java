package org.feedbacknlp.core.registry;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.layer.LayerValue;

/**
 * How the labels of two versions of a model differ on the same verbatims. Holds no text. Immutable.
 *
 * @param serving the version that serves
 * @param shadow the version beside it
 * @param verbatims how many verbatims both were asked about
 * @param changed on how many of them their labels differ
 * @param servingConfidence the mean confidence of the version that serves, 0 to 1
 * @param shadowConfidence that of the other
 * @param changes from which labels to which, the most frequent first; at most 10,000 different ones are told apart
 */
public record ShadowDiff(
        String serving,
        String shadow,
        long verbatims,
        long changed,
        double servingConfidence,
        double shadowConfidence,
        List<Change> changes)
        implements LayerValue {
    /** Copies the list. */
    public ShadowDiff {
        changes = List.copyOf(changes);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("serving", serving);
        json.put("shadow", shadow);
        json.put("verbatims", verbatims);
        json.put("changed", changed);
        json.put("servingConfidence", servingConfidence);
        json.put("shadowConfidence", shadowConfidence);
        json.put("changes", changes.stream().map(Change::toJson).toList());
        return json;
    }

    /**
     * Verbatims whose labels differ in one way.
     *
     * @param before what the version that serves says
     * @param after what the shadow says
     * @param verbatims how many
     * @param ids of the first five of them
     */
    public record Change(List<String> before, List<String> after, long verbatims, List<String> ids)
            implements LayerValue {
        static final Comparator<Change> MOST_FIRST = Comparator.comparingLong(Change::verbatims)
                .reversed()
                .thenComparing(change -> change.before().toString())
                .thenComparing(change -> change.after().toString());

        /** Copies the lists. */
        public Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
            ids = List.copyOf(ids);
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("before", before);
            json.put("after", after);
            json.put("verbatims", verbatims);
            json.put("ids", ids);
            return json;
        }
    }
}
