package org.feedbacknlp.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.internal.OneLine;
import org.feedbacknlp.api.internal.Require;
import org.feedbacknlp.api.layer.LayerValue;

/** What became of one item of a batch: an analysis, or the reason why there is none. */
public sealed interface Outcome extends LayerValue {
    /**
     * Returns the item's place in the input.
     *
     * @return the place, from 0
     */
    long index();

    /**
     * Returns the item's id.
     *
     * @return the caller's id, empty where none could be read
     */
    String id();

    /**
     * The item was analysed.
     *
     * @param index its place in the input, from 0
     * @param analysis what was found
     */
    record Done(long index, Analysis analysis) implements Outcome {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the place is negative
         */
        public Done {
            Require.notNegative(index, "index");
            Objects.requireNonNull(analysis, "analysis");
        }

        @Override
        public String id() {
            return analysis.verbatim().id();
        }

        @Override
        public Map<String, Object> toJson() {
            return analysis.toJson();
        }
    }

    /**
     * The item failed, alone.
     *
     * @param index its place in the input, from 0
     * @param id its id, empty where none could be read
     * @param failure why
     */
    record Failed(long index, String id, Failure failure) implements Outcome {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the place is negative
         */
        public Failed {
            Require.notNegative(index, "index");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(failure, "failure");
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", id);
            json.put("status", "failed");
            json.put("failure", failure.toJson());
            return json;
        }

        /** Shows the place, the id on one line and the failure. */
        @Override
        public String toString() {
            return "Failed[index=" + index + ", id=" + OneLine.of(id) + ", failure=" + failure + "]";
        }
    }
}
