package org.feedbacknlp.api.layer;

import java.util.List;
import java.util.Objects;

/**
 * How the respondent feels, sentence by sentence.
 *
 * @param all one for each span of {@link Sentences}, in its order
 */
public record SentenceSentiments(List<Sentiment> all) implements LayerValue {
    /** Copies the list. */
    public SentenceSentiments {
        all = List.copyOf(Objects.requireNonNull(all, "all"));
    }

    @Override
    public List<Object> toJson() {
        return all.stream().<Object>map(Sentiment::toJson).toList();
    }
}
