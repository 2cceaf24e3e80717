package org.feedbacknlp.opennlp;

import java.io.Serial;

/** A model file is not, byte for byte, the one that the caller pinned; nothing of it was parsed. */
public final class ModelIntegrityException extends ModelLoadException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param file the model's file name
     * @param problem what is wrong and what to do
     */
    ModelIntegrityException(String file, String problem) {
        super(file, problem);
    }
}
