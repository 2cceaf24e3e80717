package org.feedbacknlp.insight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.finding.Unit;
import org.feedbacknlp.insight.internal.Require;
import org.feedbacknlp.insight.stat.Proportion;

/** How often words and numbers say the same, by {@link Agreement}'s rule, for each answer of a scale. Not thread-safe. */
public final class AgreementTable implements Accumulator<AgreementTable> {
    private final ScoreScale scale;
    private final FindingOptions options;
    private final List<Map<Agreement, Long>> byAnswer = new ArrayList<>();
    private long withoutScore;

    /**
     * Starts empty.
     *
     * @param scale whose scores are held against the words
     * @param options how sure findings must be
     */
    public AgreementTable(ScoreScale scale, FindingOptions options) {
        this.scale = scale;
        this.options = options;
        for (int answer = scale.lowest(); answer <= scale.highest(); answer++) {
            byAnswer.add(new EnumMap<>(Agreement.class));
        }
    }

    @Override
    public void add(Analysis analysis) {
        analysis.verbatim()
                .score()
                .filter(score -> score.scale() == scale)
                .ifPresentOrElse(
                        score -> counts(score.value()).merge(Agreement.of(analysis), 1L, Long::sum),
                        () -> withoutScore++);
    }

    private Map<Agreement, Long> counts(int answer) {
        return byAnswer.get(Objects.checkIndex(answer - scale.lowest(), byAnswer.size()));
    }

    @Override
    public void merge(AgreementTable other) {
        Require.same(scale, other.scale, "scale");
        Require.same(options, other.options, "options");
        withoutScore += other.withoutScore;
        for (int answer = scale.lowest(); answer <= scale.highest(); answer++) {
            Map<Agreement, Long> mine = counts(answer);
            other.counts(answer).forEach((agreement, count) -> mine.merge(agreement, count, Long::sum));
        }
    }

    /**
     * Returns how many verbatims there are of a kind.
     *
     * @param agreement the kind; {@link Agreement#UNKNOWN} includes those without a score on the scale
     * @return the count
     */
    public long count(Agreement agreement) {
        long counted = byAnswer.stream()
                .mapToLong(counts -> counts.getOrDefault(agreement, 0L))
                .sum();
        return agreement == Agreement.UNKNOWN ? counted + withoutScore : counted;
    }

    /**
     * Returns how many verbatims with one answer are of a kind.
     *
     * @param answer an answer of the scale
     * @param agreement the kind
     * @return the count
     * @throws IndexOutOfBoundsException if the answer lies outside the scale
     */
    public long count(int answer, Agreement agreement) {
        return counts(answer).getOrDefault(agreement, 0L);
    }

    /**
     * Returns how often words and number disagree.
     *
     * @return the share of both kinds of disagreement among those that are known, with Wilson's interval
     */
    public Metric disagreement() {
        long against = count(Agreement.TEXT_LOWER) + count(Agreement.TEXT_HIGHER);
        long known = against + count(Agreement.AGREE);
        return new Metric(
                "disagreement",
                Unit.SHARE,
                "negative words beside a high score or positive words beside a low one",
                new Coverage(known, known + count(Agreement.UNKNOWN)),
                options.estimate("verbatims with score and sentiment", known, () -> {
                    Proportion share = new Proportion(against, known);
                    return new Known(share.share(), share.wilson(options.level()));
                }));
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> totals = new LinkedHashMap<>();
        for (Agreement agreement : Agreement.values()) {
            totals.put(agreement.id(), count(agreement));
        }
        List<Object> answers = new ArrayList<>();
        for (int answer = scale.lowest(); answer <= scale.highest(); answer++) {
            answers.add(answerJson(answer));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scale", scale.id());
        json.put("counts", totals);
        json.put("answers", answers);
        json.put("disagreement", disagreement().toJson());
        return json;
    }

    private Map<String, Object> answerJson(int answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("answer", answer);
        for (Agreement agreement : Agreement.values()) {
            json.put(agreement.id(), count(answer, agreement));
        }
        return json;
    }
}
