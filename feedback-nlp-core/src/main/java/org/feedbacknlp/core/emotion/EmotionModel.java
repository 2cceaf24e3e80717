package org.feedbacknlp.core.emotion;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.core.linear.LinearModel;
import org.feedbacknlp.core.linear.LinearNumbers;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ShippedModel;

/** The shipped model, and which emotion each of its labels is. Immutable and thread-safe. */
final class EmotionModel {
    private final LinearModel linear;
    private final List<Emotion> emotions;

    private EmotionModel(Model model) {
        linear = LinearNumbers.read(model);
        List<Emotion> found = new ArrayList<>();
        for (String label : model.labels()) {
            found.add(WireName.find(Emotion.class, label).orElseThrow());
        }
        emotions = List.copyOf(found);
    }

    /** Returns what was shipped; it is read at the first call and then kept for all analyzers. */
    static EmotionModel shipped() {
        return Shipped.MODEL;
    }

    /** Is initialised when it is first asked, by one thread. */
    private static final class Shipped {
        static final EmotionModel MODEL = new EmotionModel(ShippedModel.EMOTIONS.read());
    }

    /** Returns the digest of what was shipped, without making it ready. */
    static String digest() {
        return ShippedModel.EMOTIONS.digest();
    }

    LinearModel linear() {
        return linear;
    }

    /** Returns the emotion of each label. */
    List<Emotion> emotions() {
        return emotions;
    }
}
