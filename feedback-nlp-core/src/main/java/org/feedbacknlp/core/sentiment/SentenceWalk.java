package org.feedbacknlp.core.sentiment;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.TextDocument;

/** Goes through the sentences of a text once and lets a judge hear each with the opinions in it. Used for one text. */
final class SentenceWalk {
    private final TextDocument text;
    private final List<Opinion> opinions;
    private final Judge judge;
    private int opinion;
    private int clause;

    SentenceWalk(TextDocument text, List<Opinion> opinions, Judge judge) {
        this.text = text;
        this.opinions = opinions;
        this.judge = judge;
    }

    /** Returns the sentiment of each sentence; of a text of one sentence it has been asked for already. */
    List<Sentiment> sentences(double[] whole) {
        Ranges ranges = text.sentenceRanges();
        List<Sentiment> sentences = new ArrayList<>(ranges.count());
        for (int s = 0; s < ranges.count(); s++) {
            List<Opinion> inside = inside(ranges.end(s));
            double[] probabilities = ranges.count() == 1 ? whole : judge.judge(text, passage(ranges, s), inside);
            List<Evidence> evidence = new Settlement(text, judge, probabilities).of(inside);
            Mood mood = new Mood();
            mood.addAll(evidence);
            sentences.add(mood.sentiment(mood.polarity(), probabilities));
        }
        return sentences;
    }

    private List<Opinion> inside(int end) {
        int from = opinion;
        while (opinion < opinions.size() && opinions.get(opinion).first() < end) {
            opinion++;
        }
        return opinions.subList(from, opinion);
    }

    private Passage passage(Ranges sentences, int s) {
        Ranges clauses = text.clauseRanges();
        int from = clause;
        while (clause < clauses.count() && clauses.first(clause) < sentences.end(s)) {
            clause++;
        }
        return Passage.sentence(sentences.first(s), sentences.end(s), from, clause);
    }
}
