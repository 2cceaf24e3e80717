package org.feedbacknlp.corpus.plant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.ScoreScale;

/**
 * What is planted in one industry.
 *
 * @param scale what is asked for beside the words
 * @param hints whether a text that is not English comes with its language
 * @param channels where texts come from
 * @param segments three attributes of the respondent
 * @param nulls those of the segments that are drawn without a look at anything: no difference between their values is real
 * @param event the week that makes a topic louder
 * @param priceGroup who complains about the price
 * @param drivers what moves the score
 */
public record IndustryEffects(
        ScoreScale scale,
        boolean hints,
        Weights channels,
        Map<String, Weights> segments,
        List<String> nulls,
        Event event,
        PriceGroup priceGroup,
        Drivers drivers) {
    /**
     * Checks that the parts agree, and copies them.
     *
     * @throws IllegalArgumentException if the price group or a null segment is not among the segments, or the price group's
     *     segment is called null
     */
    public IndustryEffects {
        segments = Collections.unmodifiableMap(new LinkedHashMap<>(segments));
        nulls = List.copyOf(nulls);
        Weights group = segments.get(priceGroup.segment());
        if (group == null || !group.byValue().containsKey(priceGroup.value())) {
            throw new IllegalArgumentException("no segment " + priceGroup.segment() + "=" + priceGroup.value());
        }
        if (!segments.keySet().containsAll(nulls) || nulls.contains(priceGroup.segment())) {
            throw new IllegalArgumentException("null segments must be segments without a price group: " + nulls);
        }
    }
}
