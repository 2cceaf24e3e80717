package org.feedbacknlp.core.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.layer.Contributions;
import org.feedbacknlp.api.layer.Contributions.Part;
import org.feedbacknlp.api.layer.Contributions.Source;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Span;

/** Collects what parts of a text add to a logit; what one source adds to one span twice is one part. Used for one text. */
final class Explanation {
    /** The order of the text; what lies on one span, by its source. */
    static final Comparator<Part> IN_ORDER = Comparator.comparing(
                    (Part part) -> part.evidence().span())
            .thenComparing(Part::source)
            .thenComparing(part -> part.rule().orElse(""));

    private final Map<Place, Double> weights = new LinkedHashMap<>();
    private double bias;

    private record Place(Source source, Optional<String> rule, Span span) {}

    /** Adds what was there before any word was read. */
    void addBias(double weight) {
        bias += weight;
    }

    void add(Source source, Span span, double weight) {
        weights.merge(new Place(source, Optional.empty(), span), weight, Double::sum);
    }

    void add(RuleFeature rule, Span span, double weight) {
        weights.merge(new Place(Source.RULE, Optional.of(rule.id()), span), weight, Double::sum);
    }

    /** Multiplies all that was added so far. */
    void scale(double factor) {
        bias *= factor;
        weights.replaceAll((place, weight) -> weight * factor);
    }

    /** Returns the parts, which add up to a logit. */
    Contributions of(double logit) {
        List<Part> parts = new ArrayList<>(weights.size());
        weights.forEach((place, weight) -> {
            if (weight != 0) {
                parts.add(new Part(place.source(), place.rule(), new Evidence(place.span(), weight)));
            }
        });
        parts.sort(IN_ORDER);
        return new Contributions(logit, bias, parts);
    }
}
