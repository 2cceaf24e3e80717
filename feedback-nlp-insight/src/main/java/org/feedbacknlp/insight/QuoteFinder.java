package org.feedbacknlp.insight;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentences;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Topics.Topic;

/** Finds the words of one analysis that may be shown for a topic or another finding. */
final class QuoteFinder {
    private final Analysis analysis;
    private final QuoteOptions options;
    private final List<Span> sentences;
    private final Showable showable;
    private final boolean ironic;

    /**
     * Prepares an analysis.
     *
     * @param analysis what was found in one verbatim
     * @param options what makes a quote showable
     */
    QuoteFinder(Analysis analysis, QuoteOptions options) {
        this.analysis = analysis;
        this.options = options;
        this.sentences = analysis.get(Layer.SENTENCES).map(Sentences::spans).orElse(List.of());
        this.showable = new Showable(analysis, options);
        this.ironic = Voice.ironic(analysis);
    }

    /** Returns the best quote for a topic of this analysis, or empty if none may be shown. */
    Optional<Quote> best(Topic topic) {
        boolean sure = topic.confidence() >= options.confidence()
                && topic.sentiment()
                        .filter(sentiment -> sentiment.confidence() >= options.confidence())
                        .isPresent();
        if (ironic || !sure) {
            return Optional.empty();
        }
        Sentiment feeling = topic.sentiment().orElseThrow();
        return best(topic.evidence(), sentence -> about(topic, feeling, sentence));
    }

    /**
     * Returns the best quote for a finding with evidence, such as a signal.
     *
     * @param id what was found
     * @param confidence how sure that is, from 0 to 1; empty where that is not told
     * @param evidence the words that made it
     * @param against how its words cannot feel at all, as no one praises in anger; empty where they may feel any way
     * @return the quote, or empty if none may be shown
     */
    Optional<Quote> best(String id, OptionalDouble confidence, List<Evidence> evidence, Optional<Polarity> against) {
        double strength = confidence.orElse(1);
        if (ironic || strength < options.confidence()) {
            return Optional.empty();
        }
        return best(evidence, sentence -> {
            Optional<Polarity> felt = sentencePolarity(sentence);
            Set<QuoteReason> known = reasons(confidence.isPresent(), false);
            return felt.isPresent() && felt.equals(against)
                    ? Stream.empty()
                    : around(sentence, new About(id, felt.orElse(Polarity.NEUTRAL), strength, known));
        });
    }

    private static Set<QuoteReason> reasons(boolean sure, boolean samePolarity) {
        Set<QuoteReason> reasons = EnumSet.of(QuoteReason.NO_IRONY_KNOWN);
        if (sure) {
            reasons.add(QuoteReason.SURE);
        }
        if (samePolarity) {
            reasons.add(QuoteReason.SAME_POLARITY);
        }
        return reasons;
    }

    private Optional<Quote> best(List<Evidence> evidence, IntFunction<Stream<Quote>> quotes) {
        return IntStream.range(0, sentences.size())
                .filter(i -> evidence.stream().map(Evidence::span).anyMatch(sentences.get(i)::overlaps))
                .boxed()
                .flatMap(quotes::apply)
                .min(Quote::compareTo);
    }

    /** What a quote is to be about, and why it may be shown whatever its words are. */
    private record About(String id, Polarity polarity, double strength, Set<QuoteReason> reasons) {}

    private Stream<Quote> about(Topic topic, Sentiment feeling, int sentence) {
        Optional<Polarity> polarity = sentencePolarity(sentence);
        boolean taken = feeling.polarity() == Polarity.POSITIVE || feeling.polarity() == Polarity.NEGATIVE;
        if (taken && polarity.isPresent() && polarity.get() != feeling.polarity()) {
            return Stream.empty();
        }
        double strength = topic.confidence() * feeling.confidence();
        Set<QuoteReason> known = reasons(true, polarity.isPresent() && taken);
        return around(sentence, new About(topic.id(), feeling.polarity(), strength, known));
    }

    /** A sentence alone, or where that may not be shown together with the one before. */
    private Stream<Quote> around(int sentence, About about) {
        return IntStream.of(sentence, sentence - 1)
                .filter(first -> first >= 0)
                .mapToObj(first -> new Span(
                        sentences.get(first).start(), sentences.get(sentence).end()))
                .flatMap(span -> quote(span, about).stream())
                .limit(1);
    }

    private Optional<Polarity> sentencePolarity(int sentence) {
        return analysis.get(Layer.SENTENCE_SENTIMENTS)
                .filter(sentiments -> sentence < sentiments.all().size())
                .map(sentiments -> sentiments.all().get(sentence).polarity());
    }

    private Optional<Quote> quote(Span span, About about) {
        Set<QuoteReason> reasons = showable.reasons(span);
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        Set<QuoteReason> all = EnumSet.copyOf(reasons);
        all.addAll(about.reasons);
        return Optional.of(new Quote(
                about.id,
                about.polarity,
                analysis.verbatim().id(),
                span,
                analysis.textOf(span),
                showable.words(span),
                about.strength,
                about.polarity == Polarity.POSITIVE && Voice.recommends(analysis),
                all));
    }
}
