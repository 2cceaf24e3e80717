package org.feedbacknlp.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes, puts U+FFFD in the place of what is malformed, and remembers where that was: the row that holds it can then be
 * refused, and its neighbours read. Not thread-safe.
 */
final class DecodingReader extends Reader {
    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final boolean returnEndsLine;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).limit(0);
    private final Deque<Malformed> malformed = new ArrayDeque<>();
    private long decodedBytes;
    private long line = 1;
    private char last;
    private boolean exhausted;
    private boolean owesReplacement;
    private boolean finished;

    /**
     * Makes a reader.
     *
     * @param in the bytes, without a byte order mark
     * @param skipped how many bytes stood before them
     * @param charset their charset
     * @param returnEndsLine true if a carriage return alone ends a line
     */
    DecodingReader(InputStream in, long skipped, Charset charset, boolean returnEndsLine) {
        this.in = in;
        this.decodedBytes = skipped;
        this.returnEndsLine = returnEndsLine;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Returns the first malformed bytes in a range of lines, and forgets those before and in it. */
    @Nullable
    Malformed malformedIn(long firstLine, long lastLine) {
        Malformed first = null;
        while (!malformed.isEmpty() && malformed.getFirst().line() <= lastLine) {
            Malformed found = malformed.removeFirst();
            first = first == null && found.line() >= firstLine ? found : first;
        }
        return first;
    }

    boolean hasMalformed() {
        return !malformed.isEmpty();
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(chars, offset, length);
        while (!finished && (out.position() == offset || bytes.hasRemaining() && out.hasRemaining())) {
            if (owesReplacement) {
                out.put('\ufffd');
                owesReplacement = false;
            } else if (!step(out)) {
                break;
            }
        }
        int count = out.position() - offset;
        return count == 0 ? -1 : count;
    }

    /** Decodes what there is and fetches more; returns false at the end, or where the room is used up. */
    private boolean step(CharBuffer out) throws IOException {
        int before = bytes.position();
        int from = out.position();
        CoderResult result = decoder.decode(bytes, out, exhausted);
        decodedBytes += bytes.position() - before;
        countLines(out, from);
        if (result.isError()) {
            malformed.addLast(new Malformed(line, decodedBytes));
            bytes.position(bytes.position() + result.length());
            decodedBytes += result.length();
            owesReplacement = true;
            return out.hasRemaining();
        }
        if (result.isOverflow()) {
            return false;
        }
        if (exhausted) {
            finished = decoder.flush(out).isUnderflow();
            return false;
        }
        fetch();
        return true;
    }

    private void fetch() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            exhausted = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    private void countLines(CharBuffer out, int from) {
        char[] chars = out.array();
        for (int i = from; i < out.position(); i++) {
            char c = chars[i];
            boolean secondOfPair = returnEndsLine && c == '\n' && last == '\r';
            if (c == '\n' && !secondOfPair || c == '\r' && returnEndsLine) {
                line++;
            }
            last = c;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
