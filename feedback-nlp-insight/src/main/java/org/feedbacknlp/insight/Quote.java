package org.feedbacknlp.insight;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.insight.internal.Require;

/**
 * Words of a respondent that may be shown. Ordered from the best: the surest, then the nearest to a comfortable length, then by
 * verbatim, place and words.
 *
 * @param topic what they are about: a topic, or a signal or a level of severity by its id
 * @param polarity how the respondent feels about it; of a signal or a problem, how the words feel
 * @param verbatim the id of the verbatim that they stand in
 * @param span where they stand in its original text
 * @param text the words, unchanged
 * @param words how many words they are
 * @param strength confidence in the topic times confidence in the feeling, from 0 to 1
 * @param advocate whether the respondent recommends: the feeling is positive, and the NPS score is 9 or 10 or the advocacy is
 *     stated
 * @param reasons why they may be shown; in the order of {@link QuoteReason}, unmodifiable
 */
public record Quote(
        String topic,
        Polarity polarity,
        String verbatim,
        Span span,
        String text,
        int words,
        double strength,
        boolean advocate,
        Set<QuoteReason> reasons)
        implements Comparable<Quote>, LayerValue {
    /** Long enough to say something, short enough to be read at a glance. */
    static final int COMFORTABLE_WORDS = 18;

    private static final Comparator<Quote> BEST_FIRST = Comparator.comparingDouble((Quote quote) -> -quote.strength)
            .thenComparingInt(quote -> Math.abs(quote.words - COMFORTABLE_WORDS))
            .thenComparing(Quote::verbatim)
            .thenComparing(Quote::span)
            .thenComparing(Quote::text)
            .thenComparing(Quote::topic)
            .thenComparing(Quote::polarity)
            .thenComparing(Quote::advocate)
            .thenComparingInt(quote -> -quote.reasons.size())
            .thenComparing(quote -> quote.reasons.toString());

    /**
     * Checks the parts and copies the set.
     *
     * @throws IllegalArgumentException if the topic or the text is blank, the words are not positive, or the strength is
     *     outside 0..1
     */
    public Quote {
        Require.id(topic, "topic");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(verbatim, "verbatim");
        Objects.requireNonNull(span, "span");
        Require.id(text, "text");
        Require.positive(words, "words");
        Require.unit(strength, "strength");
        Set<QuoteReason> copy = EnumSet.noneOf(QuoteReason.class);
        copy.addAll(reasons);
        reasons = Collections.unmodifiableSet(copy);
    }

    @Override
    public int compareTo(Quote other) {
        return BEST_FIRST.compare(this, other);
    }

    /** Shows where the words stand, never the words. */
    @Override
    public String toString() {
        return "Quote[topic=" + topic + ", " + polarity.id() + ", verbatim=" + verbatim + ", " + span + "]";
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("topic", topic);
        json.put("polarity", polarity.id());
        json.put("verbatim", verbatim);
        json.putAll(span.toJson());
        json.put("text", text);
        json.put("words", words);
        json.put("strength", strength);
        json.put("advocate", advocate);
        json.put("reasons", reasons.stream().<Object>map(QuoteReason::id).toList());
        return json;
    }
}
