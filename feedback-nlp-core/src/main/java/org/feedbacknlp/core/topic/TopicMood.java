package org.feedbacknlp.core.topic;

import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.sentiment.Mood;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.SpanOrder;
import org.feedbacknlp.core.text.TextDocument;

/** How a respondent feels about a topic: the opinions of the clauses that mention it. */
public final class TopicMood {
    private TopicMood() {}

    /**
     * Says how the respondent feels about something.
     *
     * @param text the text
     * @param mentions where it is mentioned, in the order of the text
     * @param whole what the respondent feels in all
     * @return the feeling of the clauses that mention it, or of their sentences where those clauses show none
     */
    public static Sentiment of(TextDocument text, List<Evidence> mentions, Sentiment whole) {
        List<Evidence> opinions = SpanOrder.sorted(whole.evidence());
        Mood mood = new Mood();
        if (!opinions.isEmpty() && !addBeside(text, text.clauseRanges(), mentions, opinions, mood)) {
            addBeside(text, text.sentenceRanges(), mentions, opinions, mood);
        }
        return mood.sentiment();
    }

    /** Adds the opinions that stand in the same parts as the mentions do, all in the order of the text; tells whether there are any. */
    private static boolean addBeside(
            TextDocument text, Ranges parts, List<Evidence> mentions, List<Evidence> opinions, Mood mood) {
        boolean added = false;
        int mention = 0;
        int opinion = 0;
        for (int p = 0; p < parts.count(); p++) {
            Span part = text.span(parts.first(p), parts.end(p));
            while (mention < mentions.size() && mentions.get(mention).span().end() <= part.start()) {
                mention++;
            }
            boolean named =
                    mention < mentions.size() && mentions.get(mention).span().overlaps(part);
            while (opinion < opinions.size() && opinions.get(opinion).span().start() < part.end()) {
                if (named && part.contains(opinions.get(opinion).span())) {
                    mood.add(opinions.get(opinion));
                    added = true;
                }
                opinion++;
            }
        }
        return added;
    }
}
