package org.feedbacknlp.core.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.KeyPhrases.KeyPhrase;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the phrases of one text after another. A run whose every word made the sentiment is an opinion and no phrase, unless
 * a topic was found in it. A phrase has two points for each word that names a thing, at most six; one if it says what
 * is thought of it; two if a topic was found in it; one for each further time, at most three. Its score is its points over its points and
 * four. Phrases of half the best one's points or fewer are left out. Used by one thread at a time.
 */
final class Ranking {
    private static final int A_THING = 2;
    private static final int MOST_THINGS = 3;
    private static final int A_TOPIC = 2;
    private static final int MOST_TIMES = 3;
    private static final double HALF = 4;
    private static final Comparator<KeyPhrase> BEST_FIRST =
            Comparator.comparingDouble((KeyPhrase phrase) -> -phrase.score()).thenComparing(KeyPhrase::text);

    private final PhraseRuns runs;
    private final int most;
    private boolean[] onTopic = new boolean[0];
    private boolean[] felt = new boolean[0];
    private @Nullable TextDocument text;

    Ranking(PhraseWords words, int most) {
        runs = new PhraseRuns(words);
        this.most = most;
    }

    void open(TextDocument document) {
        text = document;
        runs.read(document);
        markTopics();
        markFelt();
    }

    void close() {
        text = null;
    }

    private TextDocument text() {
        if (text == null) {
            throw new IllegalStateException("no text is open");
        }
        return text;
    }

    /** Marks the runs that share a word with a topic's evidence. Runs and evidence are in the order of the text. */
    private void markTopics() {
        if (onTopic.length < runs.count()) {
            onTopic = new boolean[runs.count() * 2];
        }
        Arrays.fill(onTopic, 0, runs.count(), false);
        Optional<Topics> topics = text().get(Layer.TOPICS);
        if (topics.isEmpty()) {
            return;
        }
        for (Topics.Topic topic : topics.get().all()) {
            int i = 0;
            for (Evidence evidence : topic.evidence()) {
                while (i < runs.count() && span(i).end() <= evidence.span().start()) {
                    i++;
                }
                for (int j = i;
                        j < runs.count() && span(j).start() < evidence.span().end();
                        j++) {
                    onTopic[runs.original(j)] = true;
                }
            }
        }
    }

    /** Marks the tokens that made the sentiment each by itself. */
    private void markFelt() {
        TokenBuffer tokens = text().tokens();
        if (felt.length < tokens.count()) {
            felt = new boolean[tokens.count() * 2];
        }
        Arrays.fill(felt, 0, tokens.count(), false);
        Optional<Sentiment> sentiment = text().get(Layer.SENTIMENT);
        if (sentiment.isEmpty()) {
            return;
        }
        for (Evidence evidence : sentiment.get().evidence()) {
            int t = at(tokens, evidence.span().start());
            if (t < tokens.count() && tokens.span(t).equals(evidence.span())) {
                felt[t] = true;
            }
        }
    }

    /** Returns the first token that starts at a place of the original text or behind it. */
    private static int at(TokenBuffer tokens, int start) {
        int low = 0;
        int high = tokens.count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.start(middle) < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Tells whether each word of a run made the sentiment. */
    private boolean onlyFelt(int i) {
        int unfelt = 0;
        for (int t = runs.first(i); t < runs.end(i); t++) {
            unfelt += felt[t] ? 0 : 1;
        }
        return unfelt == 0;
    }

    private Span span(int i) {
        return text().span(runs.first(i), runs.end(i));
    }

    /** Returns the best phrases, the best first. */
    List<KeyPhrase> best() {
        List<KeyPhrase> phrases = ranked();
        return phrases.size() > most ? phrases.subList(0, most) : phrases;
    }

    private List<KeyPhrase> ranked() {
        int best = 0;
        for (int i = 0; i < runs.count(); i++) {
            best = Math.max(best, points(i));
        }
        List<KeyPhrase> phrases = new ArrayList<>();
        for (int i = 0; i < runs.count(); i++) {
            if (2 * points(i) > best) {
                phrases.add(phrase(i));
            }
        }
        phrases.sort(BEST_FIRST);
        return phrases;
    }

    /** Returns the points of a run, 0 for one that is equal to one before, and for an opinion. */
    private int points(int i) {
        if (runs.original(i) != i || !onTopic[i] && onlyFelt(i)) {
            return 0;
        }
        return A_THING * Math.min(MOST_THINGS, runs.things(i))
                + (runs.views(i) ? 1 : 0)
                + (onTopic[i] ? A_TOPIC : 0)
                + Math.min(MOST_TIMES, runs.times(i) - 1);
    }

    private KeyPhrase phrase(int i) {
        List<Evidence> evidence = new ArrayList<>(runs.times(i));
        for (int j = i; j != PhraseRuns.NONE; j = runs.next(j)) {
            evidence.add(new Evidence(span(j), 1));
        }
        return new KeyPhrase(words(i), points(i) / (points(i) + HALF), evidence);
    }

    private String words(int i) {
        TokenBuffer tokens = text().tokens();
        StringBuilder words = new StringBuilder();
        for (int t = runs.first(i); t < runs.end(i); t++) {
            String gap = PhraseRuns.joined(tokens, t) ? "-" : " ";
            words.append(t == runs.first(i) ? "" : gap).append(tokens.word(t));
        }
        return words.toString();
    }

    /** Tells what keeps a phrase away; empty if it is there. */
    Optional<WhyNot> whyNot(String label) {
        List<KeyPhrase> best = best();
        if (best.stream().anyMatch(phrase -> phrase.text().equals(label))) {
            return Optional.empty();
        }
        for (int i = 0; i < runs.count(); i++) {
            if (runs.original(i) == i && words(i).equals(label)) {
                List<Span> spans =
                        phrase(i).evidence().stream().map(Evidence::span).toList();
                return Optional.of(new WhyNot(label, "other phrases of the text score higher", spans));
            }
        }
        return Optional.of(new WhyNot(label, "no run of words of the text that names a thing reads so", List.of()));
    }
}
