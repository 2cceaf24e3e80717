package org.feedbacknlp.api.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.internal.Require;
import org.feedbacknlp.api.stability.Experimental;

/**
 * Where the probabilities of a {@link Sentiment} come from, to the last part: what each span of the text adds to the logit, and what was
 * there before any word was read. Bias and parts add up to the logit.
 *
 * @param logit the natural logarithm of the probability of positive over that of negative, above 0 for the positive side
 * @param bias what the logit of a text that says nothing is
 * @param all the parts in the order of the text
 */
@Experimental
public record Contributions(double logit, double bias, List<Part> all) implements LayerValue {
    private static final double SUM_TOLERANCE = 1e-5;

    /**
     * Checks the numbers and copies the list.
     *
     * @throws IllegalArgumentException if a number is not finite, or bias and parts do not add up to the logit within 1e-5
     */
    public Contributions {
        all = Require.list(all, "all");
        double sum = bias;
        for (Part part : all) {
            sum += part.evidence().weight();
        }
        if (!(Math.abs(sum - logit) <= SUM_TOLERANCE)) {
            throw new IllegalArgumentException("the parts add up to " + sum + ", not to the logit " + logit);
        }
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("logit", logit);
        json.put("bias", bias);
        json.put("parts", all.stream().map(Part::toJson).toList());
        return json;
    }

    /** What a part was read by. */
    public enum Source implements WireName {
        /** A word, and its share of the runs of words that it stands in, by what was learned of them. */
        WORD,
        /** An opinion word, an idiom or another expression that a rule has read, negators and strength included. */
        OPINION,
        /** A rule that reads something else than opinions: a question mark, a condition, the length. */
        RULE,
        /** A run of one to three words, as the network of the accurate tier reads it. */
        NETWORK,
        /** The question, where an answer has no opinion of its own or is one only beside it. */
        QUESTION
    }

    /**
     * One part.
     *
     * @param source what read it
     * @param rule the rule's name, of a {@link Source#RULE} alone
     * @param evidence where it stands, and what it adds to the logit; the whole text where a rule reads the whole
     */
    public record Part(Source source, Optional<String> rule, Evidence evidence) {
        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if a rule has no name, or something else has one
         */
        public Part {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(evidence, "evidence");
            if (rule.isPresent() != (source == Source.RULE)) {
                throw new IllegalArgumentException("a rule has a name, and nothing else has");
            }
        }

        Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("source", source.id());
            rule.ifPresent(name -> json.put("rule", name));
            json.putAll(evidence.toJson());
            return json;
        }
    }
}
