package org.feedbacknlp.insight;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Finds the words of one analysis that may be shown for a topic. */
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
        return IntStream.range(0, sentences.size())
                .filter(i -> isAbout(sentences.get(i), topic))
                .boxed()
                .flatMap(i -> around(i, topic, topic.sentiment().orElseThrow()))
                .min(Quote::compareTo);
    }

    private static boolean isAbout(Span sentence, Topic topic) {
        return topic.evidence().stream().map(Evidence::span).anyMatch(sentence::overlaps);
    }

    /** A sentence alone, or where that may not be shown together with the one before. */
    private Stream<Quote> around(int sentence, Topic topic, Sentiment feeling) {
        Optional<Polarity> polarity = sentencePolarity(sentence);
        boolean taken = feeling.polarity() == Polarity.POSITIVE || feeling.polarity() == Polarity.NEGATIVE;
        if (taken && polarity.isPresent() && polarity.get() != feeling.polarity()) {
            return Stream.empty();
        }
        return IntStream.of(sentence, sentence - 1)
                .filter(first -> first >= 0)
                .mapToObj(first -> new Span(
                        sentences.get(first).start(), sentences.get(sentence).end()))
                .flatMap(span -> quote(span, topic, feeling, polarity.isPresent() && taken).stream())
                .limit(1);
    }

    private Optional<Polarity> sentencePolarity(int sentence) {
        return analysis.get(Layer.SENTENCE_SENTIMENTS)
                .filter(sentiments -> sentence < sentiments.all().size())
                .map(sentiments -> sentiments.all().get(sentence).polarity());
    }

    private Optional<Quote> quote(Span span, Topic topic, Sentiment feeling, boolean samePolarity) {
        Set<QuoteReason> reasons = showable.reasons(span);
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        Set<QuoteReason> all = EnumSet.copyOf(reasons);
        all.add(QuoteReason.SURE);
        all.add(QuoteReason.NO_IRONY_KNOWN);
        if (samePolarity) {
            all.add(QuoteReason.SAME_POLARITY);
        }
        return Optional.of(new Quote(
                topic.id(),
                feeling.polarity(),
                analysis.verbatim().id(),
                span,
                analysis.textOf(span),
                showable.words(span),
                topic.confidence() * feeling.confidence(),
                feeling.polarity() == Polarity.POSITIVE && Voice.recommends(analysis),
                all));
    }
}
