package org.feedbacknlp.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.codebook.CodebookDiff;

/** Shows to a person what another version of a codebook changes, what changed most first. */
public final class DiffTable {
    private final Writer out;

    /**
     * Makes a table.
     *
     * @param out takes it
     */
    public DiffTable(Writer out) {
        this.out = out;
    }

    /**
     * Writes a comparison.
     *
     * @param diff what is shown
     * @throws IOException if it cannot be written
     */
    public void write(CodebookDiff diff) throws IOException {
        out.write(Figures.count(diff.changed()) + " of " + Figures.count(diff.verbatims()) + " verbatims change\n\n");
        TextTable table = new TextTable(1, "topic", "before", "after", "gained", "lost");
        for (CodebookDiff.Change change : diff.changes()) {
            table.add(
                    change.topic(),
                    Figures.count(change.before()),
                    Figures.count(change.after()),
                    change.gains() == 0 ? "" : "+" + Figures.count(change.gains()),
                    change.losses() == 0 ? "" : "-" + Figures.count(change.losses()));
        }
        table.write(out);
        for (CodebookDiff.Change change : diff.changes()) {
            write(change.topic(), " is found now in", change.gained());
            write(change.topic(), " is found no more in", change.lost());
        }
    }

    private void write(String topic, String what, List<Verbatim> samples) throws IOException {
        if (!samples.isEmpty()) {
            out.write("\n" + topic + what + "\n");
        }
        for (Verbatim sample : samples) {
            out.write("    " + Shown.line(sample.id()) + "  " + Shown.line(sample.text()) + "\n");
        }
    }
}
