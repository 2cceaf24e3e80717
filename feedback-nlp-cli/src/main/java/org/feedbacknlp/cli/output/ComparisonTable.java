package org.feedbacknlp.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import org.feedbacknlp.core.evaluate.Comparison;
import org.feedbacknlp.core.evaluate.Difference;
import org.feedbacknlp.core.evaluate.LabelDifference;
import org.feedbacknlp.core.evaluate.McNemar;

/** Shows to a person which of two models is better, and how sure that is. */
public final class ComparisonTable {
    private final Writer out;

    /**
     * Makes a table.
     *
     * @param out takes it
     */
    public ComparisonTable(Writer out) {
        this.out = out;
    }

    /**
     * Writes a comparison.
     *
     * @param comparison what is shown
     * @throws IOException if it cannot be written
     */
    public void write(Comparison comparison) throws IOException {
        TextTable whole = new TextTable(
                1,
                Figures.count(comparison.examples()) + " examples",
                "first",
                "second",
                "change",
                "95 % interval",
                "p if equal");
        add(whole, "accuracy", comparison.accuracy());
        add(whole, "micro-F1", comparison.microF1());
        add(whole, "macro-F1", comparison.macroF1());
        whole.write(out);
        McNemar mcNemar = comparison.mcNemar();
        out.write("\nright where the other is wrong: the first on " + Figures.count(mcNemar.onlyFirst())
                + " examples, the second on " + Figures.count(mcNemar.onlySecond()) + "; McNemar's mid-p "
                + Figures.probability(mcNemar.p()) + "\n\n");
        labels(comparison).write(out);
    }

    private static void add(TextTable table, String name, Difference difference) {
        table.add(
                name,
                Figures.share(difference.first()),
                Figures.share(difference.second()),
                Figures.change(difference.change().value()),
                Figures.changes(difference.change()),
                Figures.probability(difference.p()));
    }

    /** Lists the labels, the surest change first. */
    private static TextTable labels(Comparison comparison) {
        TextTable table = new TextTable(1, "label", "examples", "first F1", "second F1", "change", "p", "p, adjusted");
        comparison.labels().stream()
                .sorted(Comparator.comparingDouble(LabelDifference::p))
                .forEach(label -> table.add(
                        label.label(),
                        Figures.count(label.support()),
                        Figures.share(label.first()),
                        Figures.share(label.second()),
                        Figures.change(label.change()),
                        Figures.probability(label.p()),
                        Figures.probability(label.adjusted())));
        return table;
    }
}
