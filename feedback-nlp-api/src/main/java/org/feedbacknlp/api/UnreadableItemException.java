package org.feedbacknlp.api;

import java.io.Serial;
import java.util.Objects;
import org.feedbacknlp.api.internal.OneLine;

/**
 * Thrown by a caller's stream of verbatims in place of an element that could not be read, such as a malformed row. It costs
 * that item alone.
 */
public final class UnreadableItemException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The item that could not be read; part of the serial form. */
    private final String id;

    /**
     * Makes the exception.
     *
     * @param id the item's id, empty where it could not be read either
     * @param reason what, where, which limit, without any of the verbatim; kept as one line of at most
     *     {@value Failure#MAX_REASON} characters
     */
    public UnreadableItemException(String id, String reason) {
        super(OneLine.of(Objects.requireNonNull(reason, "reason")));
        this.id = Objects.requireNonNull(id, "id");
    }

    /**
     * Returns the item's id.
     *
     * @return the id, or an empty string
     */
    public String id() {
        return id;
    }

    /**
     * Returns why it could not be read.
     *
     * @return one line
     */
    public String reason() {
        return Objects.requireNonNull(getMessage());
    }
}
