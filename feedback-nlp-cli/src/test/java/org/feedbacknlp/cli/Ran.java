package org.feedbacknlp.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a run of the command left behind.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Ran(int code, String out, String err) {
    static Ran of(String... arguments) {
        return with("", arguments);
    }

    static Ran with(String standardInput, String... arguments) {
        return with(standardInput.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Ran with(byte[] standardInput, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(standardInput),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
        int code = FeedbackCommand.run(console, arguments);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    List<String> told() {
        return err.lines().toList();
    }
}
