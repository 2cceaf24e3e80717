package org.feedbacknlp.core.triage;

import java.util.Optional;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.WordSet;

/** Texts that are a bare yes or no. Immutable and thread-safe. */
public final class YesNo {
    private static final WordSet YES = WordSet.of("yes", "yep", "yeah", "yup", "sure", "definitely", "absolutely");
    private static final WordSet NO = WordSet.of("no", "nope", "nah", "never");

    private YesNo() {}

    /**
     * Tells whether the respondent's own words are a bare yes or no.
     *
     * @param tokens the text's tokens
     * @return true for yes, false for no, empty where it says more or less
     */
    public static Optional<Boolean> read(TokenBuffer tokens) {
        int first = tokens.ownFirst();
        int end = tokens.ownEnd();
        while (end > first && tokens.kind(end - 1) == TokenKind.PUNCTUATION) {
            end--;
        }
        if (end - first != 1) {
            return Optional.empty();
        }
        long word = tokens.hash(first);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
