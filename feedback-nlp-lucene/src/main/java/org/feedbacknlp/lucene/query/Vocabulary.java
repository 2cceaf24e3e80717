package org.feedbacknlp.lucene.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.InvalidQueryException;
import org.feedbacknlp.lucene.InvalidQueryException.Problem;
import org.feedbacknlp.lucene.text.Fold;

/** The fields whose values are known beforehand, so that a slip of the pen is told from a value that nothing has. */
final class Vocabulary {
    private static final Map<IndexField, List<String>> VALUES = Map.of(
            IndexField.SENTIMENT, ids(Polarity.values()),
            IndexField.STATUS, ids(Status.values()),
            IndexField.SCALE, ids(ScoreScale.values()),
            IndexField.STAGE, ids(Stage.values()),
            IndexField.SIGNAL, ids(SignalKind.values()),
            IndexField.EMOTION, ids(Emotion.values()));

    private Vocabulary() {}

    /**
     * Checks a value that was typed.
     *
     * @throws InvalidQueryException if the field cannot have it
     */
    static void check(IndexField field, String value, int at) {
        boolean mood = field.name().startsWith(IndexField.SIGNAL.name() + ".");
        List<String> values = VALUES.getOrDefault(mood ? IndexField.SIGNAL : field, List.of());
        if (!values.isEmpty() && !values.contains(Fold.text(value))) {
            throw new InvalidQueryException(Problem.BAD_VALUE, at, field + " is one of " + String.join(", ", values));
        }
    }

    private static List<String> ids(WireName... constants) {
        return Arrays.stream(constants).map(WireName::id).toList();
    }
}
