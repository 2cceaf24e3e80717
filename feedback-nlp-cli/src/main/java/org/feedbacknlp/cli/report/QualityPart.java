package org.feedbacknlp.cli.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.cli.report.Table.Cell;

/** How well what came in could be read. */
final class QualityPart {
    private static final int SHOWN = 15;

    private final Findings findings;

    private QualityPart(Findings findings) {
        this.findings = findings;
    }

    /** Makes the part. */
    static Optional<Part> of(Findings findings) {
        return Optional.of(new QualityPart(findings).part());
    }

    private Part part() {
        Intake intake = findings.intake();
        long analysed = intake.analysed().having();
        Part part = new Part("quality", "How good the data is")
                .put("analysed", Figure.coverage(intake.analysed(), "rows"))
                .put(
                        "truncated",
                        intake.truncated() == 0 ? "" : Numbers.count(intake.truncated(), "text was", "texts were"));
        if (analysed > 0) {
            part.put("statuses", statuses(analysed));
        }
        counted(
                part,
                "languages",
                "Languages, as the words tell",
                intake.languages(),
                intake.languages().total());
        counted(
                part,
                "failed",
                "Rows that could not be read or analysed",
                intake.failed(),
                intake.analysed().total());
        counted(part, "layersFailed", "What went wrong in rows that were analysed", intake.layersFailed(), analysed);
        counted(part, "absences", "What those that say something do not tell, and why", intake.absences(), analysed);
        return part;
    }

    private Table statuses(long analysed) {
        Table table = new Table("What the verbatims are", List.of("", "Rows", "Share"));
        for (Status status : Status.values()) {
            long count = findings.overview().count(status);
            if (count > 0) {
                table.row(inWords(status), List.of(Cell.of(count), Cell.of(Numbers.share((double) count / analysed))));
            }
        }
        return table;
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

    private static void counted(Part part, String name, String caption, BoundedCounts counts, long all) {
        if (counts.total() == 0) {
            return;
        }
        Table table = new Table(caption, List.of("", "Rows", "Share"));
        long left = counts.total();
        for (Map.Entry<String, Long> entry : counts.mostFirst(SHOWN).entrySet()) {
            left -= entry.getValue();
            row(table, Shown.text(entry.getKey()), entry.getValue(), all);
        }
        if (left > 0) {
            row(table, "all others", left, all);
        }
        part.put(name, table);
    }

    private static void row(Table table, String name, long count, long total) {
        table.row(name, List.of(Cell.of(count), Cell.of(Numbers.share((double) count / total))));
    }
}
