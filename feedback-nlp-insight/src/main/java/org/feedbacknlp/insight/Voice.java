package org.feedbacknlp.insight;

import java.util.List;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.SignalKind;

/** In which voice a verbatim was written. */
final class Voice {
    private static final String SARCASM = "sarcasm";
    private static final double FLAGGED = 0.5;
    private static final int PROMOTER = 9;

    private Voice() {}

    /** Tells whether a verbatim is called sarcasm by a classifier or a rule, or its words are at odds with the score. */
    static boolean ironic(Analysis analysis) {
        Agreement agreement = Agreement.of(analysis);
        return agreement == Agreement.TEXT_HIGHER
                || agreement == Agreement.TEXT_LOWER
                || analysis.get(Layer.SIGNALS).stream()
                        .flatMap(signals -> signals.all().stream())
                        .anyMatch(signal -> signal.kind() == SignalKind.SARCASM)
                || analysis.get(Layer.LABELS).stream()
                        .flatMap(labels -> labels.byModel().values().stream())
                        .flatMap(List::stream)
                        .anyMatch(label -> label.id().equals(SARCASM) && label.confidence() >= FLAGGED);
    }

    /** Tells whether the respondent is a promoter by score, or recommends in words. */
    static boolean recommends(Analysis analysis) {
        boolean promoter = analysis.verbatim()
                .score()
                .filter(score -> score.scale() == ScoreScale.NPS && score.value() >= PROMOTER)
                .isPresent();
        return promoter
                || analysis.get(Layer.SIGNALS).stream()
                        .flatMap(signals -> signals.all().stream())
                        .anyMatch(signal -> signal.kind() == SignalKind.ADVOCACY
                                && signal.modality() == Modality.STATED
                                && signal.confidence() >= FLAGGED);
    }
}
