package org.feedbacknlp.core.topic;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.sentiment.Mood;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.SpanOrder;
import org.feedbacknlp.core.text.TextDocument;

/**
 * How a respondent feels about each topic of a text: the opinions that are about its mentions, or where a whole sentence has no opinion word
 * but is clearly on one side, the sentence. A topic that is praised in one place and blamed in another is mixed, however much of each there
 * is. Used for one text, as long as its document holds it.
 */
public final class TopicMood {
    private static final double CLEAR = 0.6;

    private final TextDocument text;
    private final Places places;
    private final Attachment attachment;
    private final List<Evidence> opinions;
    private final List<Sentiment> sentences;

    /**
     * Finds what each opinion of a text is about.
     *
     * @param text the text
     * @param mentions where each topic is mentioned
     * @param whole what the respondent feels in all
     */
    public TopicMood(TextDocument text, Collection<List<Evidence>> mentions, Sentiment whole) {
        this.text = text;
        opinions = SpanOrder.sorted(whole.evidence());
        places = Places.ofMentions(text, mentions);
        attachment = new Attachment(text, places, Places.ofOpinions(text, opinions));
        sentences = text.get(Layer.SENTENCE_SENTIMENTS)
                .map(all -> all.all())
                .filter(all -> all.size() == text.sentenceRanges().count())
                .orElse(List.of());
    }

    /**
     * Says how the respondent feels about a topic in one place.
     *
     * @param mention where it is mentioned, one of the spans that this was made for
     * @return the side of the opinions about it there; neutral where it is merely mentioned
     * @throws IllegalArgumentException if the span is none of them
     */
    public Polarity at(Span mention) {
        Mood mood = new Mood();
        mood.addAll(List.copyOf(opinionsAt(mention)));
        return mood.polarity();
    }

    private Set<Evidence> opinionsAt(Span mention) {
        int place = places.find(mention);
        if (place < 0) {
            throw new IllegalArgumentException("no topic is mentioned at " + mention);
        }
        Set<Evidence> found = new TreeSet<>(SpanOrder.IN_TEXT);
        attachment.of(place).forEach(opinion -> found.add(opinions.get(opinion)));
        if (found.isEmpty() && !sentences.isEmpty()) {
            addSentence(attachment.sentence(place), found);
        }
        return found;
    }

    private void addSentence(int sentence, Set<Evidence> found) {
        Sentiment told = sentences.get(sentence);
        if (!attachment.tellsOfAny(sentence) && Math.max(told.negative(), told.positive()) >= CLEAR) {
            Ranges ranges = text.sentenceRanges();
            Span span = text.span(ranges.first(sentence), ranges.end(sentence));
            found.add(new Evidence(span, told.positive() - told.negative()));
        }
    }

    /**
     * Says how the respondent feels about a topic.
     *
     * @param mentions where it is mentioned, each one of the spans that this was made for
     * @return mixed where both sides are told, neutral where it is merely mentioned; the evidence is what is said about it
     * @throws IllegalArgumentException if a span is none of them
     */
    public Sentiment about(List<Evidence> mentions) {
        Set<Evidence> all = new TreeSet<>(SpanOrder.IN_TEXT);
        boolean negative = false;
        boolean positive = false;
        for (Evidence mention : mentions) {
            all.addAll(opinionsAt(mention.span()));
            Polarity there = at(mention.span());
            negative |= there == Polarity.NEGATIVE || there == Polarity.MIXED;
            positive |= there == Polarity.POSITIVE || there == Polarity.MIXED;
        }
        Mood mood = new Mood();
        mood.addAll(List.copyOf(all));
        return mood.sentiment(side(negative, positive));
    }

    private static Polarity side(boolean negative, boolean positive) {
        if (negative) {
            return positive ? Polarity.MIXED : Polarity.NEGATIVE;
        }
        return positive ? Polarity.POSITIVE : Polarity.NEUTRAL;
    }
}
