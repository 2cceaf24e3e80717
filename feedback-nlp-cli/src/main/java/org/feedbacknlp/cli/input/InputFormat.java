package org.feedbacknlp.cli.input;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.feedbacknlp.api.layer.WireName;

/** How an input holds its rows. */
public enum InputFormat implements WireName {
    /** Values parted by commas or semicolons, with a header (RFC 4180). */
    CSV,
    /** Values parted by tabs, with a header. */
    TSV,
    /** One JSON object a line. */
    JSONL,
    /** One text a line, no header. */
    LINES;

    /**
     * Tells the format from a file's name; {@code .gz} behind it is passed over.
     *
     * @param file the file
     * @return the format, or empty where the name does not say
     */
    static Optional<InputFormat> of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return switch (bare.substring(bare.lastIndexOf('.') + 1)) {
            case "csv" -> Optional.of(CSV);
            case "tsv", "tab" -> Optional.of(TSV);
            case "jsonl", "ndjson" -> Optional.of(JSONL);
            case "txt" -> Optional.of(LINES);
            default -> Optional.empty();
        };
    }
}
