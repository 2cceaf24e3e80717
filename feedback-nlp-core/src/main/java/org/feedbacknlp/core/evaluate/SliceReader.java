package org.feedbacknlp.core.evaluate;

import java.util.EnumSet;
import java.util.Set;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;
import org.feedbacknlp.core.text.TokenBuffer;

/** Tells which slices a text belongs to, one text after another. Not thread-safe. */
final class SliceReader {
    private static final int FEW = 5;
    private static final int SOME = 15;
    private static final int MANY = 40;

    private final TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);

    /**
     * Reads a text.
     *
     * @param verbatim the text
     * @param known how many of its features the model knows
     */
    Set<Slice> read(Verbatim verbatim, int known) {
        document.open(verbatim);
        Set<Slice> slices = EnumSet.noneOf(Slice.class);
        TokenBuffer tokens = document.tokens();
        int words = 0;
        int capitals = 0;
        int letters = 0;
        for (int t = 0; t < tokens.count(); t++) {
            if (!tokens.foreign(t)) {
                boolean word = tokens.kind(t) == TokenKind.WORD;
                words += word || tokens.kind(t) == TokenKind.NUMBER || tokens.kind(t) == TokenKind.HASHTAG ? 1 : 0;
                letters += word && tokens.normalizedEnd(t) - tokens.normalizedStart(t) > 1 ? 1 : 0;
                capitals += word && tokens.allCaps(t) ? 1 : 0;
                addSign(tokens, t, slices);
                addSmallWord(document.smallWords(), t, slices);
            }
        }
        slices.add(length(words));
        if (capitals > 1 && 2 * capitals >= letters) {
            slices.add(Slice.SHOUTING);
        }
        if (known == 0) {
            slices.add(Slice.NO_KNOWN_WORD);
        }
        document.close();
        return slices;
    }

    private static Slice length(int words) {
        if (words <= FEW) {
            return Slice.UP_TO_5_WORDS;
        }
        if (words <= SOME) {
            return Slice.UP_TO_15_WORDS;
        }
        return words <= MANY ? Slice.UP_TO_40_WORDS : Slice.OVER_40_WORDS;
    }

    private static void addSign(TokenBuffer tokens, int t, Set<Slice> slices) {
        TokenKind kind = tokens.kind(t);
        if (kind == TokenKind.EMOJI || kind == TokenKind.EMOTICON) {
            slices.add(Slice.EMOJI);
        }
        if (kind == TokenKind.PUNCTUATION) {
            for (int c = tokens.normalizedStart(t); c < tokens.normalizedEnd(t); c++) {
                if (tokens.text().charAt(c) == '?') {
                    slices.add(Slice.QUESTION);
                }
            }
        }
    }

    private static void addSmallWord(SmallWords small, int t, Set<Slice> slices) {
        if (small.is(t, Role.NEGATOR)) {
            slices.add(Slice.NEGATION);
        }
        if (small.is(t, Role.CONTRAST) || small.is(t, Role.CONCESSION)) {
            slices.add(Slice.CONTRAST);
        }
    }
}
