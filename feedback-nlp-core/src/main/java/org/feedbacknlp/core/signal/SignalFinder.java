package org.feedbacknlp.core.signal;

import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.text.Cue;
import org.feedbacknlp.core.text.Cues;
import org.feedbacknlp.core.text.TextDocument;

/**
 * Walks the listed expressions of one text and says which signals they give. Leaving, coming back, buying more, recommending and
 * complaining are somebody's doings, so it matters who does them; a defect, praise or a wish is there whoever says so. Not
 * thread-safe.
 */
final class SignalFinder {
    private static final double IN_SO_MANY_WORDS = 0.9;
    private static final double BY_RULE = 0.7;
    private static final double NOT_STATED = 0.1;
    private static final int REACH = 6;
    private static final long DEEDS =
            Cue.bits(Cue.CHURN, Cue.LEAVE, Cue.STAY, Cue.EXPANSION, Cue.ADVOCACY, Cue.ESCALATION);
    private static final long FACTS = Cue.bits(Cue.BUG, Cue.PRAISE, Cue.PRAISE_WORD, Cue.REQUEST, Cue.REQUEST_OPENING);
    private static final long MORE = Cue.bits(Cue.QUESTION_MARK, Cue.ASKING);
    /** Without one of these there is no signal, unless a competitor that the caller names. */
    static final long TRIGGERS = DEEDS | FACTS | MORE | Rivals.TRIGGERS | Irony.TRIGGERS;

    private final TextDocument document;
    private final Cues cues;
    private final Moods moods;
    private final SignalSheet sheet;

    SignalFinder(TextDocument document, SignalSheet sheet) {
        this.document = document;
        this.sheet = sheet;
        cues = document.cues();
        moods = new Moods(document);
    }

    void run() {
        for (int i = 0; i < cues.count(); i++) {
            if (cues.is(i, DEEDS)) {
                deeds(i);
            }
            if (cues.is(i, FACTS)) {
                facts(i);
            }
        }
        if (cues.any(MORE)) {
            new Questions(document, sheet).run();
        }
        if (cues.any(Irony.TRIGGERS)) {
            new Irony(document, sheet).run();
        }
    }

    private void deeds(int i) {
        for (Cue cue : new Cue[] {Cue.CHURN, Cue.LEAVE, Cue.EXPANSION, Cue.ADVOCACY, Cue.ESCALATION}) {
            if (cues.is(i, cue) && !covered(i, cue) && isOurs(i, cue)) {
                add(i, kindOf(cue), swayed(i, cue, moods.ofDeed(i)), cue == Cue.LEAVE ? BY_RULE : IN_SO_MANY_WORDS);
            }
        }
        if (cues.is(i, Cue.STAY) && !covered(i, Cue.STAY)) {
            stays(i);
        }
    }

    private static SignalKind kindOf(Cue cue) {
        return switch (cue) {
            case EXPANSION -> SignalKind.EXPANSION;
            case ADVOCACY -> SignalKind.ADVOCACY;
            case ESCALATION -> SignalKind.ESCALATION;
            default -> SignalKind.CHURN_RISK;
        };
    }

    /** Tells whether the respondent's side does it. A value in the list says that it does whoever is named. */
    private boolean isOurs(int i, Cue cue) {
        if (cues.value(i) == 1) {
            return true;
        }
        Cue agent = moods.agent(i);
        if (cue == Cue.LEAVE) {
            boolean ours = agent == Cue.SELF || agent == Cue.OTHER;
            return ours ? moods.agentIsNear(i) : agent == null && moods.opens(i);
        }
        return agent != Cue.FIRM;
    }

    /** "Would recommend" recommends and "could a manager call me" demands; "would leave" only might. */
    private Modality swayed(int i, Cue cue, Modality modality) {
        boolean polite = cue == Cue.ADVOCACY || cue == Cue.ESCALATION && cues.value(i) == 0;
        boolean mere = modality == Modality.STATED && !polite && moods.preceded(i, Cue.WOULD);
        return mere ? Modality.HYPOTHETICAL : modality;
    }

    /** Who will not come back leaves; who will, does not. */
    private void stays(int i) {
        Modality modality = moods.ofDeed(i);
        Cue agent = moods.agent(i);
        boolean ours = agent == Cue.SELF || agent == Cue.OTHER || agent == null && moods.opens(i);
        if (!ours && cues.value(i) == 0) {
            return;
        }
        if (modality == Modality.NEGATED) {
            add(i, SignalKind.CHURN_RISK, moods.ofTurnedDeed(i), BY_RULE);
        } else if (modality == Modality.STATED) {
            add(i, SignalKind.CHURN_RISK, Modality.NEGATED, BY_RULE);
        } else if (modality == Modality.AVERTED) {
            add(i, SignalKind.CHURN_RISK, Modality.AVERTED, BY_RULE);
        }
    }

    private void facts(int i) {
        if (cues.is(i, Cue.BUG) && !covered(i, Cue.BUG)) {
            add(i, SignalKind.BUG_REPORT, moods.ofFact(i), IN_SO_MANY_WORDS);
        }
        if (cues.is(i, Cue.PRAISE) && !covered(i, Cue.PRAISE) && moods.ofFact(i) == Modality.STATED) {
            add(i, SignalKind.PRAISE, Modality.STATED, IN_SO_MANY_WORDS);
        }
        if (cues.is(i, Cue.PRAISE_WORD)) {
            praises(i);
        }
        boolean wishes = cues.is(i, Cue.REQUEST) && !covered(i, Cue.REQUEST) && !moods.negated(i);
        boolean opens = cues.is(i, Cue.REQUEST_OPENING) && moods.opensBare(i);
        if ((wishes || opens) && !meetsExpansion(i)) {
            add(i, SignalKind.FEATURE_REQUEST, Modality.STATED, wishes ? IN_SO_MANY_WORDS : BY_RULE);
        }
    }

    /** "We need more seats" buys more and asks for nothing new. */
    private boolean meetsExpansion(int i) {
        for (int k = i - 1; k >= 0 && cues.first(k) >= cues.first(i) - REACH; k--) {
            if (cues.is(k, Cue.EXPANSION) && cues.end(k) > cues.first(i)) {
                return true;
            }
        }
        for (int k = i; k < cues.count() && cues.first(k) < cues.end(i); k++) {
            if (cues.is(k, Cue.EXPANSION)) {
                return true;
            }
        }
        return false;
    }

    /** Praises where somebody who can be praised stands in the same clause, not far off. */
    private void praises(int i) {
        if (moods.ofFact(i) != Modality.STATED) {
            return;
        }
        int from = Math.max(moods.clauseFirst(), cues.first(i) - REACH);
        int to = Math.min(moods.clauseEnd(), cues.end(i) + REACH);
        for (int k = i; k >= 0 && cues.first(k) >= from; k--) {
            if (cues.is(k, Cue.PRAISED)) {
                sheet.add(SignalKind.PRAISE, Modality.STATED, BY_RULE, span(k, i));
                return;
            }
        }
        for (int k = i; k < cues.count() && cues.end(k) <= to; k++) {
            if (cues.is(k, Cue.PRAISED)) {
                sheet.add(SignalKind.PRAISE, Modality.STATED, BY_RULE, span(i, k));
                return;
            }
        }
    }

    private Span span(int first, int last) {
        return document.span(cues.first(first), Math.max(cues.end(first), cues.end(last)));
    }

    /** Tells whether a longer expression that says the same holds this one. */
    private boolean covered(int i, Cue cue) {
        for (int k = i - 1; k >= 0 && cues.first(k) >= cues.first(i) - REACH; k--) {
            if (cues.is(k, cue) && cues.end(k) >= cues.end(i)) {
                return true;
            }
        }
        return false;
    }

    private void add(int i, SignalKind kind, Modality modality, double confidence) {
        double sure = modality == Modality.STATED ? confidence : confidence - NOT_STATED;
        sheet.add(kind, modality, sure, document.span(cues.first(i), cues.end(i)));
    }
}
