package org.feedbacknlp.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.feedbacknlp.lucene.Concordance;
import org.feedbacknlp.lucene.Concordance.Line;

/** Key words below each other, what stands before them up to them, what stands behind them from them on. */
public final class KwicTable {
    private static final int WIDEST_SIDE = 48;
    private static final int WIDEST_ID = 16;

    private final Concordance concordance;
    private final Emphasis emphasis;

    /**
     * Makes a table.
     *
     * @param concordance its lines
     * @param terminal true to show the words in bold, false to show them in brackets
     */
    public KwicTable(Concordance concordance, boolean terminal) {
        this.concordance = concordance;
        emphasis = new Emphasis(terminal);
    }

    /**
     * Writes the table.
     *
     * @param out takes it
     * @throws IOException if it cannot be written
     */
    public void write(Writer out) throws IOException {
        int ids = width(concordance.lines().stream().map(Line::id).toList(), WIDEST_ID);
        int before = width(concordance.lines().stream().map(Line::before).toList(), WIDEST_SIDE);
        for (Line line : concordance.lines()) {
            String id = end(Shown.text(line.id()), ids);
            String left = end(Shown.text(line.before()), before);
            String right = start(Shown.text(line.after()), WIDEST_SIDE);
            out.write(emphasis.faint(id)
                    + " ".repeat(ids - width(id) + 2)
                    + " ".repeat(before - width(left))
                    + left
                    + emphasis.match(Shown.text(line.hit()))
                    + right.stripTrailing());
            out.write('\n');
        }
    }

    private static int width(List<String> cells, int widest) {
        return cells.stream()
                .mapToInt(KwicTable::width)
                .map(width -> Math.min(width, widest))
                .max()
                .orElse(0);
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** Returns the last code points. */
    private static String end(String cell, int most) {
        int width = width(cell);
        return width <= most ? cell : cell.substring(cell.offsetByCodePoints(0, width - most));
    }

    private static String start(String cell, int most) {
        return width(cell) <= most ? cell : cell.substring(0, cell.offsetByCodePoints(0, most));
    }
}
