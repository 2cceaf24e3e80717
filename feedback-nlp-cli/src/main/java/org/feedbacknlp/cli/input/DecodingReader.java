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
    /** One character more than bytes can become, so that a replacement always has room. */
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER_BYTES + 1).limit(0);

    private final Deque<Malformed> malformed = new ArrayDeque<>();
    private long decodedBytes;
    private long line = 1;
    private char last;
    private boolean exhausted;
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
        while (!decoded.hasRemaining()) {
            if (finished) {
                return -1;
            }
            decoded.clear();
            decode();
            decoded.flip();
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(chars, offset, count);
        return count;
    }

    /** Decodes what there is, or fetches more. */
    private void decode() throws IOException {
        int before = bytes.position();
        CoderResult result = decoder.decode(bytes, decoded, exhausted);
        decodedBytes += bytes.position() - before;
        countLines();
        if (result.isError()) {
            malformed.addLast(new Malformed(line, decodedBytes));
            bytes.position(bytes.position() + result.length());
            decodedBytes += result.length();
            decoded.put('\ufffd');
        } else if (result.isUnderflow() && exhausted) {
            finished = decoder.flush(decoded).isUnderflow();
        } else if (result.isUnderflow()) {
            fetch();
        }
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

    private void countLines() {
        char[] chars = decoded.array();
        for (int i = 0; i < decoded.position(); i++) {
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
