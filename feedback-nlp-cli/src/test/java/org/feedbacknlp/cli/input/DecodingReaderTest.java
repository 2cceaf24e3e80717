package org.feedbacknlp.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Decoding gives what the platform's own decoder gives, and knows where it had to guess. */
class DecodingReaderTest {
    private static final long SEED = 20261130;

    /** Hands out a few bytes at a time, as a pipe does. */
    private static InputStream dribbling(byte[] bytes, SplittableRandom random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1 + random.nextInt(7)));
            }
        };
    }

    private static String read(DecodingReader reader, SplittableRandom random) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chars = new char[8];
        int count = reader.read(chars, 0, 1 + random.nextInt(8));
        while (count >= 0) {
            text.append(chars, 0, count);
            count = reader.read(chars, 0, 1 + random.nextInt(8));
        }
        return text.toString();
    }

    @Test
    void N029_anyBytesAreReadAsThePlatformReadsThem() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        byte[][] pieces = {
            "plain ".getBytes(StandardCharsets.UTF_8),
            "caf\u00e9".getBytes(StandardCharsets.UTF_8),
            "\ud83d\udc4d".getBytes(StandardCharsets.UTF_8),
            {'\n'},
            {'\r', '\n'},
            {(byte) 0xc3},
            {(byte) 0xf0, (byte) 0x9f},
            {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            {(byte) 0xff}
        };
        for (int round = 0; round < 3_000; round++) {
            java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
            for (int i = random.nextInt(12); i > 0; i--) {
                all.writeBytes(pieces[random.nextInt(pieces.length)]);
            }
            byte[] bytes = all.toByteArray();
            DecodingReader reader = new DecodingReader(dribbling(bytes, random), 0, StandardCharsets.UTF_8, true);
            String expected = new String(bytes, StandardCharsets.UTF_8);
            String where = "seed " + SEED + ", round " + round;
            assertEquals(expected, read(reader, random), where);
            assertEquals(-1, reader.read(new char[1], 0, 1), where);
            assertEquals(firstMalformed(bytes), offset(reader.malformedIn(1, Long.MAX_VALUE)), where);
        }
    }

    private static long offset(@Nullable Malformed malformed) {
        return malformed == null ? -1 : malformed.offset();
    }

    /** Finds where a prefix stops being whole, by trying all of them. */
    private static long firstMalformed(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int at = text.indexOf('\ufffd');
        return at < 0 ? -1 : text.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void linesAreCountedAsRowsAre() throws IOException {
        byte[] bytes = "a\nb\r\nc\rd\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        DecodingReader table = new DecodingReader(new ByteArrayInputStream(bytes), 0, StandardCharsets.UTF_8, true);
        table.read(new char[100], 0, 100);
        assertEquals(new Malformed(4, 8), table.malformedIn(1, 9));
        DecodingReader lines = new DecodingReader(new ByteArrayInputStream(bytes), 3, StandardCharsets.UTF_8, false);
        lines.read(new char[100], 0, 100);
        assertEquals(new Malformed(3, 11), lines.malformedIn(1, 9));
    }
}
