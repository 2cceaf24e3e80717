package org.feedbacknlp.core.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.feedbacknlp.core.table.Table;
import org.feedbacknlp.core.table.TableReader;
import org.feedbacknlp.core.table.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables that the build made say what the word resources say. */
class TablesTest {
    private static final List<Table> ALL = Tables.all();

    static Stream<String> names() {
        return ALL.stream().map(Table::name);
    }

    private static Table table(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWhatTheWordsMake(String name) throws IOException {
        Table table = table(name);
        try (InputStream stream = table.beside().getResourceAsStream(name)) {
            assertNotNull(stream, "the build made none");
            assertArrayEquals(
                    table.content().bytes(), stream.readAllBytes(), "other words; run the phase process-classes again");
        }
    }

    @Test
    void noTwoAreCalledTheSame() {
        assertEquals(ALL.size(), names().distinct().count());
    }

    @Test
    void theBuildWritesThemAllBesideTheirClasses(@TempDir Path folder) throws IOException {
        for (Table table : ALL) {
            Files.createDirectories(
                    folder.resolve(table.beside().getPackageName().replace('.', '/')));
        }
        Tables.main(new String[] {folder.toString()});
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> written = files.filter(Files::isRegularFile).toList();
            assertEquals(ALL.size(), written.size());
            assertTrue(written.contains(folder.resolve("org/feedbacknlp/core/text/grammar-en.table")));
        }
    }

    @Test
    void whatWasWrittenIsRead() {
        TableWriter out = new TableWriter()
                .number(-7)
                .text("\u00fc\ud83d\ude00")
                .part(new TableWriter().number(3).bytes())
                .longs(new long[] {Long.MIN_VALUE, 5})
                .chars(new char[] {0xffff});
        TableReader in = TableReader.of(out.bytes());
        assertEquals(-7, in.number());
        assertEquals("\u00fc\ud83d\ude00", in.text());
        TableReader part = in.part();
        assertArrayEquals(new long[] {Long.MIN_VALUE, 5}, in.longs());
        assertArrayEquals(new char[] {0xffff}, in.chars());
        assertEquals(3, part.number(), "read last");
    }

    @Test
    void aMissingTableIsABrokenJar() {
        assertThrows(IllegalStateException.class, () -> TableReader.open(TablesTest.class, "no-such.table"));
    }
}
