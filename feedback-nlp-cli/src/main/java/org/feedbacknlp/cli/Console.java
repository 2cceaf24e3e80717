package org.feedbacknlp.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.feedbacknlp.cli.output.Shown;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for all else
 * @param outIsTerminal true if somebody looks at the results
 * @param errIsTerminal true if somebody looks at the progress
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal) {
    /** Tells the user something, in one line. */
    void say(String line) {
        err.println("feedback: " + Shown.line(line));
    }
}
