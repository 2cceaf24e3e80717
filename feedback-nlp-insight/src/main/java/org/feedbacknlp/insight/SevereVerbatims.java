package org.feedbacknlp.insight;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Severity;
import org.feedbacknlp.api.layer.Severity.Level;
import org.feedbacknlp.insight.internal.Require;

/**
 * The verbatims that tell problems of level S1 or S2 and have an id to find them by, with the words that may be shown by the rules of
 * {@link Quotes} and are not positive; the first of them, as many as are asked for. {@link SeverityTable} counts all. Not thread-safe.
 */
public final class SevereVerbatims implements Accumulator<SevereVerbatims> {
    private final QuoteOptions options;
    private final int most;
    private final TreeSet<SevereVerbatim> first = new TreeSet<>();

    /**
     * Starts empty.
     *
     * @param options what makes words showable
     * @param most how many verbatims are kept
     * @throws IllegalArgumentException if {@code most} is not positive
     */
    public SevereVerbatims(QuoteOptions options, int most) {
        Require.positive(most, "most");
        this.options = options;
        this.most = most;
    }

    @Override
    public void add(Analysis analysis) {
        analysis.get(Layer.SEVERITY)
                .filter(severity -> severity.level().compareTo(Level.S2) <= 0)
                .filter(severity -> !analysis.verbatim().id().isBlank())
                .ifPresent(severity -> offer(severe(analysis, severity)));
    }

    private SevereVerbatim severe(Analysis analysis, Severity severity) {
        Optional<Quote> quote = new QuoteFinder(analysis, options)
                .best(
                        severity.level().name(),
                        OptionalDouble.empty(),
                        severity.evidence(),
                        Optional.of(Polarity.POSITIVE));
        return new SevereVerbatim(
                analysis.verbatim().id(),
                severity.level(),
                severity.reasons(),
                analysis.verbatim().date(),
                quote);
    }

    private void offer(SevereVerbatim severe) {
        first.add(severe);
        if (first.size() > most) {
            first.pollLast();
        }
    }

    @Override
    public void merge(SevereVerbatims other) {
        Require.same(options, other.options, "options");
        Require.same(most, other.most, "most");
        other.first.forEach(this::offer);
    }

    /**
     * Returns the verbatims.
     *
     * @return the one to look at first at the head; unmodifiable
     */
    public List<SevereVerbatim> all() {
        return List.copyOf(first);
    }

    @Override
    public List<Object> toJson() {
        return first.stream().<Object>map(SevereVerbatim::toJson).toList();
    }
}
