package org.feedbacknlp.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.feedbacknlp.api.UnreadableItemException;
import org.feedbacknlp.api.Verbatim;
import org.junit.jupiter.api.Test;

/** Tables that a writer wrote come back whole, and one broken row takes no other with it. */
class TablePropertyTest {
    private static final long SEED = 20261130;
    private static final String[] PIECES = {
        "word", ",", "\"", "\n", "\r\n", " ", "\t", "'", "\u00e9", "\ud83d\udc4d", ";", "\"\""
    };

    private static String text(SplittableRandom random, int breaks) {
        StringBuilder text = new StringBuilder("t");
        for (int i = random.nextInt(8); i > 0; i--) {
            String piece = PIECES[random.nextInt(PIECES.length)];
            text.append(breaks == 0 && (piece.contains("\n") || piece.contains("\"")) ? "x" : piece);
        }
        return text.toString();
    }

    private static Inputs inputs(String csv) {
        return new Inputs(
                List.of("-"),
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                ReadOptions.DEFAULT,
                ColumnOptions.DEFAULT,
                DateReader.ISO,
                bytes -> {});
    }

    private static List<String> read(String csv) {
        List<String> found = new ArrayList<>();
        try (Inputs inputs = inputs(csv)) {
            Iterator<Verbatim> verbatims = inputs.verbatims().iterator();
            while (true) {
                try {
                    if (!verbatims.hasNext()) {
                        return found;
                    }
                    found.add(verbatims.next().text());
                } catch (UnreadableItemException unreadable) {
                    found.add("! " + unreadable.reason());
                }
            }
        }
    }

    @Test
    void whatAWriterWroteComesBack() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 500; round++) {
            StringWriter csv = new StringWriter();
            CsvWriter writer = CsvWriter.builder().bufferSize(0).build(csv);
            writer.writeRecord("id", "text", "more");
            List<String> texts = new ArrayList<>();
            for (int row = random.nextInt(20); row >= 0; row--) {
                texts.add(text(random, 1));
                writer.writeRecord("i" + row, texts.get(texts.size() - 1), text(random, 1));
            }
            assertEquals(texts, read(csv.toString()), "seed " + SEED + ", round " + round);
        }
    }

    @Test
    void aQuotationMarkThatIsNotClosedCostsItsRowAlone() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 500; round++) {
            StringBuilder csv = new StringBuilder("id,text\n");
            List<String> texts = new ArrayList<>();
            int rows = 2 + random.nextInt(20);
            int broken = random.nextInt(rows);
            for (int row = 0; row < rows; row++) {
                String text = text(random, 0);
                texts.add(text);
                csv.append(row).append(",\"").append(text).append(row == broken ? "\n" : "\"\n");
            }
            String where = "seed " + SEED + ", round " + round + ", broken " + broken;
            List<String> found = read(csv.toString());
            assertEquals(rows, found.size(), where);
            for (int row = 0; row < rows; row++) {
                if (row == broken) {
                    assertTrue(found.get(row).startsWith("! line " + (row + 2) + ": "), where);
                } else {
                    assertEquals(texts.get(row), found.get(row), where);
                }
            }
        }
    }

    @Test
    void manyRowsPassWithLittleMemory() {
        StringBuilder csv = new StringBuilder("id,text\n");
        int rows = 60_000;
        for (int row = 0; row < rows; row++) {
            csv.append(row).append(",\"some words, and ").append(row).append("\"\n");
        }
        csv.append("broken,\"never closed\n").append("last,fine\n");
        List<String> found = read(csv.toString());
        assertEquals(rows + 2, found.size());
        assertTrue(found.get(rows).startsWith("! line " + (rows + 2) + ": "), found.get(rows));
        assertEquals("fine", found.get(rows + 1));
    }
}
