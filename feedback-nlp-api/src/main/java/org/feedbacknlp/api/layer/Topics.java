package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.internal.Require;

/**
 * What a verbatim is about.
 *
 * @param all the topics, ordered by id, each once
 */
public record Topics(List<Topic> all) implements LayerValue {
    /** Copies the list. */
    public Topics {
        all = Require.list(all, "all");
    }

    /**
     * Finds a topic.
     *
     * @param id its id in the codebook
     * @return the topic, or empty if the verbatim is not about it
     */
    public Optional<Topic> find(String id) {
        return all.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    @Override
    public List<Object> toJson() {
        return all.stream().<Object>map(Topic::toJson).toList();
    }

    /**
     * One topic of one verbatim.
     *
     * @param id the topic in the codebook
     * @param confidence from 0 to 1
     * @param sentiment how the respondent feels about this topic; empty where sentiment was not asked for
     * @param evidence the spans that made it, in the order of the text; never empty
     */
    public record Topic(String id, double confidence, Optional<Sentiment> sentiment, List<Evidence> evidence) {
        /**
         * Checks the parts and copies the list.
         *
         * @throws IllegalArgumentException if the id is blank, the confidence outside 0..1, or the evidence empty
         */
        public Topic {
            Require.id(id, "id");
            Require.unit(confidence, "confidence");
            Objects.requireNonNull(sentiment, "sentiment");
            evidence = Require.list(evidence, "evidence");
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("a topic needs evidence");
            }
        }

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", id);
            json.put("confidence", confidence);
            sentiment.ifPresent(value -> json.put("sentiment", value.toJson()));
            json.put("evidence", evidence.stream().map(Evidence::toJson).toList());
            return json;
        }
    }
}
