package org.feedbacknlp.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * The bytes of an input, unpacked where they were packed, found to be text by their first bytes, and without a byte order mark.
 *
 * @param bytes the bytes
 * @param skipped how many bytes of a byte order mark were passed over
 * @param head the first characters, to tell the format by
 */
record TextSource(InputStream bytes, int skipped, String head) {
    private static final int LOOKED_AT = 4096;
    /** A zero may stray into a text; with more of them than one in so many bytes it is none. */
    private static final int FEWEST_BYTES_A_ZERO = 16;

    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final byte[] BIG_ENDIAN_MARK = {(byte) 0xfe, (byte) 0xff};
    private static final byte[] LITTLE_ENDIAN_MARK = {(byte) 0xff, (byte) 0xfe};

    /**
     * Opens a file.
     *
     * @param file the file
     * @param options charset and limits
     * @param progress told of the bytes that were read from the file
     * @throws InputException if it cannot be opened or is no text
     */
    static TextSource open(Path file, ReadOptions options, LongConsumer progress) {
        try {
            if (Files.isDirectory(file)) {
                throw new InputException(file + " is a folder; name a file");
            }
            return of(new CountedStream(Files.newInputStream(file), progress), file.toString(), options);
        } catch (NoSuchFileException missing) {
            throw new InputException("there is no file " + file, missing);
        } catch (AccessDeniedException denied) {
            throw new InputException("the file " + file + " may not be read", denied);
        } catch (IOException broken) {
            throw new InputException("the file " + file + " cannot be read", broken);
        }
    }

    /**
     * Takes a stream.
     *
     * @param stream the bytes
     * @param name what it is called in messages
     * @param options charset and limits
     * @throws InputException if it is no text
     */
    static TextSource of(InputStream stream, String name, ReadOptions options) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(stream, 1 << 16);
        byte[] head = peek(bytes);
        if (startsWith(head, GZIP)) {
            bytes = new BufferedInputStream(new InflatedStream(bytes, options.limits()), 1 << 16);
            head = peek(bytes);
        }
        check(head, name, options.charset());
        int mark = markLength(head, options.charset());
        bytes.skipNBytes(mark);
        return new TextSource(bytes, mark, new String(head, mark, head.length - mark, options.charset()));
    }

    private static byte[] peek(BufferedInputStream bytes) throws IOException {
        bytes.mark(LOOKED_AT);
        byte[] head = bytes.readNBytes(LOOKED_AT);
        bytes.reset();
        return head;
    }

    private static void check(byte[] head, String name, Charset charset) {
        if (startsWith(head, ZIP)) {
            throw new InputException(name + " is a zip archive or an Excel workbook; save it as CSV");
        }
        if (isWide(charset)) {
            return;
        }
        if (startsWith(head, BIG_ENDIAN_MARK) || startsWith(head, LITTLE_ENDIAN_MARK)) {
            String wide = startsWith(head, BIG_ENDIAN_MARK) ? "UTF-16BE" : "UTF-16LE";
            throw new InputException(
                    name + " has the wrong charset: it looks like " + wide + "; give --charset " + wide);
        }
        int zeros = 0;
        for (byte b : head) {
            zeros += b == 0 ? 1 : 0;
        }
        if (zeros * FEWEST_BYTES_A_ZERO > head.length) {
            throw new InputException(name + " is binary or has the wrong charset: " + zeros + " of its first "
                    + head.length + " bytes are zero; for UTF-16 give --charset UTF-16LE or UTF-16BE");
        }
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static int markLength(byte[] head, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return startsWith(head, UTF_8_MARK) ? UTF_8_MARK.length : 0;
        }
        byte[] mark = charset.equals(StandardCharsets.UTF_16BE)
                ? BIG_ENDIAN_MARK
                : charset.equals(StandardCharsets.UTF_16LE) ? LITTLE_ENDIAN_MARK : new byte[0];
        return startsWith(head, mark) ? mark.length : 0;
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (bytes[i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
