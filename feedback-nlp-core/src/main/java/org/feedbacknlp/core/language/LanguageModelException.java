package org.feedbacknlp.core.language;

/** Thrown where a language model is damaged, foreign or of another version. */
public final class LanguageModelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the exception.
     *
     * @param message what is wrong with the model
     */
    public LanguageModelException(String message) {
        super(message);
    }

    LanguageModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
