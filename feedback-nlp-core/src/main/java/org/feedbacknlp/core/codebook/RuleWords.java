package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.NormalizedText;
import org.feedbacknlp.core.text.Normalizer;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.Tokenizer;

/** Parts what is written without a space into words, with the tokenizer that parts texts; what stands for many words it cannot read. Not thread-safe. */
final class RuleWords {
    private final NormalizedText normalized = new NormalizedText();
    private final TokenBuffer tokens = new TokenBuffer(normalized);
    private final Normalizer normalizer = new Normalizer();
    private final Tokenizer tokenizer = new Tokenizer(tokens);

    List<String> of(String text) {
        return text.indexOf('*') < 0 && text.indexOf('?') < 0 ? words(text) : open(text);
    }

    private List<String> words(String text) {
        normalizer.normalize(text, Limits.DEFAULT, normalized);
        tokenizer.tokenize(Limits.DEFAULT);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            TokenKind kind = tokens.kind(i);
            if (kind != TokenKind.PUNCTUATION && kind != TokenKind.SYMBOL) {
                words.add(text.substring(tokens.start(i), tokens.end(i))
                        .replace('\u2019', '\'')
                        .replace('\u2018', '\''));
            }
        }
        return words;
    }

    /** Hyphens part them, inner apostrophes do not. */
    private static List<String> open(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || c == '*' || c == '?' || isMark(c) || Character.isSurrogate(c)) {
                word.append(c);
            } else if (isApostrophe(c)
                    && word.length() > 0
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i + 1))) {
                word.append('\'');
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static boolean isMark(char c) {
        return c == '#' || c == '@' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018';
    }
}
