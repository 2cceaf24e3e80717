package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A range of a text in UTF-16 code units, {@code start} inclusive, {@code end} exclusive. Ordered by start, then end.
 *
 * @param start the first code unit, at least 0
 * @param end the code unit behind the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, LayerValue {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /**
     * Returns how many code units the span covers.
     *
     * @return the length, 0 for an empty span
     */
    public int length() {
        return end - start;
    }

    /**
     * Returns the part of a text that the span covers.
     *
     * @param text the text that the span was made for
     * @return the covered substring
     * @throws IndexOutOfBoundsException if the span does not lie inside the text
     */
    public String in(String text) {
        return text.substring(start, end);
    }

    /**
     * Tells whether two spans share at least one code unit.
     *
     * @param other another span of the same text
     * @return true if they overlap; an empty span overlaps nothing
     */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /**
     * Tells whether this span covers another wholly.
     *
     * @param other another span of the same text
     * @return true if {@code other} neither starts before this span nor ends behind it
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(Span other) {
        return start == other.start ? Integer.compare(end, other.end) : Integer.compare(start, other.start);
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("start", start);
        json.put("end", end);
        return json;
    }
}
