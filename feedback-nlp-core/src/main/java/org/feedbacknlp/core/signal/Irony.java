package org.feedbacknlp.core.signal;

import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.signal.IronyWords.Use;
import org.feedbacknlp.core.text.Cue;
import org.feedbacknlp.core.text.Cues;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;

/**
 * Finds where a text says one thing and means another. It rather misses sarcasm than calls honest praise so: besides listed expressions it
 * wants praise or a promise, trouble that is a fact and not over, and a sign that the two do not go together. One text; not thread-safe.
 */
final class Irony {
    private static final long TROUBLE = Cue.bits(Cue.BUG, Cue.WAITING, Cue.HARD, Cue.HARDEST)
            | Cue.bits(Cue.SAFETY, Cue.LEGAL, Cue.DATA_LOSS, Cue.PRIVACY, Cue.MONEY, Cue.OUTAGE, Cue.BLOCKED)
            | Cue.bits(Cue.REPEAT_CONTACT, Cue.DEADLINE, Cue.DEFECT, Cue.DELAY, Cue.SERVICE, Cue.MINOR);

    /** Without one of these there is no sarcasm. */
    static final long TRIGGERS = TROUBLE | Cue.bits(Cue.SARCASM, Cue.MOCKERY, Cue.EYE_ROLL);

    private static final double IN_SO_MANY_WORDS = 0.6;
    private static final double BY_RULE = 0.5;
    private static final double BY_MARKS = 0.4;
    private static final int LONGEST_PROMISE = 4;

    private final TextDocument document;
    private final TokenBuffer tokens;
    private final Cues cues;
    private final Moods moods;
    private final SignalSheet sheet;
    private final IronyWords words = IronyWords.shipped();
    private int praiseEnd;

    Irony(TextDocument document, SignalSheet sheet) {
        this.document = document;
        this.sheet = sheet;
        tokens = document.tokens();
        cues = document.cues();
        moods = new Moods(document);
    }

    void run() {
        Ranges sentences = document.sentenceRanges();
        int next = 0;
        int mock = -1;
        boolean wasTroubled = false;
        for (int s = 0; s < sentences.count(); s++) {
            int from = next;
            while (next < cues.count() && cues.first(next) < sentences.end(s)) {
                next++;
            }
            int first = sentences.first(s);
            int end = sentences.end(s);
            boolean troubled = troubled(from, next);
            listed(from, next, troubled, first, end);
            boolean praises = opensWithPraise(first, end);
            boolean alone = praises && isLast(praiseEnd, end);
            if (troubled) {
                trouble(mock >= 0 ? mock : praises ? first : -1, mock >= 0 ? first : praiseEnd, end);
                promises(first, end);
            } else if (alone && wasTroubled && words.is(tokens, first, end, Use.APPLAUSE)) {
                flag(first, end, BY_RULE);
            }
            mock = alone && !troubled ? first : -1;
            wasTroubled = troubled;
        }
    }

    /** Tells whether a sentence tells of trouble as a fact, and of none that is over. */
    private boolean troubled(int from, int to) {
        boolean troubled = false;
        for (int i = from; i < to; i++) {
            if (cues.is(i, Cue.RESOLVED)) {
                return false;
            }
            troubled |= cues.is(i, TROUBLE) && moods.ofFact(i) == Modality.STATED;
        }
        return troubled;
    }

    private void listed(int from, int to, boolean troubled, int first, int end) {
        for (int i = from; i < to; i++) {
            if (cues.is(i, Cue.SARCASM) && !moods.negated(i)) {
                flag(cues.first(i), cues.end(i), IN_SO_MANY_WORDS);
            } else if (cues.is(i, Cue.MOCKERY) && troubled
                    || cues.is(i, Cue.EYE_ROLL) && words.has(tokens, first, end, Use.PRAISE)) {
                flag(cues.first(i), cues.end(i), BY_RULE);
            }
        }
    }

    /** Flags praise that goes on with trouble, once more: "Great, another outage". */
    private void trouble(int mock, int behind, int end) {
        if (mock >= 0 && words.has(tokens, behind, end, Use.AGAIN) && !opposes(behind, end)) {
            flag(mock, end, BY_RULE);
        }
    }

    /** Tells whether what follows praise is set against it, so that the praise may be meant. */
    private boolean opposes(int from, int end) {
        int t = wordAfter(from, end);
        return t < end && document.smallWords().is(t, Role.CONTRAST) && !words.is(tokens, t, end, Use.AGAIN);
    }

    private int wordAfter(int from, int end) {
        int t = from;
        while (t < end && tokens.kind(t) == TokenKind.PUNCTUATION) {
            t++;
        }
        return t;
    }

    /** Tells whether a sentence opens with praise and a mark behind it, and notes where that ends. */
    private boolean opensWithPraise(int first, int end) {
        praiseEnd = first;
        if (tokens.foreign(first)) {
            return false;
        }
        int t = first;
        while (t < end && words.is(tokens, t, end, Use.SIGH)) {
            t++;
        }
        t = t > first ? wordAfter(t, end) : t;
        int length = t < end && words.is(tokens, t, end, Use.PRAISE) ? words.length(tokens, t, end) : 0;
        praiseEnd = t + length;
        return length > 0 && (praiseEnd == end || tokens.kind(praiseEnd) == TokenKind.PUNCTUATION);
    }

    private boolean isLast(int t, int end) {
        for (int i = t; i < end; i++) {
            if (tokens.kind(i) == TokenKind.WORD || tokens.kind(i) == TokenKind.NUMBER) {
                return false;
            }
        }
        return true;
    }

    /** Flags what a firm says of itself, in quotation marks. */
    private void promises(int first, int end) {
        for (int t = first; t < end; t++) {
            if (isQuote(t)) {
                int close = t + 1;
                while (close < end && close - t <= LONGEST_PROMISE && words.is(tokens, close, end, Use.PROMISE)) {
                    close++;
                }
                if (close > t + 1 && close < end && isQuote(close)) {
                    flag(t, close + 1, BY_MARKS);
                    t = close;
                }
            }
        }
    }

    private boolean isQuote(int t) {
        char mark = tokens.text().charAt(tokens.normalizedStart(t));
        return tokens.kind(t) == TokenKind.PUNCTUATION && (mark == '"' || mark == '\u00ab' || mark == '\u00bb');
    }

    private void flag(int first, int end, double confidence) {
        sheet.add(SignalKind.SARCASM, Modality.STATED, confidence, document.span(first, end));
    }
}
