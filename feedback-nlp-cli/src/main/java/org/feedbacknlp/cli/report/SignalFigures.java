package org.feedbacknlp.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.cli.report.Table.Cell;
import org.feedbacknlp.insight.ScoreMetric;
import org.feedbacknlp.insight.SignalRow;
import org.feedbacknlp.insight.SignalTable;
import org.feedbacknlp.insight.finding.Contrast;
import org.feedbacknlp.insight.finding.Unit;
import org.feedbacknlp.insight.stat.Adjustment;

/** What respondents do or will do, as a chart and a table. */
final class SignalFigures {
    private static final int ROW_HEIGHT = 28;
    private static final int FRAME_HEIGHT = 44;
    private static final int FEWEST = 2;

    private static final List<Mood> OTHER_THAN_STATED = List.of(
            new Mood("May be", List.of(Modality.CONDITIONAL, Modality.HYPOTHETICAL)),
            new Mood("Not so", List.of(Modality.AVERTED, Modality.NEGATED)),
            new Mood("By others", List.of(Modality.THIRD_PARTY)));

    /** Moods that are counted together. */
    private record Mood(String column, List<Modality> moods) {
        long count(SignalRow row) {
            return moods.stream().mapToLong(row::count).sum();
        }
    }

    private final List<SignalRow> rows;
    private final Map<String, Contrast> contrasts;
    private final Optional<ScoreMetric> mean;

    /** Puts the rows in order. */
    SignalFigures(Findings findings) {
        SignalTable signals = findings.actions().signals();
        rows = SignalNaming.MOST_URGENT_FIRST.stream()
                .flatMap(kind -> signals.rows().stream().filter(row -> row.kind() == kind))
                .toList();
        contrasts = signals.contrasts(Adjustment.BENJAMINI_HOCHBERG).stream()
                .collect(Collectors.toMap(contrast -> contrast.first().label(), contrast -> contrast));
        mean = findings.metric()
                .map(metric -> ScoreMetric.mean(metric.scale()))
                .filter(metric -> contrasts.values().stream()
                        .anyMatch(contrast -> contrast.estimate().known().isPresent()));
    }

    /** Returns the signals of the page, the most urgent first. */
    List<SignalRow> rows() {
        return rows;
    }

    /** Returns what the scores are called that are held against each other; empty where there are too few. */
    String scored() {
        return mean.map(Naming::within).orElse("");
    }

    /** Returns the chart of what is stated, or empty where there are too few signals or verbatims for one. */
    Optional<Chart> chart() {
        List<SignalRow> stated = rows.stream()
                .filter(row ->
                        row.stated() > 0 && row.share().estimate().known().isPresent())
                .toList();
        if (stated.size() < FEWEST) {
            return Optional.empty();
        }
        Series shares = new Series();
        stated.forEach(row -> shares.add(row.share().estimate(), Figure.of(row.share())));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "names", stated.stream().map(row -> SignalNaming.of(row.kind())).toList());
        data.put("unit", Unit.SHARE.id());
        data.put("from", 0);
        data.put("series", List.of(shares.island("Stated by")));
        return Optional.of(new Chart(
                "signals-chart",
                Chart.Kind.INTERVALS,
                "How many state what they do or want",
                "Points with their 95% intervals: the part of the verbatims that states each signal. The table below"
                        + " says the same.",
                FRAME_HEIGHT + ROW_HEIGHT * stated.size(),
                data));
    }

    /** Returns the table. Columns in which nothing is counted are left out. */
    Table table() {
        List<Mood> moods = OTHER_THAN_STATED.stream()
                .filter(mood -> rows.stream().anyMatch(row -> mood.count(row) > 0))
                .toList();
        List<String> columns = new ArrayList<>(List.of("Signal", "Stated"));
        moods.forEach(mood -> columns.add(mood.column));
        mean.ifPresent(metric -> columns.addAll(List.of(Naming.of(metric), "Against the others", "Adjusted p")));
        Table table = new Table("The most urgent signals first, with 95% intervals", columns);
        for (SignalRow row : rows) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.stated(), row.share())));
            moods.forEach(mood -> cells.add(Cell.of(mood.count(row))));
            mean.ifPresent(metric -> cells.addAll(scores(row, metric)));
            table.row(SignalNaming.of(row.kind()), SignalNaming.meaning(row.kind()), cells);
        }
        return table;
    }

    private List<Cell> scores(SignalRow row, ScoreMetric metric) {
        Optional<Contrast> contrast =
                Optional.ofNullable(contrasts.get(row.kind().id()));
        return List.of(
                Cell.of(row.mean()),
                contrast.filter(found -> found.estimate().known().isPresent())
                        .map(found -> Cell.of(Figure.change(metric.unit(), found.estimate())))
                        .orElse(Cell.of("not compared")),
                Cell.of(contrast.flatMap(Contrast::significance)));
    }
}
