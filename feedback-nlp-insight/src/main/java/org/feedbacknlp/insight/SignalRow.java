package org.feedbacknlp.insight;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.insight.finding.Metric;

/**
 * How often one kind of signal is given.
 *
 * @param kind the signal
 * @param moods how many verbatims give it in each mood, in the order of {@link Modality}; a verbatim counts once, in its firmest mood
 * @param share of the verbatims that were searched for signals: those that state it
 * @param mean the mean score of those that state it
 */
public record SignalRow(SignalKind kind, Map<Modality, Long> moods, Metric share, Metric mean) implements LayerValue {
    /** Copies the map, and puts in the moods that it lacks. */
    public SignalRow {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(mean, "mean");
        Map<Modality, Long> copy = new EnumMap<>(Modality.class);
        for (Modality mood : Modality.values()) {
            copy.put(mood, moods.getOrDefault(mood, 0L));
        }
        moods = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns how many verbatims state it, give it as a fact.
     *
     * @return the count of {@link Modality#STATED}
     */
    public long stated() {
        return count(Modality.STATED);
    }

    /**
     * Returns how many verbatims give it in a mood.
     *
     * @param mood the mood
     * @return the count
     */
    public long count(Modality mood) {
        return moods.getOrDefault(mood, 0L);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> byMood = new LinkedHashMap<>();
        moods.forEach((mood, count) -> byMood.put(mood.id(), count));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("signal", kind.id());
        json.put("moods", byMood);
        json.put("share", share.toJson());
        json.put("mean", mean.toJson());
        return json;
    }
}
