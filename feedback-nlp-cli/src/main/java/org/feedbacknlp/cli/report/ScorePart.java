package org.feedbacknlp.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.cli.report.Table.Cell;
import org.feedbacknlp.insight.Overview;
import org.feedbacknlp.insight.ScoreCounts;
import org.feedbacknlp.insight.ScoreMetric;
import org.feedbacknlp.insight.finding.Metric;

/** The score, and how often each answer was given. */
final class ScorePart {
    private static final int HEIGHT = 280;

    private ScorePart() {}

    /** Makes the part, or none where no score was asked for. */
    static Optional<Part> of(Findings findings) {
        return findings.metric().map(metric -> of(metric, findings.overview()));
    }

    private static Part of(ScoreMetric metric, Overview overview) {
        Metric score = overview.score();
        Part part = new Part("score", "The score")
                .put("name", Naming.of(metric))
                .put("made", metric.method())
                .put("figure", Figure.of(score))
                .put("coverage", Figure.coverage(score.coverage(), "verbatims"));
        if (metric != ScoreMetric.mean(metric.scale())) {
            part.put("mean", Figure.of(overview.mean()));
        }
        if (score.n() > 0) {
            part.put("chart", chart(overview.scores())).put("table", table(overview.scores()));
        }
        return part;
    }

    private static Chart chart(ScoreCounts scores) {
        List<Object> labels = new ArrayList<>();
        List<Object> counts = new ArrayList<>();
        List<Object> tones = new ArrayList<>();
        List<Object> texts = new ArrayList<>();
        for (int answer = scores.scale().lowest(); answer <= scores.scale().highest(); answer++) {
            labels.add(Integer.toString(answer));
            counts.add(scores.count(answer));
            tones.add(tone(scores.scale(), answer));
            texts.add(Numbers.count(scores.count(answer), "verbatim", "verbatims") + ", " + share(scores, answer));
        }
        return new Chart(
                "answers",
                Chart.Kind.ANSWERS,
                "How often each answer was given",
                "Bars of how many verbatims came with each answer from "
                        + scores.scale().lowest() + " to " + scores.scale().highest()
                        + ". The table below says the same.",
                HEIGHT,
                Map.of(
                        "labels", labels,
                        "counts", counts,
                        "tones", tones,
                        "texts", texts,
                        "axis", Naming.of(scores.scale())));
    }

    private static Table table(ScoreCounts scores) {
        Table table = new Table(
                "How often each answer was given, n " + Numbers.count(scores.n()),
                List.of(Naming.of(scores.scale()), "Verbatims", "Share"));
        for (int answer = scores.scale().highest(); answer >= scores.scale().lowest(); answer--) {
            table.row(Integer.toString(answer), List.of(Cell.of(scores.count(answer)), Cell.of(share(scores, answer))));
        }
        return table;
    }

    private static String share(ScoreCounts scores, int answer) {
        return Numbers.share((double) scores.count(answer) / scores.n());
    }

    /** The side of the scale that an answer stands on. */
    private static String tone(ScoreScale scale, int answer) {
        int low = scale == ScoreScale.NPS ? 6 : (scale.lowest() + scale.highest()) / 2 - 1;
        int high = scale == ScoreScale.NPS ? 9 : low + 2;
        return answer <= low ? "negative" : answer >= high ? "positive" : "neutral";
    }
}
