package org.feedbacknlp.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import org.feedbacknlp.core.drift.Drift;
import org.feedbacknlp.core.drift.Shift;

/** Shows to a person how new verbatims differ from those of a model's training, what has shifted most surely first. */
public final class DriftTable {
    private final Writer out;

    /**
     * Makes a table.
     *
     * @param out takes it
     */
    public DriftTable(Writer out) {
        this.out = out;
    }

    /**
     * Writes a comparison.
     *
     * @param drift what is shown
     * @throws IOException if it cannot be written
     */
    public void write(Drift drift) throws IOException {
        out.write(Shown.line(drift.model()) + ": " + Figures.count(drift.verbatims()) + " verbatims of "
                + Figures.count(drift.respondents()) + " respondents\n\n");
        TextTable table = new TextTable(2, "figure", "", "in training", "now", "p", "p, adjusted");
        drift.shifts().stream()
                .sorted(Comparator.comparingDouble(Shift::adjusted).thenComparing(Shift::kind))
                .forEach(shift -> table.add(
                        name(shift),
                        shift.adjusted() <= Drift.LEVEL ? "shifted" : "",
                        Figures.share(shift.before()),
                        Figures.share(shift.now()),
                        Figures.probability(shift.p()),
                        Figures.probability(shift.adjusted())));
        table.write(out);
    }

    private static String name(Shift shift) {
        return switch (shift.kind()) {
            case UNKNOWN -> "unknown features";
            case CONFIDENCE -> "confidence";
            case LABEL -> "label " + shift.label().orElse("");
            case RARE_LABELS -> "rare labels together";
        };
    }
}
