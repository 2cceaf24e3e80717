package org.feedbacknlp.insight.finding;

import java.util.Map;
import org.feedbacknlp.api.layer.LayerValue;

/** What many analyses show. Whatever its kind, it says how it was found, from how many, and how sure it is. */
public sealed interface Finding extends LayerValue permits Metric, Contrast, Trend, Driver {
    /**
     * Returns what the figure is about, such as {@code nps} or a topic.
     *
     * @return the name, never blank
     */
    String name();

    /**
     * Returns how the figure was made of the items.
     *
     * @return one line, never blank
     */
    String method();

    /**
     * Returns of how many items it speaks.
     *
     * @return the coverage
     */
    Coverage coverage();

    /**
     * Returns the figure.
     *
     * @return a value with its interval, or that there is not enough
     */
    Estimate estimate();

    /**
     * Returns how many items the figure rests on.
     *
     * @return those of the coverage that had a value
     */
    default long n() {
        return coverage().having();
    }

    @Override
    Map<String, Object> toJson();
}
