package org.feedbacknlp.core.signal;

import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Signals.Direction;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.Cue;
import org.feedbacknlp.core.text.Cues;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Finds who else is named in one text, and how they compare: names that the caller lists, expressions such as "my old bank", and
 * capitalised names behind "switched to", "compared to" and the like. Not thread-safe.
 */
final class Rivals {
    static final long TRIGGERS = Cue.bits(Cue.RIVAL, Cue.TO_RIVAL, Cue.FROM_RIVAL, Cue.BESIDE_RIVAL, Cue.THAN);

    private static final double LISTED = 0.95;
    private static final double DESCRIBED = 0.7;
    private static final double NAMED = 0.7;
    private static final int LEAD = 2;
    private static final int COMPARED = 8;
    private static final int LONGEST_NAME = 3;
    private static final long LEADS = Cue.bits(Cue.TO_RIVAL, Cue.FROM_RIVAL, Cue.BESIDE_RIVAL, Cue.THAN);
    private static final long COMPARISONS = Cue.bits(Cue.BETTER, Cue.WORSE);

    private final TextDocument document;
    private final PhraseTable<Boolean> names;
    private final SignalSheet sheet;
    private final TokenBuffer tokens;
    private final Cues cues;
    private final Moods moods;
    private int behind;

    Rivals(TextDocument document, PhraseTable<Boolean> names, SignalSheet sheet) {
        this.document = document;
        this.names = names;
        this.sheet = sheet;
        tokens = document.tokens();
        cues = document.cues();
        moods = new Moods(document);
    }

    void run() {
        int next = 0;
        int t = 0;
        while (t < tokens.count()) {
            while (next < cues.count() && cues.first(next) < t) {
                next++;
            }
            t = tokens.foreign(t) ? t + 1 : at(t, next);
        }
    }

    /** Looks at one token; the cue {@code next} is the first that does not stand before it. Returns where to go on. */
    private int at(int t, int next) {
        int listed = names.size() == 0 ? 0 : PhraseTable.length(names.find(tokens, t, tokens.count()));
        if (listed > 0) {
            return mention(t, t + listed, next, LISTED);
        }
        if (next < cues.count() && cues.first(next) == t) {
            if (cues.is(next, Cue.RIVAL) && t >= behind) {
                return mention(t, cues.end(next), next, DESCRIBED);
            }
            if (cues.is(next, LEADS)) {
                int name = cues.end(next);
                int end = endOfName(name);
                if (end > name && !isListed(name)) {
                    mention(name, end, next + 1, NAMED);
                    behind = end;
                }
            }
        }
        return t + 1;
    }

    private boolean isListed(int t) {
        return names.size() > 0 && names.find(tokens, t, tokens.count()) != PhraseTable.NONE;
    }

    /** Returns the token behind a capitalised name, or where it would begin if there is none. */
    private int endOfName(int first) {
        int end = first;
        while (end < tokens.count() && end < first + LONGEST_NAME && isName(end)) {
            end++;
        }
        return end;
    }

    private boolean isName(int t) {
        char c = tokens.text().charAt(tokens.normalizedStart(t));
        boolean capital = tokens.kind(t) == TokenKind.WORD && Character.isUpperCase(c);
        boolean shouted = tokens.allCaps(t) && t > 0 && tokens.allCaps(t - 1);
        return capital && !shouted && !isSmall(t);
    }

    /** Tells whether a word such as "I" or "The" is capitalised for another reason than that it is a name. */
    private boolean isSmall(int t) {
        return document.smallWordsBesideCues().length(t) > 0;
    }

    private int mention(int first, int end, int next, double confidence) {
        sheet.add(
                SignalKind.COMPETITOR_MENTION,
                Modality.STATED,
                confidence,
                document.span(first, end),
                direction(first, end, next));
        return end;
    }

    /** Who goes to a rival leaves us. */
    private void leave(int lead, int end) {
        Cue agent = moods.agent(lead);
        if (agent == Cue.FIRM || agent == null && !moods.opens(lead)) {
            return;
        }
        Modality modality = moods.ofDeed(lead);
        boolean mere = modality == Modality.STATED && moods.preceded(lead, Cue.WOULD);
        sheet.add(
                SignalKind.CHURN_RISK,
                mere ? Modality.HYPOTHETICAL : modality,
                DESCRIBED,
                document.span(cues.first(lead), end));
    }

    /** Tells how a rival stands to us, who is named by the tokens {@code first} to {@code end}. */
    private @Nullable Direction direction(int first, int end, int next) {
        boolean than = false;
        for (int k = next - 1; k >= 0 && cues.first(k) >= first - COMPARED; k--) {
            boolean leads = cues.end(k) <= first && cues.end(k) >= first - LEAD;
            if (leads && cues.is(k, Cue.TO_RIVAL)) {
                leave(k, end);
                return Direction.SWITCHED_TO;
            }
            if (leads && cues.is(k, Cue.FROM_RIVAL)) {
                return Direction.SWITCHED_FROM;
            }
            than |= cues.is(k, Cue.THAN) && cues.end(k) <= first;
            if (cues.is(k, COMPARISONS)) {
                return compared(k, than);
            }
        }
        for (int k = next; k < cues.count() && cues.first(k) < end + COMPARED; k++) {
            if (cues.is(k, COMPARISONS)) {
                return compared(k, false);
            }
        }
        return null;
    }

    /** "Better than Acme" speaks for us, "better at Acme" against us. */
    private @Nullable Direction compared(int k, boolean than) {
        if (moods.negated(k)) {
            return null;
        }
        return cues.is(k, Cue.BETTER) == than ? Direction.WORSE : Direction.BETTER;
    }
}
