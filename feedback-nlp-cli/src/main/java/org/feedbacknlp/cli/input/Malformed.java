package org.feedbacknlp.cli.input;

import java.nio.charset.Charset;

/**
 * Bytes that are no text in the charset that was given.
 *
 * @param line the line that they stand in, from 1
 * @param offset where in the input's bytes they start, from 0
 */
record Malformed(long line, long offset) {
    BadRowException asBadRow(Charset charset) {
        return new BadRowException(
                "line " + line + ", byte " + offset,
                "not " + charset.name() + "; give the right --charset, or --replace-malformed to read it as U+FFFD");
    }
}
