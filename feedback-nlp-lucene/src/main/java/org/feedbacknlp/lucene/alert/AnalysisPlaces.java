package org.feedbacknlp.lucene.alert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Clauses;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentences;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.api.rule.match.Conditions;
import org.feedbacknlp.api.rule.match.Glob;
import org.feedbacknlp.api.rule.match.Hit;
import org.feedbacknlp.api.rule.match.Places;
import org.feedbacknlp.lucene.text.Words;

/** Where the words of some rules stand in one analysis. Used for one analysis, by one thread. */
final class AnalysisPlaces implements Places {
    private static final int[] NONE = {};
    private static final int FEW = 4;

    private final Verbatim verbatim;
    private final Words words;
    private final WordNumbers numbers;
    private final int[][] places;
    private final int[] counts;
    private int[] sentences = NONE;
    private int[] clauses = NONE;

    AnalysisPlaces(Analysis analysis, Words words, WordNumbers numbers, boolean parts) {
        verbatim = analysis.verbatim();
        this.words = words;
        this.numbers = numbers;
        places = new int[numbers.count()][];
        counts = new int[numbers.count()];
        for (int place = 0; place < words.count(); place++) {
            int at = place;
            numbers.find(words.form(place), word -> note(word, at));
        }
        if (parts) {
            sentences =
                    numbered(analysis.get(Layer.SENTENCES).map(Sentences::spans).orElse(List.of()));
            clauses = numbered(analysis.get(Layer.CLAUSES).map(Clauses::all).orElse(List.of()).stream()
                    .map(Clauses.Clause::span)
                    .toList());
        }
    }

    private void note(int number, int place) {
        Rule.Word word = numbers.word(number);
        Span span = words.span(place);
        // Capitals are in the text alone.
        if (word.form() == Rule.Form.CASED && !Glob.isWritten(word, verbatim.text(), span.start(), span.end())) {
            return;
        }
        int count = counts[number]++;
        if (count == 0) {
            places[number] = new int[FEW];
        } else if (count == places[number].length) {
            places[number] = Arrays.copyOf(places[number], 2 * count);
        }
        places[number][count] = place;
    }

    /** Says of each place in which part it lies, as the index does. */
    private int[] numbered(List<Span> parts) {
        int[] of = new int[words.count()];
        int part = 0;
        for (int place = 0; place < of.length; place++) {
            int start = words.span(place).start();
            while (part < parts.size() && parts.get(part).end() <= start) {
                part++;
            }
            of[place] = part;
        }
        return of;
    }

    @Override
    public int count(int word) {
        return counts[word];
    }

    @Override
    public int place(int word, int i) {
        return places[word][i];
    }

    @Override
    public int part(Rule.Part part, int place) {
        return part == Rule.Part.SENTENCE ? sentences[place] : clauses[place];
    }

    @Override
    public boolean holds(Rule.Field condition) {
        return Conditions.holds(condition, Conditions.value(condition, verbatim));
    }

    /** Returns where finds lie in the text. */
    List<Span> spans(List<Hit> hits) {
        int[] runs = Hit.runs(hits);
        List<Span> spans = new ArrayList<>(runs.length / 2);
        for (int i = 0; i < runs.length; i += 2) {
            spans.add(new Span(
                    words.span(runs[i]).start(), words.span(runs[i + 1]).end()));
        }
        return spans;
    }
}
