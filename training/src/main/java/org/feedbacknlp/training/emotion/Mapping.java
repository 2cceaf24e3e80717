package org.feedbacknlp.training.emotion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.layer.Emotion;

/**
 * Which of the 28 labels of GoEmotions stand for which emotion of customers. The others stand for none: approval and disapproval are
 * opinions, caring, curiosity, desire, optimism and realization are no feeling about a product, laughter is as often scorn as joy, and of
 * embarrassment and pride there are too few.
 *
 * @see <a href="https://arxiv.org/abs/2005.00547">Demszky et al.: GoEmotions (2020)</a>
 */
final class Mapping {
    private static final Map<String, Emotion> EMOTIONS = Map.ofEntries(
            Map.entry("joy", Emotion.JOY),
            Map.entry("excitement", Emotion.JOY),
            Map.entry("relief", Emotion.JOY),
            Map.entry("love", Emotion.JOY),
            Map.entry("gratitude", Emotion.GRATITUDE),
            Map.entry("admiration", Emotion.ADMIRATION),
            Map.entry("anger", Emotion.ANGER),
            Map.entry("disgust", Emotion.ANGER),
            Map.entry("annoyance", Emotion.ANNOYANCE),
            Map.entry("disappointment", Emotion.DISAPPOINTMENT),
            Map.entry("sadness", Emotion.SADNESS),
            Map.entry("grief", Emotion.SADNESS),
            Map.entry("remorse", Emotion.SADNESS),
            Map.entry("fear", Emotion.FEAR),
            Map.entry("nervousness", Emotion.FEAR),
            Map.entry("confusion", Emotion.CONFUSION),
            Map.entry("surprise", Emotion.SURPRISE));

    private Mapping() {}

    /** Returns the ids of the emotions that labels stand for, each once. */
    static List<String> of(List<String> labels) {
        return labels.stream()
                .flatMap(label -> Optional.ofNullable(EMOTIONS.get(label)).stream())
                .map(Emotion::id)
                .distinct()
                .toList();
    }
}
