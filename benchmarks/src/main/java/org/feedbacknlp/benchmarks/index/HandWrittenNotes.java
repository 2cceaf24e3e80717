package org.feedbacknlp.benchmarks.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentences;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.Tokens;
import org.feedbacknlp.api.layer.Topics;

/** What was found at the words of a text: sentences, topics, good and bad words, one analysis after another. Not thread-safe. */
final class HandWrittenNotes extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

    private static final int LONGEST_MENTION = 32;

    private final List<Note> notes = new ArrayList<>();
    private int next;

    private record Note(int word, int rank, String mark, int start, int end) {}

    void set(Analysis analysis) {
        notes.clear();
        List<Span> words = words(analysis.get(Layer.TOKENS).orElseThrow());
        addSentences(analysis.get(Layer.SENTENCES).map(Sentences::spans).orElse(List.of()), words);
        for (Topics.Topic topic : analysis.get(Layer.TOPICS).map(Topics::all).orElse(List.of())) {
            topic.mentions().forEach(mention -> add(words, mention.span(), "topic:" + topic.id()));
            if (topic.mentions().isEmpty()) {
                topic.evidence().forEach(evidence -> add(words, evidence.span(), "topic:" + topic.id()));
            }
        }
        for (Evidence evidence :
                analysis.get(Layer.SENTIMENT).map(Sentiment::evidence).orElse(List.of())) {
            if (evidence.weight() != 0) {
                add(words, evidence.span(), evidence.weight() > 0 ? "sentiment:positive" : "sentiment:negative");
            }
        }
        notes.sort(
                Comparator.comparingInt(Note::word).thenComparingInt(Note::rank).thenComparing(Note::mark));
    }

    private static List<Span> words(Tokens tokens) {
        List<Span> words = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.kind(i) != TokenKind.PUNCTUATION && tokens.kind(i) != TokenKind.SYMBOL) {
                words.add(new Span(tokens.start(i), tokens.end(i)));
            }
        }
        return words;
    }

    private void addSentences(List<Span> sentences, List<Span> words) {
        if (sentences.isEmpty() && !words.isEmpty()) {
            notes.add(new Note(
                    0,
                    0,
                    "sentence",
                    words.get(0).start(),
                    words.get(words.size() - 1).end()));
        }
        int word = 0;
        for (Span sentence : sentences) {
            while (word < words.size() && words.get(word).start() < sentence.start()) {
                word++;
            }
            if (word < words.size() && words.get(word).start() < sentence.end()) {
                notes.add(new Note(word, 0, "sentence", sentence.start(), sentence.end()));
            }
        }
    }

    private void add(List<Span> words, Span span, String mark) {
        int marked = 0;
        for (int i = 0; i < words.size() && marked < LONGEST_MENTION; i++) {
            Span word = words.get(i);
            if (word.end() > span.start() && word.start() < span.end()) {
                Note note = new Note(i, 1, mark, word.start(), word.end());
                marked++;
                if (!notes.contains(note)) {
                    notes.add(note);
                }
            }
        }
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == notes.size()) {
            return false;
        }
        clearAttributes();
        Note note = notes.get(next);
        term.append(note.mark());
        step.setPositionIncrement(
                note.word() - (next == 0 ? -1 : notes.get(next - 1).word()));
        offset.setOffset(note.start(), note.end());
        next++;
        return true;
    }
}
