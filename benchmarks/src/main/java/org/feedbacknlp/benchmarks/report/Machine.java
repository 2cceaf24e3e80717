package org.feedbacknlp.benchmarks.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** Where, when and of what something was measured. */
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** Returns one line for a table. */
    static String line(String form) throws IOException {
        return "*" + Runtime.getRuntime().availableProcessors() + " cores of " + processor() + ", JDK "
                + Runtime.version()
                + ", " + LocalDate.now(ZoneOffset.UTC) + ", commit "
                + System.getProperty("benchmarks.commit", "unknown")
                + ", " + form + " form.*";
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(PROCESSORS, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
