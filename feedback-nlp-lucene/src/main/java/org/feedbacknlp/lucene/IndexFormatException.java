package org.feedbacknlp.lucene;

import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A folder holds no index, another programme's index, or one of a version that this release cannot read. */
public final class IndexFormatException extends IndexException {
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
    public IndexFormatException(String what, Path folder, String cure, @Nullable Throwable cause) {
        super(what, folder, cure, cause);
    }
}
