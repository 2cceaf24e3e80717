package org.feedbacknlp.lucene;

import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An index cannot do what it was asked for, and not for anything in the texts or queries. The message is one line of at most
 * 300 characters: what is wrong, in which folder, what to do.
 */
public abstract sealed class IndexException extends RuntimeException
        permits IndexFormatException, IndexLockedException, IndexCorruptException, IndexStorageException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_PATH = 120;

    IndexException(String what, Path folder, String cure, @Nullable Throwable cause) {
        super(what + " in " + shortened(folder) + ": " + cure, cause);
    }

    private static String shortened(Path folder) {
        String path = folder.toString();
        int length = path.length();
        String tail = length <= LONGEST_PATH ? path : "..." + path.substring(length - LONGEST_PATH);
        StringBuilder shown = new StringBuilder(tail.length());
        tail.chars().forEach(c -> shown.append(Character.isISOControl(c) ? '?' : (char) c));
        return shown.toString();
    }
}
