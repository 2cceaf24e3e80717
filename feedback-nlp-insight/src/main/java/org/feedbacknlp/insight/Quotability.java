package org.feedbacknlp.insight;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentences;
import org.feedbacknlp.api.layer.Span;

/**
 * Whether a verbatim may stand as a customer's testimonial, and in which words. It may where the respondent is a promoter by score or
 * recommends in words, nothing tells of irony, and some of its words may be shown as {@link Quotes} shows them and say something good: the
 * whole text, or else the positive sentence whose length is the most comfortable. How often a quote was shown already is the caller's to count.
 *
 * @param words the words to show, empty where there are none
 * @param reasons why they may be shown; empty where there are none
 * @param obstacles what keeps the verbatim from being quoted, its whole text looked at; empty where there are words to show
 */
public record Quotability(Optional<Span> words, Set<QuoteReason> reasons, Set<QuoteObstacle> obstacles)
        implements LayerValue {
    /**
     * Copies the sets.
     *
     * @throws IllegalArgumentException if there are words and obstacles, or neither
     */
    public Quotability {
        Objects.requireNonNull(words, "words");
        reasons = copy(reasons, QuoteReason.class);
        obstacles = copy(obstacles, QuoteObstacle.class);
        if (words.isPresent() != obstacles.isEmpty()) {
            throw new IllegalArgumentException("a verbatim has words to show or obstacles");
        }
    }

    private static <E extends Enum<E>> Set<E> copy(Collection<E> values, Class<E> type) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }

    /**
     * Looks at a verbatim with {@link QuoteOptions#DEFAULT}.
     *
     * @param analysis what was found in it: sentences and sentiment are needed; tokens, personal data, signals and labels are used where
     *     they are there
     * @return whether it may be quoted, and why or why not
     */
    public static Quotability of(Analysis analysis) {
        return of(analysis, QuoteOptions.DEFAULT);
    }

    /**
     * Looks at a verbatim.
     *
     * @param analysis what was found in it
     * @param options how long a quote may be
     * @return whether it may be quoted, and why or why not
     */
    public static Quotability of(Analysis analysis, QuoteOptions options) {
        Showable showable = new Showable(analysis, options);
        List<Span> sentences = sentences(analysis);
        Span whole = new Span(
                sentences.get(0).start(), sentences.get(sentences.size() - 1).end());
        Set<QuoteObstacle> obstacles = voice(analysis);
        Set<QuoteObstacle> ofWhole = showable.obstacles(whole);
        Optional<Span> shown = !obstacles.isEmpty()
                ? Optional.empty()
                : ofWhole.isEmpty() ? Optional.of(whole) : best(analysis, sentences, showable);
        if (shown.isPresent()) {
            Set<QuoteReason> reasons = EnumSet.of(QuoteReason.NO_IRONY_KNOWN);
            reasons.addAll(showable.reasons(shown.get()));
            return new Quotability(shown, reasons, Set.of());
        }
        obstacles.addAll(ofWhole);
        return new Quotability(Optional.empty(), Set.of(), obstacles);
    }

    /** Returns the sentences; a text that was not parted is one. */
    private static List<Span> sentences(Analysis analysis) {
        return analysis.get(Layer.SENTENCES)
                .map(Sentences::spans)
                .filter(spans -> !spans.isEmpty())
                .orElse(List.of(new Span(0, analysis.verbatim().text().length())));
    }

    private static Set<QuoteObstacle> voice(Analysis analysis) {
        Set<QuoteObstacle> obstacles = EnumSet.noneOf(QuoteObstacle.class);
        if (!positive(analysis)) {
            obstacles.add(QuoteObstacle.NOT_POSITIVE);
        }
        if (Voice.ironic(analysis)) {
            obstacles.add(QuoteObstacle.IRONY);
        }
        if (!Voice.recommends(analysis)) {
            obstacles.add(QuoteObstacle.NO_ADVOCATE);
        }
        return obstacles;
    }

    private static boolean positive(Analysis analysis) {
        return analysis.get(Layer.SENTIMENT)
                .filter(sentiment -> sentiment.polarity() == Polarity.POSITIVE)
                .isPresent();
    }

    /** Returns the positive sentence of the most comfortable length that may be shown. */
    private static Optional<Span> best(Analysis analysis, List<Span> sentences, Showable showable) {
        return IntStream.range(0, sentences.size())
                .filter(i -> positive(analysis, i))
                .mapToObj(sentences::get)
                .filter(span -> showable.obstacles(span).isEmpty())
                .min(Comparator.comparingInt((Span span) -> Math.abs(showable.words(span) - Quote.COMFORTABLE_WORDS))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean positive(Analysis analysis, int sentence) {
        return analysis.get(Layer.SENTENCE_SENTIMENTS)
                .filter(sentiments -> sentence < sentiments.all().size())
                .filter(sentiments -> sentiments.all().get(sentence).polarity() == Polarity.POSITIVE)
                .isPresent();
    }

    @Override
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("quotable", words.isPresent());
        words.ifPresent(span -> json.putAll(span.toJson()));
        json.put("reasons", reasons.stream().<Object>map(QuoteReason::id).toList());
        json.put("obstacles", obstacles.stream().<Object>map(QuoteObstacle::id).toList());
        return json;
    }
}
