package org.feedbacknlp.insight;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Signals;
import org.feedbacknlp.api.layer.Signals.Signal;
import org.feedbacknlp.insight.internal.Require;

/**
 * For each kind of signal the words that state it best and may be shown, by the rules of {@link Quotes}. Words that feel the other way than
 * the signal, such as praise in an angry sentence, are left out. Memory is bounded. Not thread-safe.
 */
public final class SignalQuotes implements Accumulator<SignalQuotes> {
    private final QuoteOptions options;
    private final Map<SignalKind, QuotePool> pools = new EnumMap<>(SignalKind.class);

    /**
     * Starts empty.
     *
     * @param options what makes a quote showable, and how many are kept; its confidence is that of the signal
     */
    public SignalQuotes(QuoteOptions options) {
        this.options = options;
    }

    @Override
    public void add(Analysis analysis) {
        List<Signal> stated = analysis.get(Layer.SIGNALS).map(Signals::all).orElse(List.of()).stream()
                .filter(signal -> signal.modality() == Modality.STATED)
                .toList();
        if (stated.isEmpty()) {
            return;
        }
        QuoteFinder finder = new QuoteFinder(analysis, options);
        for (Signal signal : stated) {
            finder.best(
                            signal.kind().id(),
                            OptionalDouble.of(signal.confidence()),
                            signal.evidence(),
                            against(signal.kind()))
                    .ifPresent(pool(signal.kind())::offer);
        }
    }

    /** How words cannot feel that state a signal. */
    private static Optional<Polarity> against(SignalKind kind) {
        return switch (kind) {
            case CHURN_RISK, BUG_REPORT, ESCALATION -> Optional.of(Polarity.POSITIVE);
            case PRAISE, ADVOCACY, EXPANSION -> Optional.of(Polarity.NEGATIVE);
            case FEATURE_REQUEST, QUESTION, COMPETITOR_MENTION, SARCASM -> Optional.empty();
        };
    }

    private QuotePool pool(SignalKind kind) {
        return pools.computeIfAbsent(kind, missing -> new QuotePool(options.count()));
    }

    @Override
    public void merge(SignalQuotes other) {
        Require.same(options, other.options, "options");
        other.pools.forEach((kind, pool) -> pool(kind).merge(pool));
    }

    /**
     * Returns the quotes of one kind.
     *
     * @param kind the signal
     * @return the best first; at most as many as the options say
     */
    public List<Quote> of(SignalKind kind) {
        QuotePool pool = pools.get(kind);
        return pool == null ? List.of() : pool.best();
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        for (SignalKind kind : pools.keySet()) {
            List<Quote> quotes = of(kind);
            if (!quotes.isEmpty()) {
                json.put(kind.id(), quotes.stream().<Object>map(Quote::toJson).toList());
            }
        }
        return json;
    }
}
