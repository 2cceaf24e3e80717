package org.feedbacknlp.cli.input;

import java.io.IOException;
import java.io.Reader;

/**
 * Hands characters on and keeps the latest, so that reading can start again at the line behind a row that could not be read: a
 * quotation mark that nobody closed swallows the rows behind it, and they are to be had back. Not thread-safe.
 */
final class RewindableReader extends Reader {
    private static final int KEPT_BEFORE_FORGETTING = 1 << 20;

    private final Reader in;
    private final StringBuilder kept = new StringBuilder();
    private long firstKeptLine = 1;
    private int position;

    RewindableReader(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        if (position == kept.length()) {
            int count = in.read(chars, offset, length);
            kept.append(chars, offset, Math.max(0, count));
            position = kept.length();
            return count;
        }
        int count = Math.min(length, kept.length() - position);
        kept.getChars(position, position + count, chars, offset);
        position += count;
        return count;
    }

    /** Says that no line before this one will be asked for again. */
    void forgetBefore(long line) {
        if (kept.length() > KEPT_BEFORE_FORGETTING) {
            int start = startOf(line);
            kept.delete(0, start);
            position -= start;
            firstKeptLine = line;
        }
    }

    /**
     * Goes back.
     *
     * @param line a line that was handed out, at least in part, and not forgotten
     * @return false where the input ends before that line
     */
    boolean rewindTo(long line) throws IOException {
        int start = startOf(line);
        while (start < 0) {
            char[] more = new char[1 << 12];
            position = kept.length();
            if (read(more, 0, more.length) < 0) {
                return false;
            }
            start = startOf(line);
        }
        position = start;
        return true;
    }

    /** Returns where a line starts in what is kept, -1 where its start was not read yet. */
    private int startOf(long line) {
        long at = firstKeptLine;
        int i = 0;
        while (at < line && i < kept.length()) {
            char c = kept.charAt(i++);
            boolean endsLine = c == '\n' || c == '\r' && !(i < kept.length() && kept.charAt(i) == '\n');
            at += endsLine ? 1 : 0;
        }
        return at == line ? i : -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
