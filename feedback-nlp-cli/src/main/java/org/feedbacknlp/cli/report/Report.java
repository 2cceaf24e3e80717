package org.feedbacknlp.cli.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Collects outcomes and makes the report of them. It keeps counts, quotes and a bounded number of small copies, never the verbatims.
 * Not thread-safe.
 */
public final class Report {
    private final Gathering gathering;
    private @Nullable Findings findings;

    /**
     * Starts empty.
     *
     * @param options what the report is about
     */
    public Report(ReportOptions options) {
        this.gathering = new Gathering(options);
    }

    /**
     * Adds one outcome.
     *
     * @param outcome an analysis, which goes into the findings, or a failure, which is counted with its reason
     */
    public void add(Outcome outcome) {
        findings = null;
        gathering.add(outcome);
    }

    /**
     * Returns all findings so far as a tree that any JSON library can write, with the respondents' words as they are.
     *
     * @return the tree, in a fixed order
     */
    public Map<String, Object> toJson() {
        return findings().toJson();
    }

    /**
     * Writes the page, in UTF-8.
     *
     * @param file where to; a file that is there is replaced
     * @throws IOException if it cannot be written, or the chart library is not on the class path
     */
    public void write(Path file) throws IOException {
        byte[] html = new Page(findings()).html().getBytes(StandardCharsets.UTF_8);
        Files.write(Objects.requireNonNull(file, "file"), html);
    }

    /** Drivers cost a few hundred regressions, so findings are worked out once for the tree and the page. */
    private Findings findings() {
        if (findings == null) {
            findings = gathering.findings();
        }
        return findings;
    }
}
