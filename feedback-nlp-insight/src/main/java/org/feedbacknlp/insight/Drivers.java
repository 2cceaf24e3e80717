package org.feedbacknlp.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Driver;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.internal.Require;

/**
 * Which topics move the score. The score's points (the NPS's -100, 0 and 100, say) are regressed on whether a verbatim
 * mentions each topic negatively and positively; a mixed mention is both. The explained variance is divided among the topics,
 * and each topic's own effect on the figure is told, beside the familiar leave-topic-out impact and a warning where they
 * differ. Verbatims without a score or a topic layer have no part. Not thread-safe.
 *
 * <p>It tells what goes together, not what causes what. The topics are named at the start, so that memory is bounded: it grows
 * with the square of their number.
 */
public final class Drivers implements Accumulator<Drivers> {
    /** The most topics. */
    public static final int MOST_TOPICS = 64;

    /** The most topics for {@link Importance#LMG}, whose work doubles with each indicator. */
    public static final int MOST_TOPICS_FOR_LMG = 6;

    private final List<String> topics;
    private final ScoreMetric metric;
    private final DriverOptions options;
    private final List<Moments> clusters = new ArrayList<>();
    private final List<Tally> mentions = new ArrayList<>();
    private final Tally searched;
    private long total;

    /**
     * Starts empty.
     *
     * @param topics the topics that are looked at; others are passed over
     * @param metric what is made of the scores
     * @param options how drivers are worked out
     * @throws IllegalArgumentException if there are no topics or too many
     */
    public Drivers(Set<String> topics, ScoreMetric metric, DriverOptions options) {
        SortedSet<String> sorted = new TreeSet<>(topics);
        int most = options.importance() == Importance.LMG ? MOST_TOPICS_FOR_LMG : MOST_TOPICS;
        if (sorted.isEmpty() || sorted.size() > most) {
            throw new IllegalArgumentException("topics are not 1.." + most + ": " + sorted.size());
        }
        this.topics = List.copyOf(sorted);
        this.metric = metric;
        this.options = options;
        this.searched = new Tally(metric.scale());
        this.topics.forEach(topic -> mentions.add(new Tally(metric.scale())));
        Stream.generate(() -> new Moments(indicators())).limit(Clusters.COUNT).forEach(clusters::add);
    }

    private int indicators() {
        return DriverFit.PER_TOPIC * topics.size();
    }

    @Override
    public void add(Analysis analysis) {
        total++;
        Optional<List<Topic>> found = Mentions.of(analysis);
        if (found.isEmpty()) {
            return;
        }
        searched.add(analysis.verbatim(), Optional.empty());
        List<Integer> present = new ArrayList<>();
        for (Topic topic : found.get()) {
            int place = topics.indexOf(topic.id());
            if (place >= 0) {
                mentions.get(place).add(analysis.verbatim(), topic.sentiment());
                addIndicators(place, topic, present);
            }
        }
        Optional<Score> score = analysis.verbatim().score().filter(given -> given.scale() == metric.scale());
        score.ifPresent(given -> clusters.get(Clusters.of(analysis.verbatim()))
                .add(
                        metric.points(given.value()),
                        present.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static void addIndicators(int place, Topic topic, List<Integer> present) {
        Optional<Polarity> polarity = topic.sentiment().map(sentiment -> sentiment.polarity());
        if (polarity.isPresent() && (polarity.get() == Polarity.NEGATIVE || polarity.get() == Polarity.MIXED)) {
            present.add(DriverFit.PER_TOPIC * place);
        }
        if (polarity.isPresent() && (polarity.get() == Polarity.POSITIVE || polarity.get() == Polarity.MIXED)) {
            present.add(DriverFit.PER_TOPIC * place + 1);
        }
    }

    @Override
    public void merge(Drivers other) {
        Require.same(topics, other.topics, "topics");
        Require.same(metric, other.metric, "metric");
        Require.same(options, other.options, "options");
        total += other.total;
        searched.merge(other.searched);
        IntStream.range(0, topics.size()).forEach(i -> mentions.get(i).merge(other.mentions.get(i)));
        IntStream.range(0, clusters.size()).forEach(i -> clusters.get(i).merge(other.clusters.get(i)));
    }

    /**
     * Returns how many verbatims have a part.
     *
     * @return those with a topic layer and a score on the metric's scale, of all
     */
    public Coverage coverage() {
        return new Coverage(searched.scores().n(), total);
    }

    /**
     * Works the drivers out. This fits a few hundred regressions; keep the result.
     *
     * @return one for each topic, the most important first, then by topic; those without enough mentions last
     */
    public List<Driver> drivers() {
        return drivers(model());
    }

    private static List<Driver> drivers(DriverModel model) {
        return model.drivers().stream()
                .sorted(Comparator.comparingDouble((Driver driver) ->
                                -driver.estimate().known().map(Known::value).orElse(-1.0))
                        .thenComparing(Driver::name))
                .toList();
    }

    /**
     * Works out how much of the score the topics explain together.
     *
     * @return R², named {@code explained-variance}
     */
    public Metric explained() {
        return model().explained(coverage());
    }

    private DriverModel model() {
        List<ScoreGroup> groups = IntStream.range(0, topics.size())
                .mapToObj(i -> new ScoreGroup(
                        topics.get(i), mentions.get(i).scores(), mentions.get(i).verbatims()))
                .toList();
        return new DriverModel(groups, searched.scores(), clusters, metric, options);
    }

    @Override
    public Map<String, Object> toJson() {
        DriverModel model = model();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("metric", metric.id());
        json.put("coverage", coverage().toJson());
        json.put("explained", model.explained(coverage()).toJson());
        json.put("drivers", drivers(model).stream().<Object>map(Driver::toJson).toList());
        return json;
    }
}
