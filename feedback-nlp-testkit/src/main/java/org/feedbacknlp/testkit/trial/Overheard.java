package org.feedbacknlp.testkit.trial;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * What is printed, and what is logged through {@code java.util.logging}, which is where {@link System.Logger} goes by default, for as long
 * as it is open. The tests that open one hold JUnit's locks of the streams.
 */
public final class Overheard implements AutoCloseable {
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Log log = new Log();

    /** Begins to listen. */
    public Overheard() {
        PrintStream ear = new PrintStream(printed, true, StandardCharsets.UTF_8);
        root.setLevel(Level.ALL);
        root.addHandler(log);
        System.setOut(ear);
        System.setErr(ear);
    }

    /** Returns what was printed so far. */
    public String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Returns what was logged so far. */
    public String logged() {
        return String.join("", List.copyOf(log.lines));
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        root.removeHandler(log);
        root.setLevel(level);
    }

    /** Keeps each message with its parameters and its exception. */
    private static final class Log extends Handler {
        private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
        private final SimpleFormatter format = new SimpleFormatter();

        Log() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord message) {
            lines.add(format.format(message));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
