package org.feedbacknlp.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.feedbacknlp.cli.report.Table.Cell;
import org.feedbacknlp.insight.LayerShare;
import org.feedbacknlp.insight.Quote;
import org.feedbacknlp.insight.SignalRow;
import org.feedbacknlp.insight.finding.Metric;

/** What calls for action: what respondents do or will do, how severe their problems are, how hard it was and what they feel. */
final class ActionPart {
    private static final int QUOTES_EACH = 2;

    private final Actions actions;
    private final Part part = new Part("actions", "What calls for action");

    private ActionPart(Actions actions) {
        this.actions = actions;
    }

    /** Makes the part, or none where nothing was found. */
    static Optional<Part> of(Findings findings) {
        return findings.actions().found()
                ? Optional.of(new ActionPart(findings.actions()).part(new SignalFigures(findings)))
                : Optional.empty();
    }

    private Part part(SignalFigures signals) {
        if (!signals.rows().isEmpty()) {
            part.put("coverage", Figure.coverage(actions.signals().coverage(), "verbatims"))
                    .put("giving", Figure.coverage(actions.signals().giving(), "verbatims"))
                    .put("scored", signals.scored())
                    .put("table", signals.table())
                    .put("voices", quotes(signals.rows()));
            signals.chart().ifPresent(chart -> part.put("chart", chart));
        }
        SeverityFigures severity = new SeverityFigures(actions);
        if (severity.found()) {
            part.put("severityTable", severity.table())
                    .put("severityCoverage", Figure.coverage(actions.severity().coverage(), "verbatims"))
                    .put("severe", severity.first())
                    .put("severeLater", severity.later())
                    .put("next", Numbers.count(severity.later().size()))
                    .put("severeLeft", severity.left());
        }
        return part.put(
                "felt",
                List.of(
                        table(actions.effort().rows(), "Effort", "that tell of it", ActionPart::effort),
                        table(
                                mostFirst(actions.emotions().rows()),
                                "Emotion",
                                "that were searched for emotions; one may hold several",
                                SignalNaming::words),
                        table(
                                actions.stages().rows(),
                                "Stage",
                                "that tell where on the journey",
                                SignalNaming::words)));
    }

    private List<Map<String, Object>> quotes(List<SignalRow> rows) {
        return rows.stream()
                .filter(row -> !actions.quotes().of(row.kind()).isEmpty())
                .map(row -> Map.<String, Object>of(
                        "signal",
                        SignalNaming.of(row.kind()),
                        "side",
                        SignalNaming.side(row.kind()),
                        "stated",
                        Numbers.count(row.stated(), "verbatim", "verbatims"),
                        "quotes",
                        actions.quotes().of(row.kind()).stream()
                                .limit(QUOTES_EACH)
                                .map(ActionPart::quote)
                                .toList()))
                .toList();
    }

    private static Map<String, String> quote(Quote quote) {
        return Map.of(
                "text", Shown.text(quote.text()), "id", quote.verbatim().isEmpty() ? "" : Shown.name(quote.verbatim()));
    }

    private static Map<String, Object> table(
            List<LayerShare> rows, String column, String base, UnaryOperator<String> name) {
        Metric any = rows.get(0).share();
        boolean enough = any.estimate().known().isPresent();
        Table table = new Table(
                column + ", of " + Numbers.count(any.n(), "verbatim", "verbatims") + " " + base,
                enough ? List.of(column, "Verbatims", "Part of them") : List.of(column, "Verbatims"));
        for (LayerShare row : rows) {
            if (row.verbatims() > 0) {
                Cell count = Cell.of(row.verbatims());
                table.row(
                        name.apply(row.id()),
                        enough ? List.of(count, Cell.of(Figure.of(row.share()))) : List.of(count));
            }
        }
        return table.view();
    }

    private static List<LayerShare> mostFirst(List<LayerShare> rows) {
        return rows.stream()
                .sorted(Comparator.comparingLong(LayerShare::verbatims).reversed())
                .toList();
    }

    private static String effort(String step) {
        return switch (step) {
            case "2" -> "very hard";
            case "1" -> "hard";
            case "0" -> "ordinary";
            case "-1" -> "easy";
            default -> "effortless";
        };
    }
}
