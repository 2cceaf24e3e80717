package org.feedbacknlp.cli.input;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines, which end with a line feed or with carriage return and line feed; a carriage return alone belongs to the line. A line
 * that is too long costs itself alone, and no more memory than the limit. Not thread-safe.
 */
final class LineReader {
    private final Reader in;
    private final int longest;
    private final char[] chars = new char[1 << 13];
    private final StringBuilder line = new StringBuilder();
    private int next;
    private int end;
    private long number;

    LineReader(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Returns the number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /**
     * Reads a line.
     *
     * @return the line without its end, or null at the end of the input
     * @throws BadRowException if it is too long
     */
    @Nullable
    String next() throws IOException {
        line.setLength(0);
        boolean tooLong = false;
        while (next < end || fill()) {
            int feed = next;
            while (feed < end && chars[feed] != '\n') {
                feed++;
            }
            tooLong |= line.length() + feed - next > longest;
            if (!tooLong) {
                line.append(chars, next, feed - next);
            }
            boolean ended = feed < end;
            next = ended ? feed + 1 : feed;
            if (ended) {
                return finish(tooLong);
            }
        }
        return line.isEmpty() && !tooLong ? null : finish(tooLong);
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(chars, 0, chars.length));
        return end > 0;
    }

    private String finish(boolean tooLong) {
        number++;
        if (tooLong) {
            throw new BadRowException("line " + number, "longer than " + longest + " characters");
        }
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == '\r' ? line.substring(0, length - 1) : line.toString();
    }
}
