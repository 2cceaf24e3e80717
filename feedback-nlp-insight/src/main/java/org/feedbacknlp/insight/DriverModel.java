package org.feedbacknlp.insight;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Driver;
import org.feedbacknlp.insight.finding.Driver.Warning;
import org.feedbacknlp.insight.finding.Estimate;
import org.feedbacknlp.insight.finding.Estimate.Known;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.feedbacknlp.insight.finding.Metric;
import org.feedbacknlp.insight.finding.Unit;

/** The regression behind {@link Drivers}, fitted to what was seen and to bootstrap replicates of it. */
final class DriverModel {
    private static final int VERBATIMS_PER_INDICATOR = 10;

    private final List<ScoreGroup> mentions;
    private final ScoreCounts all;
    private final ScoreMetric metric;
    private final DriverOptions options;
    private final Moments seen;
    private final int[] chosen;
    private final Optional<NotEnough> lacking;
    private final Optional<Fits> fits;

    /** The fit to what was seen, and to the replicates. */
    private record Fits(DriverFit seen, Bootstrap bootstrap) {}

    /**
     * Fits.
     *
     * @param mentions of each topic, the scores of those who mention it
     * @param all the scores of all who were searched for topics
     * @param clusters the sums of each cluster of respondents
     * @param metric what is made of the scores
     * @param options how drivers are worked out
     */
    DriverModel(
            List<ScoreGroup> mentions,
            ScoreCounts all,
            List<Moments> clusters,
            ScoreMetric metric,
            DriverOptions options) {
        this.mentions = mentions;
        this.all = all;
        this.metric = metric;
        this.options = options;
        int indicators = DriverFit.PER_TOPIC * mentions.size();
        this.seen = new Moments(indicators);
        clusters.forEach(seen::merge);
        this.chosen = IntStream.range(0, indicators).filter(this::isPredictor).toArray();
        this.lacking = lacking();
        this.fits = lacking.isPresent()
                ? Optional.empty()
                : Optional.of(new Fits(fit(seen), new Bootstrap(clusters, indicators, options, this::fit)));
    }

    private boolean isPredictor(int indicator) {
        long count = seen.count(indicator);
        return count >= options.finding().minimum() && count < seen.n();
    }

    private DriverFit fit(Moments moments) {
        return DriverFit.of(moments, chosen, mentions.size(), options.importance());
    }

    private Optional<NotEnough> lacking() {
        long minimum = Math.max(options.finding().minimum(), VERBATIMS_PER_INDICATOR * (chosen.length + 1L));
        if (seen.n() < minimum) {
            return Optional.of(new NotEnough("scores", seen.n(), minimum));
        }
        if (seen.deviation() <= 0) {
            return Optional.of(new NotEnough("different scores", 1, 2));
        }
        return chosen.length == 0 ? Optional.of(new NotEnough("topics with enough mentions", 0, 1)) : Optional.empty();
    }

    /** Returns a driver for each topic, in their order. */
    List<Driver> drivers() {
        List<Driver> drivers = new ArrayList<>();
        for (int topic = 0; topic < mentions.size(); topic++) {
            drivers.add(driver(topic));
        }
        Ranks ranks = new Ranks(drivers);
        return drivers.stream().map(driver -> warned(driver, ranks)).toList();
    }

    private Driver driver(int topic) {
        ScoreGroup group = mentions.get(topic);
        return new Driver(
                group.label(),
                options.importance().method(),
                new Coverage(group.counts().n(), group.total()),
                estimate(topic, fit -> fit.importance(topic)),
                estimate(topic, fit -> fit.ownImpact(topic)),
                LeaveTopicOut.of(group, all, metric, options.finding()).estimate(),
                Set.of());
    }

    private Estimate estimate(int topic, ToDoubleFunction<DriverFit> figure) {
        if (lacking.isPresent()) {
            return lacking.get();
        }
        if (IntStream.of(chosen).noneMatch(indicator -> indicator / DriverFit.PER_TOPIC == topic)) {
            return fewMentions(topic);
        }
        return fits.<Estimate>map(found -> known(found, figure)).orElseThrow();
    }

    private NotEnough fewMentions(int topic) {
        long most = IntStream.range(DriverFit.PER_TOPIC * topic, DriverFit.PER_TOPIC * (topic + 1))
                .mapToLong(seen::count)
                .filter(count -> count < options.finding().minimum())
                .max()
                .orElse(0);
        return new NotEnough(
                "negative or positive mentions", most, options.finding().minimum());
    }

    private Known known(Fits found, ToDoubleFunction<DriverFit> figure) {
        return new Known(
                figure.applyAsDouble(found.seen()),
                found.bootstrap().interval(figure, options.finding().level()));
    }

    /** Returns how much of the outcome's variance the topics explain together. */
    Metric explained(Coverage coverage) {
        ToDoubleFunction<DriverFit> sum = fit ->
                IntStream.range(0, mentions.size()).mapToDouble(fit::importance).sum();
        Estimate estimate = fits.<Estimate>map(found -> known(found, sum)).orElseGet(lacking::orElseThrow);
        return new Metric("explained-variance", Unit.SHARE, "R squared of the regression", coverage, estimate);
    }

    private static Driver warned(Driver driver, Ranks ranks) {
        Optional<Known> own = driver.ownImpact().known();
        Optional<Known> familiar = driver.leaveTopicOut().known();
        if (own.isEmpty() || familiar.isEmpty()) {
            return driver;
        }
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        if (opposite(own.get(), familiar.get())) {
            warnings.add(Warning.OPPOSITE_SIGN);
        }
        if (!own.get().interval().contains(familiar.get().value())) {
            warnings.add(Warning.COMES_ALONG);
        }
        if (ranks.differ(driver)) {
            warnings.add(Warning.RANK_DIFFERS);
        }
        return driver.with(warnings);
    }

    /** Values on different sides of 0, at least one of them surely. */
    private static boolean opposite(Known own, Known familiar) {
        boolean sure = !own.interval().contains(0) || !familiar.interval().contains(0);
        return sure && own.value() * familiar.value() < 0;
    }
}
