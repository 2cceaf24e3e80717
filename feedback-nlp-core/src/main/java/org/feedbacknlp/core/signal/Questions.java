package org.feedbacknlp.core.signal;

import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.core.text.Cue;
import org.feedbacknlp.core.text.Cues;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.TextDocument;

/**
 * Finds the questions of one text that want an answer: sentences that end in a question mark and are built as a question, and
 * sentences that ask in so many words. Not thread-safe.
 */
final class Questions {
    private static final double MARKED = 0.8;
    private static final double ASKED = 0.7;
    private static final int OPENING = 2;
    private static final int SHORTEST = 3;

    private final TextDocument document;
    private final SignalSheet sheet;
    private final Cues cues;
    private final Ranges sentences;
    private final Ranges clauses;
    private int clause;

    Questions(TextDocument document, SignalSheet sheet) {
        this.document = document;
        this.sheet = sheet;
        cues = document.cues();
        sentences = document.sentenceRanges();
        clauses = document.clauseRanges();
    }

    void run() {
        int next = 0;
        for (int s = 0; s < sentences.count(); s++) {
            int from = next;
            while (next < cues.count() && cues.first(next) < sentences.end(s)) {
                next++;
            }
            look(from, next, sentences.end(s));
        }
    }

    /** Looks at one sentence, whose expressions are those from {@code from} to before {@code to}. */
    private void look(int from, int to, int end) {
        int asking = -1;
        int opening = -1;
        int mark = -1;
        for (int i = from; i < to; i++) {
            if (cues.is(i, Cue.RHETORICAL)) {
                return;
            }
            asking = cues.is(i, Cue.ASKING) ? i : asking;
            opening = mark < 0 && cues.is(i, Cue.INTERROGATIVE) && opensClause(cues.first(i)) ? i : opening;
            mark = cues.is(i, Cue.QUESTION_MARK) ? i : mark;
        }
        boolean built = opening >= 0 && mark >= 0 && cues.first(mark) - cues.first(opening) >= SHORTEST;
        if (built || asking >= 0 && mark >= 0) {
            int first = cues.first(built ? opening : asking);
            sheet.add(SignalKind.QUESTION, Modality.STATED, MARKED, document.span(first, cues.end(mark)));
        } else if (asking >= 0) {
            sheet.add(SignalKind.QUESTION, Modality.STATED, ASKED, document.span(cues.first(asking), end));
        }
    }

    private boolean opensClause(int token) {
        while (clause + 1 < clauses.count() && clauses.end(clause) <= token) {
            clause++;
        }
        return token - clauses.first(clause) < OPENING;
    }
}
