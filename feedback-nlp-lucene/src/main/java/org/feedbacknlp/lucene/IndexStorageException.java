package org.feedbacknlp.lucene;

import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file system failed: no space, no permission, a broken disk. What was committed stays as it was. */
public final class IndexStorageException extends IndexException {
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
    public IndexStorageException(String what, Path folder, String cure, @Nullable Throwable cause) {
        super(what, folder, cure, cause);
    }
}
