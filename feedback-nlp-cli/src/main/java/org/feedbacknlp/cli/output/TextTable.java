package org.feedbacknlp.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows whose cells stand below each other: words at the left of their columns, numbers at the right. Not thread-safe. */
public final class TextTable {
    private static final int WIDEST_CELL = 40;
    private static final String GAP = "  ";

    private final int words;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Makes a table.
     *
     * @param words how many columns, from the left, hold words
     * @param heading the names of all columns
     */
    public TextTable(int words, String... heading) {
        this.words = words;
        add(heading);
    }

    /**
     * Adds a row.
     *
     * @param cells one a column; text that others wrote may be among them
     */
    public void add(String... cells) {
        rows.add(IntStream.range(0, cells.length)
                .mapToObj(c -> c < words ? cut(Shown.line(cells[c])) : cells[c])
                .toList());
    }

    private static String cut(String cell) {
        return width(cell) <= WIDEST_CELL
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, WIDEST_CELL - 3)) + "...";
    }

    /**
     * Writes the table.
     *
     * @param out takes it
     * @throws IOException if it cannot be written
     */
    public void write(Writer out) throws IOException {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], width(row.get(c)));
            }
        }
        for (List<String> row : rows) {
            out.write(line(row, widths).stripTrailing());
            out.write('\n');
        }
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String room = " ".repeat(widths[c] - width(row.get(c)));
            line.append(c == 0 ? "" : GAP);
            line.append(c < words ? row.get(c) + room : room + row.get(c));
        }
        return line.toString();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
