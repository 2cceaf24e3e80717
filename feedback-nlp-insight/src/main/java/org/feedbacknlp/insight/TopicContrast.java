package org.feedbacknlp.insight;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.insight.finding.Contrast;
import org.feedbacknlp.insight.finding.Contrast.Side;
import org.feedbacknlp.insight.finding.Estimate;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.finding.Interval;
import org.feedbacknlp.insight.finding.Significance;
import org.feedbacknlp.insight.internal.Require;
import org.feedbacknlp.insight.stat.Adjustment;
import org.feedbacknlp.insight.stat.Proportion;

/**
 * Which topics one group talks about more than another: the difference of a topic's share of verbatims, with Newcombe's
 * interval and Fisher's exact test, over all topics at once. Verbatims are counted, never mentions. Where respondents are
 * known, each group counts as the number of independent verbatims that it is worth ({@link
 * org.feedbacknlp.insight.stat.ClusteredShare}). Not thread-safe.
 */
public final class TopicContrast implements Accumulator<TopicContrast> {
    private static final Comparator<Contrast> MOST_SURPRISING = Comparator.comparingDouble(
                    (Contrast one) -> one.significance().map(Significance::p).orElse(1.0))
            .thenComparing(Contrast::name);

    private final Cut cut;
    private final String first;
    private final String second;
    private final FindingOptions options;
    private final ContrastGroup firstGroup = new ContrastGroup();
    private final ContrastGroup secondGroup = new ContrastGroup();

    /**
     * Starts empty.
     *
     * @param cut what is divided by
     * @param first the value of the group that is looked at
     * @param second the value of the group that it is held against
     * @param options how sure findings must be
     * @throws IllegalArgumentException if the values are the same or blank
     */
    public TopicContrast(Cut cut, String first, String second, FindingOptions options) {
        this.cut = cut;
        this.first = Require.id(first, "first");
        this.second = Require.id(second, "second");
        this.options = options;
        if (first.equals(second)) {
            throw new IllegalArgumentException("first and second are the same");
        }
    }

    @Override
    public void add(Analysis analysis) {
        Optional<String> value = cut.of(analysis.verbatim());
        if (value.isPresent() && value.get().equals(first)) {
            firstGroup.add(analysis);
        } else if (value.isPresent() && value.get().equals(second)) {
            secondGroup.add(analysis);
        }
    }

    @Override
    public void merge(TopicContrast other) {
        Require.same(cut, other.cut, "cut");
        Require.same(first, other.first, "first");
        Require.same(second, other.second, "second");
        Require.same(options, other.options, "options");
        firstGroup.merge(other.firstGroup);
        secondGroup.merge(other.secondGroup);
    }

    /**
     * Returns the differences.
     *
     * @param adjustment over all topics that could be tested
     * @return a contrast for each topic that either group mentions, the most surprising first, then by topic
     */
    public List<Contrast> contrasts(Adjustment adjustment) {
        SortedSet<String> topics = new TreeSet<>(firstGroup.topics());
        topics.addAll(secondGroup.topics());
        List<Contrast> contrasts = topics.stream().map(this::contrast).toList();
        return Adjusted.contrasts(contrasts, adjustment).stream()
                .sorted(MOST_SURPRISING)
                .toList();
    }

    private Contrast contrast(String topic) {
        long fewer =
                Math.min(firstGroup.coverage().having(), secondGroup.coverage().having());
        boolean enough = fewer >= options.minimum();
        return new Contrast(
                topic,
                "share of verbatims, first minus second",
                side(first, firstGroup, topic),
                side(second, secondGroup, topic),
                enough ? difference(topic) : new NotEnough("verbatims", fewer, options.minimum()),
                enough ? Optional.of(test(topic)) : Optional.empty());
    }

    private Side side(String label, ContrastGroup group, String topic) {
        return new Side(label, Shares.of(group.mentions(topic), group.coverage(), options));
    }

    private Estimate difference(String topic) {
        Interval interval = firstGroup.share(topic).newcombe(secondGroup.share(topic), options.level());
        return new Known(
                seen(firstGroup, topic).share() - seen(secondGroup, topic).share(),
                clustered() ? interval.named("newcombe clustered by respondent") : interval);
    }

    private static Proportion seen(ContrastGroup group, String topic) {
        return new Proportion(group.mentions(topic), group.coverage().having());
    }

    private Significance test(String topic) {
        return Significance.single(
                clustered() ? "fisher clustered by respondent" : "fisher",
                firstGroup.share(topic).fisher(secondGroup.share(topic)));
    }

    private boolean clustered() {
        return firstGroup.respondentsKnown() || secondGroup.respondentsKnown();
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cut", cut.name());
        json.put("first", first);
        json.put("second", second);
        json.put(
                "topics",
                contrasts(Adjustment.BENJAMINI_HOCHBERG).stream()
                        .<Object>map(Contrast::toJson)
                        .toList());
        return json;
    }
}
