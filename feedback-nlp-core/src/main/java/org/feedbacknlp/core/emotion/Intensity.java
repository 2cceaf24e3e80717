package org.feedbacknlp.core.emotion;

import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;

/**
 * How strong an emotion is, from 1 to 3: one step for being felt; one where the model is sure, its probability at least halfway from the
 * threshold to 1; one where a sentence that shows it raises its voice: a booster, a shouted word of four letters, a drawn-out one, two exclamation marks,
 * an emoji twice. A dampener there takes a step away. A text that is shouted throughout raises its voice once, like any other.
 */
final class Intensity {
    private static final int STRONGEST = 3;
    private static final int DRAWN_OUT = 3;
    private static final int SHOUTED = 4;

    private Intensity() {}

    static int of(double probability, double threshold, List<Evidence> evidence, TextDocument text) {
        boolean sure = probability >= (1 + threshold) / 2;
        boolean loud = false;
        boolean soft = false;
        Ranges sentences = text.sentenceRanges();
        for (int s = 0; s < sentences.count(); s++) {
            int first = sentences.first(s);
            int end = sentences.end(s);
            if (shows(text.span(first, end), evidence)) {
                loud |= loud(text, first, end);
                soft |= has(text.smallWords(), Role.DAMPENER, first, end);
            }
        }
        int steps = 1 + (sure ? 1 : 0) + (loud ? 1 : 0) - (soft ? 1 : 0);
        return Math.max(1, Math.min(STRONGEST, steps));
    }

    private static boolean shows(Span sentence, List<Evidence> evidence) {
        for (Evidence one : evidence) {
            if (sentence.overlaps(one.span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(SmallWords small, Role role, int first, int end) {
        for (int t = first; t < end; t++) {
            if (small.is(t, role)) {
                return true;
            }
        }
        return false;
    }

    private static boolean loud(TextDocument text, int first, int end) {
        if (has(text.smallWords(), Role.BOOSTER, first, end)) {
            return true;
        }
        for (int t = first; t < end; t++) {
            if (raised(text.tokens(), t, t > first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean raised(TokenBuffer tokens, int t, boolean follows) {
        int length = tokens.normalizedEnd(t) - tokens.normalizedStart(t);
        return switch (tokens.kind(t)) {
            case WORD -> tokens.allCaps(t) && length >= SHOUTED || drawnOut(tokens, t, length);
            case PUNCTUATION -> length > 1 && tokens.text().charAt(tokens.normalizedStart(t)) == '!';
            case EMOJI -> follows && tokens.kind(t - 1) == TokenKind.EMOJI && tokens.hash(t - 1) == tokens.hash(t);
            default -> false;
        };
    }

    /** Tells whether a letter stands three times in a row: sooo. */
    private static boolean drawnOut(TokenBuffer tokens, int t, int length) {
        int run = 1;
        for (int k = 1; k < length; k++) {
            run = tokens.matched(t, k) == tokens.matched(t, k - 1) ? run + 1 : 1;
            if (run == DRAWN_OUT) {
                return true;
            }
        }
        return false;
    }
}
