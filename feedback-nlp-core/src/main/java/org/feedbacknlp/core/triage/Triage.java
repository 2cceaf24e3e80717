package org.feedbacknlp.core.triage;

import java.util.Optional;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;

/**
 * Decides whether a text says anything, before any annotator spends time on it. In doubt it is content: a wrong "content" costs a
 * little time, a wrong "spam" loses a customer's voice. Immutable and thread-safe.
 */
public final class Triage {
    private final BareAnswer bareAnswers = new BareAnswer();
    private final Question questions;
    private final Gibberish gibberish = new Gibberish();
    private final Spam spam = new Spam();

    /**
     * Makes the triage.
     *
     * @param questions reads what a question asks for
     */
    public Triage(Question questions) {
        this.questions = questions;
    }

    /**
     * Returns what a text is.
     *
     * @param document the text
     * @return its status
     */
    public Status status(TextDocument document) {
        TokenBuffer tokens = document.tokens();
        if (tokens.count() == 0) {
            return Status.EMPTY;
        }
        Optional<BareAnswer.Kind> bare = bareAnswers.read(tokens);
        if (bare.isPresent()) {
            return saysSomething(bare.get(), document) ? Status.CONTENT : Status.NOT_MEANINGFUL;
        }
        if (!hasWordOrPicture(tokens)) {
            return Status.NOT_MEANINGFUL;
        }
        if (gibberish.is(tokens)) {
            return Status.GIBBERISH;
        }
        return spam.is(tokens) ? Status.SPAM : Status.CONTENT;
    }

    private boolean saysSomething(BareAnswer.Kind answer, TextDocument document) {
        return switch (answer) {
            case NON_ANSWER ->
                YesNo.read(document.tokens()).isPresent()
                        && document.verbatim()
                                .question()
                                .flatMap(questions::yes)
                                .isPresent();
            case NOTHING ->
                document.verbatim().question().flatMap(questions::side).isPresent();
            case EVERYTHING -> true;
        };
    }

    private static boolean hasWordOrPicture(TokenBuffer tokens) {
        int end = tokens.ownEnd();
        for (int i = tokens.ownFirst(); i < end; i++) {
            TokenKind kind = tokens.kind(i);
            if (kind != TokenKind.PUNCTUATION && kind != TokenKind.SYMBOL) {
                return true;
            }
        }
        return false;
    }
}
