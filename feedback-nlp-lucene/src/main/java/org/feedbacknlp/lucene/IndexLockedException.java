package org.feedbacknlp.lucene;

import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another writer, in this process or another, has the index open. */
public final class IndexLockedException extends IndexException {
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
    public IndexLockedException(String what, Path folder, String cure, @Nullable Throwable cause) {
        super(what, folder, cure, cause);
    }
}
