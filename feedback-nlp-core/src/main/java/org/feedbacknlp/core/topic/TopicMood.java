package org.feedbacknlp.core.topic;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.sentiment.Mood;
import org.feedbacknlp.core.text.SpanOrder;
import org.feedbacknlp.core.text.TextDocument;

/**
 * How a respondent feels about each topic of a text: the opinions that are about its mentions. A topic that is praised in one place
 * and blamed in another is mixed, however much of each there is. Used for one text, as long as its document holds it.
 */
public final class TopicMood {
    private final SpanRanges places;
    private final Attachment attachment;
    private final List<Evidence> opinions;

    /**
     * Finds what each opinion of a text is about.
     *
     * @param text the text
     * @param mentions where each topic is mentioned
     * @param whole what the respondent feels in all
     */
    public TopicMood(TextDocument text, Collection<List<Evidence>> mentions, Sentiment whole) {
        opinions = SpanOrder.sorted(whole.evidence());
        places = SpanRanges.ofMentions(text, mentions);
        attachment = new Attachment(text, places, SpanRanges.ofOpinions(text, opinions));
    }

    /**
     * Says how the respondent feels about a topic in one place.
     *
     * @param mention where it is mentioned, one of the spans that this was made for
     * @return the side of the opinions about it there; neutral where it is merely mentioned
     * @throws IllegalArgumentException if the span is none of them
     */
    public Polarity at(Span mention) {
        return mood(opinionsAt(mention)).polarity();
    }

    private static Mood mood(Set<Evidence> opinions) {
        Mood mood = new Mood();
        opinions.forEach(mood::add);
        return mood;
    }

    private Set<Evidence> opinionsAt(Span mention) {
        int place = places.find(mention);
        if (place < 0) {
            throw new IllegalArgumentException("no topic is mentioned at " + mention);
        }
        Set<Evidence> found = new TreeSet<>(SpanOrder.IN_TEXT);
        attachment.of(place).forEach(opinion -> found.add(opinions.get(opinion)));
        return found;
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
            Set<Evidence> opinionsThere = opinionsAt(mention.span());
            all.addAll(opinionsThere);
            Polarity there = mood(opinionsThere).polarity();
            negative |= there == Polarity.NEGATIVE || there == Polarity.MIXED;
            positive |= there == Polarity.POSITIVE || there == Polarity.MIXED;
        }
        return mood(all).sentiment(side(negative, positive));
    }

    private static Polarity side(boolean negative, boolean positive) {
        if (negative) {
            return positive ? Polarity.MIXED : Polarity.NEGATIVE;
        }
        return positive ? Polarity.POSITIVE : Polarity.NEUTRAL;
    }
}
