package org.feedbacknlp.lucene;

import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files of an index contradict themselves or are not all there. */
public final class IndexCorruptException extends IndexException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param what what is wrong, a few words
     * @param folder where the index is or was to be
     * @param cure what to do
     * @param cause what Lucene or the file system said, or null
     */
    public IndexCorruptException(String what, Path folder, String cure, @Nullable Throwable cause) {
        super(what, folder, cure, cause);
    }
}
