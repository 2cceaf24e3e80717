package org.feedbacknlp.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.feedbacknlp.core.codebook.Codebook;
import org.feedbacknlp.core.codebook.CodebookException;

/** A codebook that a command asks. */
final class AskedCodebook {
    private AskedCodebook() {}

    /** Reads a codebook; what is wrong with it is told with the file. */
    static Codebook read(Path file) {
        try {
            return Codebook.read(file);
        } catch (NoSuchFileException missing) {
            throw new CommandException("there is no codebook " + file, missing);
        } catch (CodebookException | IOException broken) {
            throw new CommandException("the codebook " + file + " cannot be used: " + broken.getMessage(), broken);
        }
    }
}
