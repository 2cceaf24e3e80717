package org.feedbacknlp.training.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void rows_keepTheirOrderAndTheirColumns() throws IOException {
        write("train_on/shop/train.tsv", "label\ttext\tstars\npositive\tfine\t5\nnegative\ta \"broken\" zip\t1\n");
        List<Row> rows = new DataFolder(folder).toLearn("shop", "train");
        assertEquals(
                List.of("positive", "negative"), rows.stream().map(Row::label).toList());
        assertEquals("a \"broken\" zip", rows.get(1).text());
        assertEquals("1", rows.get(1).get("stars"));
    }

    @Test
    void aShortRow_hasEmptyValues_andAnUnknownColumnIsRefused() throws IOException {
        write("measure_only/shop/dev.tsv", "label\ttext\tstars\npositive\tfine\n");
        Row row = new DataFolder(folder).toMeasure("shop", "dev").get(0);
        assertEquals("", row.get("stars"));
        assertThrows(IllegalArgumentException.class, () -> row.get("star"));
    }

    @Test
    void aSeparatorOfLines_insideAText_endsNoRow() throws IOException {
        write("train_on/shop/all.tsv", "label\ttext\npositive\tone\u2028two\u0085three\n");
        List<Row> rows = new DataFolder(folder).toLearn("shop", "all");
        assertEquals(
                List.of("one\u2028two\u0085three"), rows.stream().map(Row::text).toList());
    }

    @Test
    void aFileThatIsNotThere_isRefused() {
        DataFolder data = new DataFolder(folder);
        assertThrows(UncheckedIOException.class, () -> data.toLearn("shop", "train"));
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
