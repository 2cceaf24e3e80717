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
     * @param mentions where it is mentioned, in the order of the text; empty where the annotator does not tell
     * @param votes who said so, where that was not rules alone; empty otherwise
     */
    public record Topic(
            String id,
            double confidence,
            Optional<Sentiment> sentiment,
            List<Evidence> evidence,
            List<Mention> mentions,
            List<Vote> votes) {
        /**
         * Checks the parts and copies the lists.
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
            mentions = Require.list(mentions, "mentions");
            votes = Require.list(votes, "votes");
        }

        /**
         * Makes a topic of an annotator that tells neither mentions nor votes.
         *
         * @param id the topic in the codebook
         * @param confidence from 0 to 1
         * @param sentiment how the respondent feels about this topic; empty where sentiment was not asked for
         * @param evidence the spans that made it, in the order of the text; never empty
         * @throws IllegalArgumentException if the id is blank, the confidence outside 0..1, or the evidence empty
         */
        public Topic(String id, double confidence, Optional<Sentiment> sentiment, List<Evidence> evidence) {
            this(id, confidence, sentiment, evidence, List.of(), List.of());
        }

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", id);
            json.put("confidence", confidence);
            sentiment.ifPresent(value -> json.put("sentiment", value.toJson()));
            json.put("evidence", evidence.stream().map(Evidence::toJson).toList());
            if (!mentions.isEmpty()) {
                json.put("mentions", mentions.stream().map(Mention::toJson).toList());
            }
            if (!votes.isEmpty()) {
                json.put("votes", votes.stream().map(Vote::toJson).toList());
            }
            return json;
        }
    }

    /**
     * One place where a topic is mentioned.
     *
     * @param span the words that name it
     * @param polarity how the respondent feels about the topic there; empty where sentiment was not asked for
     * @param fuzzy whether it was found despite a spelling mistake
     */
    public record Mention(Span span, Optional<Polarity> polarity, boolean fuzzy) {
        /** Checks the parts. */
        public Mention {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(polarity, "polarity");
        }

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>(span.toJson());
            polarity.ifPresent(value -> json.put("sentiment", value.id()));
            if (fuzzy) {
                json.put("fuzzy", true);
            }
            return json;
        }
    }

    /**
     * What one voter says for a topic, told apart from what others say.
     *
     * @param voter who
     * @param confidence how sure, from 0 to 1
     * @param evidence the spans that made the vote, in the order of the text
     */
    public record Vote(Voter voter, double confidence, List<Evidence> evidence) {
        /**
         * Checks the parts and copies the list.
         *
         * @throws IllegalArgumentException if the confidence is outside 0..1
         */
        public Vote {
            Objects.requireNonNull(voter, "voter");
            Require.unit(confidence, "confidence");
            evidence = Require.list(evidence, "evidence");
        }

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("voter", voter.id());
            json.put("confidence", confidence);
            json.put("evidence", evidence.stream().map(Evidence::toJson).toList());
            return json;
        }
    }

    /** Who may say that a verbatim is about a topic. */
    public enum Voter implements WireName {
        /** The rules of a codebook. */
        RULES,
        /** A model that learned from labelled verbatims. */
        MODEL
    }
}
