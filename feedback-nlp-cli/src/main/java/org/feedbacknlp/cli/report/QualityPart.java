package org.feedbacknlp.cli.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.cli.report.Table.Cell;

/** How well what came in could be read. */
final class QualityPart {
    private static final int SHOWN = 15;

    private final Findings findings;
    private final long analysed;

    private QualityPart(Findings findings) {
        this.findings = findings;
        this.analysed = findings.intake().analysed().having();
    }

    /** Makes the part. */
    static Optional<Part> of(Findings findings) {
        return Optional.of(new QualityPart(findings).part());
    }

    private Part part() {
        Intake intake = findings.intake();
        long all = intake.analysed().total();
        Part part = new Part("quality", "How good the data is")
                .put("analysed", Figure.coverage(intake.analysed(), "rows"))
                .put(
                        "truncated",
                        intake.truncated() == 0 ? "" : Numbers.count(intake.truncated(), "text was", "texts were"));
        return part.put(
                "tables",
                List.of(
                        statuses(),
                        table(
                                "Languages, as the words tell",
                                "Language",
                                intake.languages(),
                                intake.languages().total()),
                        table("Rows that could not be read or analysed", "Reason", intake.failed(), all),
                        table("What went wrong in rows that were analysed", "Reason", intake.layersFailed(), analysed),
                        table(
                                "What those that say something do not tell",
                                "What, and why",
                                intake.absences(),
                                analysed)));
    }

    private Map<String, Object> statuses() {
        Table table = new Table("What the verbatims are", List.of("Status", "Rows", "Share"));
        for (Status status : Status.values()) {
            long count = findings.overview().count(status);
            if (count > 0) {
                row(table, inWords(status), count, analysed);
            }
        }
        return table.view();
    }

    private static String inWords(Status status) {
        return switch (status) {
            case CONTENT -> "says something";
            case EMPTY -> "empty";
            case NOT_MEANINGFUL -> "no answer, such as “n/a”";
            case GIBBERISH -> "keys hit at random";
            case SPAM -> "advert or chain letter";
        };
    }

    private static Map<String, Object> table(String caption, String column, BoundedCounts counts, long all) {
        Table table = new Table(caption, List.of(column, "Rows", "Share"));
        long left = counts.total();
        for (Map.Entry<String, Long> entry : counts.mostFirst(SHOWN).entrySet()) {
            left -= entry.getValue();
            row(table, inWords(entry.getKey()), entry.getValue(), all);
        }
        if (left > 0) {
            row(table, "all others", left, all);
        }
        return table.view();
    }

    private static String inWords(String name) {
        return name.equals(Language.UNDETERMINED.tag()) ? "und: too little text to tell" : Shown.text(name);
    }

    private static void row(Table table, String name, long count, long all) {
        table.row(name, List.of(Cell.of(count), Cell.of(Numbers.share((double) count / all))));
    }
}
