package org.feedbacknlp.cli;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** What the library logs, in the command's own form: one line on standard error. */
final class Warnings extends Handler {
    private final SimpleFormatter formatter = new SimpleFormatter();
    private final Console console;

    Warnings(Console console) {
        this.console = console;
    }

    @Override
    public void publish(LogRecord logged) {
        if (logged.getLevel().intValue() >= Level.WARNING.intValue()) {
            console.say(formatter.formatMessage(logged));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
