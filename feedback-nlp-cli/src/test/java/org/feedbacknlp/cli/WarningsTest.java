package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** What the library logs reaches the user as one line; what is no warning does not. */
class WarningsTest {
    @Test
    void aWarningIsOneLineOnStandardError() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Warnings warnings = new Warnings(new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false));
        warnings.publish(new LogRecord(Level.INFO, "all is well"));
        LogRecord record = new LogRecord(Level.WARNING, "not used: {0}");
        record.setParameters(new Object[] {"acme-late\u001b[2J"});
        warnings.publish(record);
        assertEquals(
                "feedback: not used: acme-late [2J\n",
                err.toString(StandardCharsets.UTF_8).replace("\r", ""));
    }
}
