package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gzipped inputs, those that mean harm among them. */
class CompressedInputTest {
    @TempDir
    private Path folder;

    private static byte[] gzip(byte[] bytes, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        }
        return packed.toByteArray();
    }

    @Test
    void aGzippedFileIsReadByTheNameBeneath() throws IOException {
        Path file = folder.resolve("survey.jsonl.gz");
        Files.write(file, gzip("{\"id\":\"a\",\"text\":\"great\"}\n".getBytes(StandardCharsets.UTF_8), 1));
        assertEquals(List.of("a"), Rows.ids(Ran.of("analyze", file.toString())));
    }

    @Test
    void standardInputMayBeGzipped() throws IOException {
        byte[] packed = gzip("id,text\na,great\n".getBytes(StandardCharsets.UTF_8), 1);
        assertEquals(List.of("a"), Rows.ids(Ran.with(packed, "analyze", "-")));
    }

    @Test
    void N040_aBombIsStoppedByItsRatio() throws IOException {
        byte[] line = new byte[1 << 20];
        Arrays.fill(line, (byte) 'a');
        line[line.length - 1] = '\n';
        Path bomb = Files.write(folder.resolve("bomb.txt.gz"), gzip(line, 64));
        Path out = folder.resolve("out.jsonl");
        Ran ran = Ran.of("analyze", bomb.toString(), "--layers", "tokens", "--out", out.toString());
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertTrue(ran.err().contains("100 times its size"), ran.err());
        try (var left = Files.list(folder)) {
            assertEquals(List.of(bomb), left.toList(), "no file is left behind");
        }
    }

    @Test
    void N040_aCompressedInputIsStoppedByItsSize() throws IOException {
        Path large = folder.resolve("large.txt.gz");
        Files.write(large, gzip("some words and others\n".getBytes(StandardCharsets.UTF_8), 1_000));
        Ran ran = Ran.of("analyze", large.toString(), "--layers", "tokens", "--max-bytes", "5000");
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertTrue(ran.err().contains("--max-bytes"), ran.err());
    }

    @Test
    void aTruncatedArchiveIsToldInOneLine() throws IOException {
        byte[] whole = gzip("id,text\na,great\n".getBytes(StandardCharsets.UTF_8), 5_000);
        Ran ran = Ran.with(Arrays.copyOf(whole, whole.length / 2), "analyze", "-", "--as", "lines");
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertEquals(1, ran.told().size(), ran.err());
    }
}
