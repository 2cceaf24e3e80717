package org.feedbacknlp.cli.report;

import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.cli.report.Table.Cell;
import org.feedbacknlp.insight.Agreement;
import org.feedbacknlp.insight.AgreementTable;
import org.feedbacknlp.insight.finding.Metric;

/** Whether respondents' words and scores say the same. */
final class AgreementPart {
    private AgreementPart() {}

    /** Makes the part, or none where no verbatim has both. */
    static Optional<Part> of(Findings findings) {
        return findings.metric()
                .filter(metric -> findings.agreement().disagreement().n() > 0)
                .map(metric -> of(findings.agreement(), metric.scale()));
    }

    private static Part of(AgreementTable agreement, ScoreScale scale) {
        Metric disagreement = agreement.disagreement();
        return new Part("agreement", "Where words and scores disagree")
                .put("figure", Figure.of(disagreement))
                .put("coverage", Figure.coverage(disagreement.coverage(), "verbatims"))
                .put("lower", Numbers.count(agreement.count(Agreement.TEXT_LOWER), "verbatim", "verbatims"))
                .put("higher", Numbers.count(agreement.count(Agreement.TEXT_HIGHER), "verbatim", "verbatims"))
                .put("table", table(agreement, scale));
    }

    private static Table table(AgreementTable agreement, ScoreScale scale) {
        Table table = new Table(
                "Verbatims by answer and by what their words say",
                List.of(
                        Naming.of(scale),
                        "Agree",
                        "Words negative, score high",
                        "Words positive, score low",
                        "Cannot tell"));
        for (int answer = scale.highest(); answer >= scale.lowest(); answer--) {
            table.row(
                    Integer.toString(answer),
                    List.of(
                            Cell.of(agreement.count(answer, Agreement.AGREE)),
                            Cell.of(agreement.count(answer, Agreement.TEXT_LOWER)),
                            Cell.of(agreement.count(answer, Agreement.TEXT_HIGHER)),
                            Cell.of(agreement.count(answer, Agreement.UNKNOWN))));
        }
        return table;
    }
}
