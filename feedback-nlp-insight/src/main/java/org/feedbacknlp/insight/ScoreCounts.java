package org.feedbacknlp.insight;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.LayerValue;
import org.jspecify.annotations.Nullable;

/** How often each answer of a scale was given. Immutable and thread-safe. */
public final class ScoreCounts implements LayerValue {
    private final ScoreScale scale;
    private final long[] counts;

    private ScoreCounts(ScoreScale scale, long[] counts) {
        this.scale = scale;
        this.counts = counts;
    }

    /**
     * Takes counts.
     *
     * @param scale what was answered on
     * @param counts how often each answer was given, the scale's lowest first
     * @return the counts
     * @throws IllegalArgumentException if there are not as many counts as answers, or one is negative
     */
    public static ScoreCounts of(ScoreScale scale, long... counts) {
        int answers = scale.highest() - scale.lowest() + 1;
        if (counts.length != answers || Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException(scale.id() + " takes " + answers + " counts, none negative");
        }
        return new ScoreCounts(scale, counts.clone());
    }

    /**
     * Counts scores.
     *
     * @param scale what is counted; scores on other scales are passed over
     * @param scores the scores
     * @return the counts
     */
    public static ScoreCounts of(ScoreScale scale, Iterable<Score> scores) {
        long[] counts = new long[scale.highest() - scale.lowest() + 1];
        for (Score score : scores) {
            if (score.scale() == scale) {
                counts[score.value() - scale.lowest()]++;
            }
        }
        return new ScoreCounts(scale, counts);
    }

    /**
     * Returns what was answered on.
     *
     * @return the scale
     */
    public ScoreScale scale() {
        return scale;
    }

    /**
     * Returns how often one answer was given.
     *
     * @param value an answer of the scale
     * @return its count
     * @throws IndexOutOfBoundsException if it lies outside the scale
     */
    public long count(int value) {
        return counts[Objects.checkIndex(value - scale.lowest(), counts.length)];
    }

    /**
     * Returns how many answers there are.
     *
     * @return the sum of all counts
     */
    public long n() {
        return Arrays.stream(counts).sum();
    }

    /**
     * Adds another group's counts.
     *
     * @param other counts on the same scale
     * @return the counts of both
     * @throws IllegalArgumentException if the scales differ
     */
    public ScoreCounts plus(ScoreCounts other) {
        return combine(other, 1);
    }

    /**
     * Takes a part of the group away.
     *
     * @param part counts on the same scale, nowhere above these
     * @return the counts of the rest
     * @throws IllegalArgumentException if the scales differ or the part is no part
     */
    public ScoreCounts minus(ScoreCounts part) {
        return combine(part, -1);
    }

    private ScoreCounts combine(ScoreCounts other, int sign) {
        if (other.scale != scale) {
            throw new IllegalArgumentException("the scales differ: " + scale.id() + " and " + other.scale.id());
        }
        long[] both = new long[counts.length];
        Arrays.setAll(both, i -> counts[i] + sign * other.counts[i]);
        return of(scale, both);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoreCounts that && scale == that.scale && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    /** Shows the scale and the counts. */
    @Override
    public String toString() {
        return "ScoreCounts[" + scale.id() + ", " + Arrays.toString(counts) + "]";
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scale", scale.id());
        json.put("counts", Arrays.stream(counts).boxed().toList());
        return json;
    }
}
