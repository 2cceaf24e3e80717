package org.feedbacknlp.core.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Contributions;
import org.feedbacknlp.api.layer.Contributions.Source;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.SentenceSentiments;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.core.linear.SharedScorer;
import org.feedbacknlp.core.linear.Shares;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.text.Grammar;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.triage.BareAnswer;
import org.feedbacknlp.core.triage.Question;
import org.feedbacknlp.core.triage.YesNo;

/**
 * Says how a respondent feels, of the whole and of each sentence. The document follows from its sentences by a declared rule: where
 * both sides are there, it is mixed, unless one outweighs the other as {@link Mood#polarity} says; else it is the one side that is
 * there; else neutral. Thread-safe.
 */
final class SentimentAnnotator implements Annotator, Shares {
    private static final double BARE_ANSWER_VALENCE = 2;
    private static final double QUESTION_VALENCE = 1;
    private static final double EVEN = 1e-9;
    private static final int FRAGMENT = 8;

    /** Of what could be better so many tokens name a thing; more may tell anything. */
    private static final int THING = 3;

    private final Map<String, OpinionLexicon> lexicons = new ConcurrentHashMap<>();
    private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();
    private final OpinionFinder finder = new OpinionFinder();
    private final BareAnswer bareAnswers = new BareAnswer();
    private final Question questions = new Question();
    private final QuestionPrior prior = new QuestionPrior(questions);
    private final SentimentModel model;
    private final Tier tier;
    private final Judges judges;
    private final boolean explains;

    SentimentAnnotator(SentimentModel model, Tier tier, boolean explains) {
        this.model = model;
        this.tier = tier;
        judges = new Judges(model, tier);
        this.explains = explains;
    }

    @Override
    public void share(SharedScorer scorer) {
        judges.share(scorer);
    }

    @Override
    public void annotate(Document document, Annotations annotations) {
        TextDocument text = (TextDocument) document;
        Optional<Sentiment> framed = byQuestion(text);
        String language = text.language().primary();
        boolean covered = Grammar.LANGUAGES.contains(language);
        Found found = opinions(text, language);
        List<Opinion> opinions = found.opinions();
        if (framed.isEmpty() && opinions.isEmpty() && !covered) {
            String reason = text.language().known()
                    ? "no opinion words for language " + language
                    : "language unknown and no opinion found";
            annotations.absent(Layer.SENTIMENT, reason);
            annotations.absent(Layer.SENTENCE_SENTIMENTS, reason);
            annotations.absent(Layer.CONTRIBUTIONS, reason);
            return;
        }
        Reading reading = framed.isPresent()
                ? framed(text, opinions, framed.get())
                : prior.of(text, read(text, found.language(), opinions));
        annotations.put(Layer.SENTIMENT, reading.whole());
        annotations.put(Layer.SENTENCE_SENTIMENTS, new SentenceSentiments(reading.sentences()));
        if (reading.contributions().isPresent()) {
            annotations.put(Layer.CONTRIBUTIONS, reading.contributions().get());
        }
    }

    private Reading framed(TextDocument text, List<Opinion> opinions, Sentiment framed) {
        return new Reading(
                framed, sentences(text, opinions, Optional.of(framed)), contributions(framed, Source.QUESTION));
    }

    private Reading read(TextDocument text, String language, List<Opinion> opinions) {
        if (language.equals(SentimentModel.LANGUAGE)) {
            return judged(text, opinions, judges.of(text));
        }
        List<Sentiment> sentences = sentences(text, opinions, Optional.empty());
        Sentiment whole = whole(sentences);
        return new Reading(whole, sentences, contributions(whole, Source.OPINION));
    }

    /** Lets rules and words decide together. */
    private Reading judged(TextDocument text, List<Opinion> opinions, Judge judge) {
        double[] probabilities = judge.judge(text, opinions).clone();
        List<Sentiment> sentences = new SentenceWalk(text, opinions, judge).sentences(probabilities);
        Mood mood = new Mood();
        for (Sentiment sentence : sentences) {
            mood.addAll(sentence.evidence());
        }
        return new Reading(
                mood.sentiment(rule(mood, sentences), probabilities),
                sentences,
                explains ? Optional.of(judge.explain(text, opinions)) : Optional.empty());
    }

    /** Takes a sentiment apart that was summed up from its evidence alone. */
    private Optional<Contributions> contributions(Sentiment sentiment, Source source) {
        if (!explains) {
            return Optional.empty();
        }
        double logit = StrictMath.log(sentiment.positive() / sentiment.negative());
        double sum = sentiment.evidence().stream().mapToDouble(Evidence::weight).sum();
        Explanation parts = new Explanation();
        sentiment.evidence().forEach(evidence -> parts.add(source, evidence.span(), evidence.weight()));
        parts.scale(Math.abs(sum) < EVEN ? 0 : logit / sum);
        return Optional.of(parts.of(logit));
    }

    /**
     * What was found.
     *
     * @param language whose words found it
     * @param opinions the opinions, in order
     */
    private record Found(String language, List<Opinion> opinions) {}

    /** Reads the opinions with the words of the text's language; where that is unknown, of the language that has most to say. */
    private Found opinions(TextDocument text, String language) {
        if (text.language().known()) {
            return new Found(language, finder.find(text, lexicon(language), text.smallWords()));
        }
        Found best = new Found(language, List.of());
        for (String candidate : OpinionLexicon.BY_PREFERENCE) {
            SmallWords small = new SmallWords();
            small.read(text.tokens(), grammars.computeIfAbsent(candidate, Grammar::of));
            List<Opinion> found = finder.find(text, lexicon(candidate), small);
            if (found.size() > best.opinions().size()) {
                best = new Found(candidate, found);
            }
        }
        return best;
    }

    private OpinionLexicon lexicon(String language) {
        String key = Grammar.LANGUAGES.contains(language) ? language : "und";
        return lexicons.computeIfAbsent(key, OpinionLexicon::of);
    }

    /**
     * Reads an answer that is one only beside its question: "nothing", a bare thing, or, of what could be better, a request or something
     * good that is wished for.
     */
    private Optional<Sentiment> byQuestion(TextDocument text) {
        TokenBuffer tokens = text.tokens();
        Optional<Boolean> yes = YesNo.read(tokens);
        Optional<Polarity> ofYes =
                yes.isEmpty() ? Optional.empty() : text.verbatim().question().flatMap(questions::yes);
        if (ofYes.isPresent()) {
            boolean good = yes.get() == (ofYes.get() == Polarity.POSITIVE);
            return Optional.of(wholeText(text, good ? BARE_ANSWER_VALENCE : -BARE_ANSWER_VALENCE));
        }
        Optional<String> question = text.verbatim().question();
        Optional<Polarity> side = question.isEmpty() ? Optional.empty() : questions.side(question.get());
        if (side.isEmpty() || tokens.ownEnd() - tokens.ownFirst() > FRAGMENT) {
            return Optional.empty();
        }
        Optional<BareAnswer.Kind> bare = bareAnswers.read(tokens);
        boolean asks = side.get() == Polarity.POSITIVE;
        if (bare.isPresent()) {
            boolean positive = bare.get() == BareAnswer.Kind.EVERYTHING ? asks : !asks;
            return Optional.of(wholeText(text, positive ? BARE_ANSWER_VALENCE : -BARE_ANSWER_VALENCE));
        }
        List<Opinion> opinions = opinions(text, text.language().primary()).opinions();
        if (questions.isForBetter(question.get())) {
            boolean wishes = opinions.isEmpty() ? prior.requests(text) : prior.wishes(text);
            if (wishes && opinions.stream().allMatch(opinion -> opinion.value() > 0)) {
                return Optional.of(new Mood().sentiment());
            }
            if (tokens.ownEnd() - tokens.ownFirst() > THING) {
                return Optional.empty();
            }
        }
        return opinions.isEmpty()
                ? Optional.of(wholeText(text, asks ? QUESTION_VALENCE : -QUESTION_VALENCE))
                : Optional.empty();
    }

    private static Sentiment wholeText(TextDocument text, double value) {
        Mood mood = new Mood();
        mood.add(new Evidence(text.span(text.tokens().ownFirst(), text.tokens().ownEnd()), value));
        return mood.sentiment();
    }

    private static List<Sentiment> sentences(TextDocument text, List<Opinion> opinions, Optional<Sentiment> framed) {
        Ranges ranges = text.sentenceRanges();
        List<Sentiment> sentences = new ArrayList<>(ranges.count());
        int next = 0;
        for (int s = 0; s < ranges.count(); s++) {
            Mood mood = new Mood();
            while (next < opinions.size() && opinions.get(next).first() < ranges.end(s)) {
                mood.add(opinions.get(next++).evidence(text));
            }
            sentences.add(framed.isPresent() && ranges.count() == 1 ? framed.get() : mood.sentiment());
        }
        return sentences;
    }

    private static Sentiment whole(List<Sentiment> sentences) {
        Mood mood = new Mood();
        for (Sentiment sentence : sentences) {
            mood.addAll(sentence.evidence());
        }
        return mood.sentiment(rule(mood, sentences));
    }

    private static Polarity rule(Mood mood, List<Sentiment> sentences) {
        boolean mixed = has(sentences, Polarity.MIXED);
        boolean positive = has(sentences, Polarity.POSITIVE);
        boolean negative = has(sentences, Polarity.NEGATIVE);
        if (mixed || positive && negative) {
            return mood.polarity();
        }
        return positive ? Polarity.POSITIVE : negative ? Polarity.NEGATIVE : Polarity.NEUTRAL;
    }

    private static boolean has(List<Sentiment> sentences, Polarity polarity) {
        for (Sentiment sentence : sentences) {
            if (sentence.polarity() == polarity) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<WhyNot> whyNot(Document document, Layer<?> layer, String label) {
        Optional<Sentiment> found = document.get(Layer.SENTIMENT);
        if (found.isEmpty() || found.get().polarity().id().equals(label)) {
            return Optional.empty();
        }
        Sentiment sentiment = found.get();
        List<Evidence> against = sentiment.evidence();
        String reason = against.isEmpty()
                ? "no opinion word was found"
                : "the opinions found make it " + sentiment.polarity().id();
        return Optional.of(
                new WhyNot(label, reason, against.stream().map(Evidence::span).toList()));
    }

    @Override
    public Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>(Map.of(
                SentimentProvider.NAME,
                OpinionLexicon.digest(),
                model.file().name(),
                model.file().digest()));
        if (tier != Tier.FAST) {
            Model network = judges.learned().file();
            digests.put(network.name(), network.digest());
        }
        return digests;
    }
}
