package org.feedbacknlp.insight.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.insight.internal.Require;

/** What is known of a quantity: a value with its interval, or that there is not enough to say one. */
public sealed interface Estimate extends LayerValue {
    /**
     * Returns the value with its interval.
     *
     * @return both, or empty where there is not enough
     */
    default Optional<Known> known() {
        return this instanceof Known known ? Optional.of(known) : Optional.empty();
    }

    @Override
    Map<String, Object> toJson();

    /**
     * A value and how far the truth may lie from it.
     *
     * @param value the best guess, finite
     * @param interval where the truth may lie
     */
    record Known(double value, Interval interval) implements Estimate {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the value is not finite
         */
        public Known {
            Require.finite(value, "value");
            Objects.requireNonNull(interval, "interval");
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("value", value);
            json.put("interval", interval.toJson());
            return json;
        }
    }

    /**
     * Too few cases for a number that could be trusted.
     *
     * @param of what was counted, such as {@code scores}
     * @param n how many there were
     * @param minimum how many it takes, more than {@code n}
     */
    record NotEnough(String of, long n, long minimum) implements Estimate {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if {@code of} is blank, {@code n} negative or {@code minimum} not above it
         */
        public NotEnough {
            Require.id(of, "of");
            Require.part(n, minimum - 1, "n");
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> inner = new LinkedHashMap<>();
            inner.put("of", of);
            inner.put("n", n);
            inner.put("minimum", minimum);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("notEnough", inner);
            return json;
        }
    }
}
