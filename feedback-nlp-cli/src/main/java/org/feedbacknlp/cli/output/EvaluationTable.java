package org.feedbacknlp.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.core.evaluate.Abstention;
import org.feedbacknlp.core.evaluate.Confusion;
import org.feedbacknlp.core.evaluate.Estimate;
import org.feedbacknlp.core.evaluate.Evaluation;
import org.feedbacknlp.core.evaluate.LabelScore;
import org.feedbacknlp.core.evaluate.SliceScore;

/** Shows to a person how good a model is: the whole, labels, what is taken for what, abstention, kinds of verbatims. */
public final class EvaluationTable {
    private static final int SHOWN_PAIRS = 10;
    private static final double[] WANTED = {0.8, 0.9, 0.95, 0.98};

    private final Writer out;

    /**
     * Makes a table.
     *
     * @param out takes it
     */
    public EvaluationTable(Writer out) {
        this.out = out;
    }

    /**
     * Writes an evaluation.
     *
     * @param evaluation what is shown
     * @throws IOException if it cannot be written
     */
    public void write(Evaluation evaluation) throws IOException {
        whole(evaluation).write(out);
        out.write("\n");
        labels(evaluation.labels()).write(out);
        if (!evaluation.confusion().pairs().isEmpty()) {
            out.write("\n");
            confusion(evaluation.confusion()).write(out);
        }
        out.write("\n");
        abstention(evaluation.abstention()).write(out);
        out.write("\n");
        slices(evaluation.slices()).write(out);
    }

    private static TextTable whole(Evaluation evaluation) {
        TextTable table =
                new TextTable(1, Figures.count(evaluation.examples()) + " examples", "figure", "95 % interval");
        add(table, "accuracy", evaluation.accuracy());
        add(table, "micro-F1", evaluation.microF1());
        add(table, "macro-F1", evaluation.macroF1());
        evaluation.balancedAccuracy().ifPresent(value -> table.add("balanced accuracy", Figures.share(value), ""));
        table.add("calibration error", Figures.share(evaluation.calibrationError()), "");
        evaluation.ordinal().ifPresent(ordinal -> {
            table.add("steps off, on average", Figures.share(ordinal.meanError()), "");
            table.add("at most one step off", Figures.share(ordinal.withinOne()), "");
            table.add("weighted kappa", Figures.share(ordinal.kappa()), "");
        });
        evaluation.unknown().ifPresent(unknown -> {
            table.add("labels that it does not have", Figures.count(unknown.examples()), "");
            unknown.auroc().ifPresent(auroc -> table.add("told by low confidence", Figures.share(auroc), ""));
        });
        return table;
    }

    private static void add(TextTable table, String name, Estimate estimate) {
        table.add(name, Figures.share(estimate.value()), Figures.interval(estimate));
    }

    private static TextTable labels(List<LabelScore> labels) {
        TextTable table = new TextTable(
                1, "label", "examples", "given", "precision", "interval", "recall", "interval", "F1", "interval");
        for (LabelScore label : labels) {
            table.add(
                    label.label(),
                    Figures.count(label.support()),
                    Figures.count(label.given()),
                    value(label.precision()),
                    interval(label.precision()),
                    value(label.recall()),
                    interval(label.recall()),
                    value(label.f1()),
                    interval(label.f1()));
        }
        return table;
    }

    private static String value(Optional<Estimate> estimate) {
        return estimate.map(Estimate::value).map(Figures::share).orElse("-");
    }

    private static String interval(Optional<Estimate> estimate) {
        return estimate.map(Figures::interval).orElse("");
    }

    private static TextTable confusion(Confusion confusion) {
        TextTable table = new TextTable(2, "right", "given in its place", "examples");
        confusion.pairs().stream()
                .limit(SHOWN_PAIRS)
                .forEach(pair ->
                        table.add(pair.right().orElse("-"), pair.given().orElse("-"), Figures.count(pair.count())));
        return table;
    }

    private static TextTable abstention(Abstention abstention) {
        TextTable table = new TextTable(1, "silent where unsure", "answers", "accuracy", "interval", "from confidence");
        for (double wanted : WANTED) {
            String name = "accuracy of " + Figures.share(wanted);
            abstention
                    .at(wanted)
                    .ifPresentOrElse(
                            point -> table.add(
                                    name,
                                    Figures.share(point.coverage()),
                                    Figures.share(point.accuracy().value()),
                                    Figures.interval(point.accuracy()),
                                    Figures.share(point.threshold())),
                            () -> table.add(name, "none", "", "", ""));
        }
        return table;
    }

    private static TextTable slices(List<SliceScore> slices) {
        TextTable table = new TextTable(1, "verbatims", "examples", "accuracy", "interval");
        for (SliceScore slice : slices) {
            table.add(
                    slice.slice().id(),
                    Figures.count(slice.examples()),
                    value(slice.accuracy()),
                    interval(slice.accuracy()));
        }
        return table;
    }
}
