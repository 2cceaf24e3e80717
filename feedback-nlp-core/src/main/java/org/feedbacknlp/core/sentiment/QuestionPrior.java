package org.feedbacknlp.core.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.feedbacknlp.api.layer.Clauses.Link;
import org.feedbacknlp.api.layer.Contributions;
import org.feedbacknlp.api.layer.Contributions.Part;
import org.feedbacknlp.api.layer.Contributions.Source;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.text.ClauseSplitter;
import org.feedbacknlp.core.text.Cue;
import org.feedbacknlp.core.text.Cues;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.triage.Question;

/**
 * Lets a question speak for an answer in which neither rules nor words found an opinion: who is asked what they liked least names
 * something bad. The odds of the side that was asked for are {@value #ODDS} times what they were, and each sentence counts a little for
 * it. An answer with an opinion, one that wishes or supposes something, and one of more than {@value #LONGEST} tokens are left as they are.
 * Thread-safe.
 */
final class QuestionPrior {
    private static final double ODDS = 3;
    private static final int LONGEST = 40;
    private static final double VALENCE = 0.6;
    private static final long OPENINGS = Cue.bits(Cue.REQUEST_OPENING, Cue.BETTER);

    private final Question questions;

    QuestionPrior(Question questions) {
        this.questions = questions;
    }

    /** Returns a reading as the question of its text makes it. */
    Reading of(TextDocument text, Reading reading) {
        Optional<String> question = text.verbatim().question();
        if (question.isEmpty()) {
            return reading;
        }
        Optional<Polarity> side = questions.side(question.get());
        int first = text.tokens().ownFirst();
        int end = text.tokens().ownEnd();
        if (side.isEmpty() || end - first > LONGEST || !silent(reading) || wishes(text) || supposes(text)) {
            return reading;
        }
        int sign = side.get() == Polarity.POSITIVE ? 1 : -1;
        Mood whole = new Mood();
        List<Sentiment> sentences = new ArrayList<>();
        Ranges ranges = text.sentenceRanges();
        for (int s = 0; s < ranges.count(); s++) {
            Mood mood = new Mood();
            if (ranges.first(s) >= first && ranges.end(s) <= end) {
                Evidence evidence = new Evidence(text.span(ranges.first(s), ranges.end(s)), sign * VALENCE);
                mood.add(evidence);
                whole.add(evidence);
            }
            sentences.add(
                    mood.sentiment(mood.polarity(), shifted(reading.sentences().get(s), sign)));
        }
        return new Reading(
                whole.sentiment(whole.polarity(), shifted(reading.whole(), sign)),
                sentences,
                reading.contributions().map(parts -> with(parts, text.span(first, end), sign)));
    }

    private static boolean silent(Reading reading) {
        return reading.whole().evidence().isEmpty();
    }

    /** Tells whether an answer requests something: "please add ...". */
    boolean requests(TextDocument text) {
        Cues cues = text.cues();
        return IntStream.range(0, cues.count()).anyMatch(i -> cues.is(i, Cue.REQUEST));
    }

    /** Tells whether an answer asks for something, or for more of it: "please add ...", "faster delivery". */
    boolean wishes(TextDocument text) {
        Cues cues = text.cues();
        int first = text.tokens().ownFirst();
        return requests(text)
                || IntStream.range(0, cues.count()).anyMatch(i -> cues.first(i) == first && cues.is(i, OPENINGS));
    }

    /** Tells whether an answer says what would be. */
    private static boolean supposes(TextDocument text) {
        Ranges clauses = text.clauseRanges();
        for (int c = 0; c < clauses.count(); c++) {
            if (ClauseSplitter.link(clauses.tag(c)) == Link.CONDITION) {
                return true;
            }
        }
        return false;
    }

    private static double[] shifted(Sentiment sentiment, int sign) {
        double negative = sentiment.negative() * (sign < 0 ? ODDS : 1);
        double positive = sentiment.positive() * (sign > 0 ? ODDS : 1);
        double sum = negative + sentiment.neutral() + positive;
        return new double[] {negative / sum, sentiment.neutral() / sum, positive / sum};
    }

    private static Contributions with(Contributions parts, Span answer, int sign) {
        double weight = sign * StrictMath.log(ODDS);
        List<Part> all = new ArrayList<>(parts.all());
        all.add(new Part(Source.QUESTION, Optional.empty(), new Evidence(answer, weight)));
        all.sort(Explanation.IN_ORDER);
        return new Contributions(parts.logit() + weight, parts.bias(), all);
    }
}
