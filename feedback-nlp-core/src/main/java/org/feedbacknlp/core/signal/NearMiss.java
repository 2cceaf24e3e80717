package org.feedbacknlp.core.signal;

import java.util.List;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.text.Cue;
import org.feedbacknlp.core.text.Cues;
import org.feedbacknlp.core.text.TextDocument;

/** What came nearest to a signal that is not there. */
final class NearMiss {
    private NearMiss() {}

    static WhyNot of(TextDocument text, SignalKind kind) {
        Cues cues = text.cues();
        Moods moods = new Moods(text);
        for (int i = 0; i < cues.count(); i++) {
            if (cues.is(i, bits(kind))) {
                Span near = text.span(cues.first(i), cues.end(i));
                return new WhyNot(kind.id(), reason(kind, cues, i, moods), List.of(near));
            }
        }
        return new WhyNot(kind.id(), "none of its expressions is in the text", List.of());
    }

    private static String reason(SignalKind kind, Cues cues, int i, Moods moods) {
        if (kind == SignalKind.PRAISE && cues.is(i, Cue.PRAISE_WORD)) {
            return moods.negated(i) ? "the praise is negated" : "a word of praise is said of nobody who can be praised";
        }
        if (kind == SignalKind.FEATURE_REQUEST) {
            return moods.negated(i) ? "the wish is negated" : "a word that asks does not open its clause";
        }
        if (kind == SignalKind.QUESTION) {
            return "nothing before the question mark is built as a question that wants an answer";
        }
        if (kind == SignalKind.SARCASM) {
            return "praise that would not be meant does not stand beside it";
        }
        if (kind == SignalKind.COMPETITOR_MENTION) {
            return "no name follows the comparison";
        }
        return moods.agent(i) == Cue.FIRM
                ? "it is not the respondent's side that does it"
                : "nobody is named who does it, and it does not open its clause";
    }

    private static long bits(SignalKind kind) {
        return switch (kind) {
            case CHURN_RISK -> Cue.bits(Cue.CHURN, Cue.LEAVE, Cue.STAY);
            case EXPANSION -> Cue.EXPANSION.bit();
            case FEATURE_REQUEST -> Cue.bits(Cue.REQUEST, Cue.REQUEST_OPENING);
            case BUG_REPORT -> Cue.BUG.bit();
            case PRAISE -> Cue.bits(Cue.PRAISE, Cue.PRAISE_WORD);
            case QUESTION -> Cue.bits(Cue.QUESTION_MARK, Cue.ASKING);
            case COMPETITOR_MENTION -> Rivals.TRIGGERS;
            case ADVOCACY -> Cue.ADVOCACY.bit();
            case ESCALATION -> Cue.ESCALATION.bit();
            case SARCASM -> Irony.TRIGGERS;
        };
    }
}
