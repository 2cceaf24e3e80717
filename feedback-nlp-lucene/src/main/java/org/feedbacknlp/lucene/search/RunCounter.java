package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.lucene.WordRuns;
import org.feedbacknlp.lucene.WordRuns.Run;
import org.feedbacknlp.lucene.text.WordReader;
import org.feedbacknlp.lucene.text.Words;

/**
 * Counts the runs of words in the texts of a selection. Where there are too many different ones, those that were rare so far are let go
 * (Manku and Motwani 2002), so memory is bounded and a run that is given may have been met a few times more. Used once.
 */
public final class RunCounter {
    private static final int MOST_DIFFERENT = 2_000_000;
    private static final Comparator<Run> ORDER = Comparator.comparingLong(Run::verbatims)
            .reversed()
            .thenComparing(Comparator.comparingLong(Run::occurrences).reversed())
            .thenComparing(Run::words);

    private final Selected selected;
    private final int length;
    private final Map<String, Count> counts = new HashMap<>();
    private final WordReader reader = new WordReader();
    private long dropped;

    /**
     * Prepares the count.
     *
     * @param selected what is read
     * @param length words of a run
     */
    public RunCounter(Selected selected, int length) {
        this.selected = selected;
        this.length = length;
    }

    /**
     * Counts.
     *
     * @param most how many runs are given
     * @return the runs
     * @throws IOException if the index cannot be read
     */
    public WordRuns run(int most) throws IOException {
        Documents documents = selected.collect(new Documents(selected.searcher().getIndexReader()));
        TextReader texts = new TextReader(selected.searcher());
        for (int doc = documents.from(0); doc >= 0 && !selected.isOver(); doc = documents.from(doc + 1)) {
            texts.open(doc);
            count(doc, texts.text());
        }
        List<Run> runs = counts.entrySet().stream()
                .map(entry -> new Run(entry.getKey(), entry.getValue().occurrences, entry.getValue().verbatims))
                .sorted(ORDER)
                .limit(most)
                .toList();
        return new WordRuns(runs, !selected.cutShort());
    }

    private void count(int doc, String text) {
        Words words = reader.read(text);
        List<String> forms = words.forms();
        int together = 0;
        for (int end = 1; end <= forms.size(); end++) {
            together = end > 1 && isParted(text, words, end - 1) ? 1 : together + 1;
            int i = end - length;
            if (together < length) {
                continue;
            }
            String run = length == 1 ? forms.get(i) : String.join(" ", forms.subList(i, i + length));
            counts.computeIfAbsent(run, unseen -> new Count()).add(doc);
        }
        while (counts.size() > MOST_DIFFERENT) {
            dropped++;
            counts.values().removeIf(count -> count.verbatims <= dropped);
        }
    }

    /** A sentence may end between two words, or a line. */
    private static boolean isParted(String text, Words words, int second) {
        for (int i = words.span(second - 1).end(); i < words.span(second).start(); i++) {
            if (".!?\n\u3002\uff01\uff1f".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How often one run was met. */
    private static final class Count {
        private long occurrences;
        private long verbatims;
        private int last = -1;

        private void add(int doc) {
            occurrences++;
            if (doc != last) {
                verbatims++;
                last = doc;
            }
        }
    }
}
