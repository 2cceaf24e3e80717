package org.feedbacknlp.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the command. */
public final class Main {
    private static final String OUT_IS_TERMINAL = "feedback.terminal.out";
    private static final String ERR_IS_TERMINAL = "feedback.terminal.err";

    /** Lucene tells through this logger what would make vectors faster; held, since a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private static final Logger OURS = Logger.getLogger("org.feedbacknlp");

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code. The launcher says which streams are terminals, as Java cannot tell for
     * each.
     *
     * @param arguments what stands behind {@code feedback}
     */
    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Console console = new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                err,
                Boolean.getBoolean(OUT_IS_TERMINAL),
                Boolean.getBoolean(ERR_IS_TERMINAL));
        OURS.setUseParentHandlers(false);
        OURS.addHandler(new Warnings(console));
        System.exit(FeedbackCommand.run(console, arguments));
    }
}
