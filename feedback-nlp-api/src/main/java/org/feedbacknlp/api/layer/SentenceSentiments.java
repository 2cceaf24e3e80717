package org.feedbacknlp.api.layer;

import java.util.List;
import org.feedbacknlp.api.internal.Require;

/**
 * How the respondent feels, sentence by sentence.
 *
 * @param all one for each span of {@link Sentences}, in its order
 */
public record SentenceSentiments(List<Sentiment> all) implements LayerValue {
    /** Copies the list. */
    public SentenceSentiments {
        all = Require.list(all, "all");
    }

    @Override
    public List<Object> toJson() {
        return all.stream().<Object>map(Sentiment::toJson).toList();
    }
}
