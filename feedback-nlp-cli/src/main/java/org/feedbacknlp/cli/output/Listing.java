package org.feedbacknlp.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Things of one kind, a row each: a table for a person, CSV for a spreadsheet, JSON lines for a programme. Not thread-safe. */
public final class Listing {
    private final int words;
    private final List<String> heading;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Map<String, Object>> trees = new ArrayList<>();

    /**
     * Makes a listing without rows.
     *
     * @param heading the names of the columns
     */
    public Listing(String... heading) {
        this(heading.length, heading);
    }

    /**
     * Makes a listing without rows.
     *
     * @param words how many columns, from the left, hold words; the others hold numbers
     * @param heading the names of the columns
     */
    public Listing(int words, String... heading) {
        this.words = words;
        this.heading = List.of(heading);
    }

    /**
     * Adds a row.
     *
     * @param tree all there is to say, for JSON
     * @param cells one a column; text that others wrote may be among them
     */
    public void add(Map<String, Object> tree, String... cells) {
        trees.add(tree);
        rows.add(List.of(cells));
    }

    /**
     * Writes the rows.
     *
     * @param format how
     * @param out takes them, and stays open
     * @throws IOException if they cannot be written
     */
    public void write(ListFormat format, Writer out) throws IOException {
        switch (format) {
            case TABLE -> writeTable(out);
            case CSV -> writeCsv(out);
            case JSONL -> writeJson(out);
        }
    }

    private void writeTable(Writer out) throws IOException {
        TextTable table = new TextTable(words, heading.toArray(new String[0]));
        rows.forEach(row -> table.add(row.toArray(new String[0])));
        table.write(out);
    }

    private void writeCsv(Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(heading);
        rows.forEach(row -> csv.writeRecord(row.stream().map(CellGuard::add).toList()));
        csv.flush();
    }

    private void writeJson(Writer out) throws IOException {
        JsonText lines = JsonText.lines();
        for (Map<String, Object> tree : trees) {
            lines.write(tree, out);
            out.write('\n');
        }
    }
}
