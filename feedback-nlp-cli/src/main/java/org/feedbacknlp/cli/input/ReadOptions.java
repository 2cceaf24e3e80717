package org.feedbacknlp.cli.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * How the bytes of an input become rows.
 *
 * @param format the format, or empty where the file's name or its first line tells
 * @param quotes true if a value may stand in quotation marks
 * @param separator what parts values, or empty where the format or the first line tells
 * @param charset the charset
 * @param replaceMalformed true if malformed bytes become U+FFFD, false if they cost their row
 * @param guarded true if cells bear the apostrophe that guards a spreadsheet against formulas, to be taken off
 * @param limits what an input may cost
 */
public record ReadOptions(
        Optional<InputFormat> format,
        boolean quotes,
        Optional<Character> separator,
        Charset charset,
        boolean replaceMalformed,
        boolean guarded,
        InputLimits limits) {
    /** What the file's name tells, UTF-8, nothing replaced. */
    public static final ReadOptions DEFAULT = new ReadOptions(
            Optional.empty(), true, Optional.empty(), StandardCharsets.UTF_8, false, false, InputLimits.DEFAULT);

    /** Checks that the parts are there. */
    public ReadOptions {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(separator, "separator");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(limits, "limits");
    }
}
