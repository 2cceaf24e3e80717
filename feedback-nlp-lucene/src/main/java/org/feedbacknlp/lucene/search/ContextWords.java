package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.insight.stat.Adjustment;
import org.feedbacknlp.insight.stat.KeyTerm;
import org.feedbacknlp.lucene.KeyTerms;
import org.feedbacknlp.lucene.schema.Schema;
import org.feedbacknlp.lucene.text.WordReader;
import org.feedbacknlp.lucene.text.Words;
import org.jspecify.annotations.Nullable;

/** Counts the words around what a selection's query finds, and compares them with all words of the index. Used once. */
public final class ContextWords {
    private final Selected selected;
    private final int window;
    private final Map<String, long[]> counts = new HashMap<>();
    private long inWindows;

    /**
     * Prepares the count.
     *
     * @param selected what is looked at
     * @param window how many words on either side count
     */
    public ContextWords(Selected selected, int window) {
        this.selected = selected;
        this.window = window;
    }

    /**
     * Counts.
     *
     * @param least how often a word must stand there to be compared
     * @param most how many words are given
     * @return the words
     * @throws IOException if the index cannot be read
     */
    public KeyTerms run(int least, int most) throws IOException {
        IndexReader reader = selected.searcher().getIndexReader();
        @Nullable Terms terms = MultiTerms.getTerms(reader, Schema.TEXT);
        if (selected.words().isEmpty() || terms == null) {
            return new KeyTerms(List.of(), 0, 0, 0, true);
        }
        countAll(reader);
        long all = terms.getSumTotalTermFreq();
        long elsewhere = Math.max(1, all - inWindows);
        SortedMap<String, Long> firsts = new TreeMap<>();
        SortedMap<String, Long> seconds = new TreeMap<>();
        for (Map.Entry<String, long[]> word : counts.entrySet()) {
            long inside = word.getValue()[0];
            long total = inside < least ? 0 : reader.totalTermFreq(new Term(Schema.TEXT, word.getKey()));
            if (total > 0) {
                firsts.put(word.getKey(), inside);
                seconds.put(word.getKey(), Math.min(elsewhere, Math.max(0, total - inside)));
            }
        }
        List<KeyTerm> compared = firsts.isEmpty()
                ? List.of()
                : KeyTerm.compare(firsts, inWindows, seconds, elsewhere, Adjustment.BENJAMINI_HOCHBERG);
        List<KeyTerm> drawn = new ArrayList<>(compared);
        drawn.removeIf(term -> term.first().share() <= term.second().share());
        List<KeyTerm> shown = drawn.subList(0, Math.min(most, drawn.size()));
        return new KeyTerms(shown, firsts.size(), inWindows, elsewhere, !selected.cutShort());
    }

    private void countAll(IndexReader reader) throws IOException {
        Documents documents = selected.collect(new Documents(reader));
        SpanFinder finder = new SpanFinder(selected.searcher(), selected.words().orElseThrow());
        TextReader texts = new TextReader(selected.searcher());
        WordReader words = new WordReader();
        for (int doc = documents.from(0); doc >= 0 && !selected.isOver(); doc = documents.from(doc + 1)) {
            List<Span> spans = finder.spans(doc);
            if (!spans.isEmpty()) {
                texts.open(doc);
                count(words.read(texts.text()), spans);
            }
        }
    }

    /** A word that is near two of the finds counts once, and what was found does not count. */
    private void count(Words words, List<Span> spans) {
        BitSet near = new BitSet(words.count());
        BitSet found = new BitSet(words.count());
        for (Span span : spans) {
            int first = words.firstEndingAfter(span.start());
            int last = words.firstEndingAfter(span.end() - 1);
            found.set(first, Math.min(words.count(), last + 1));
            near.set(Math.max(0, first - window), Math.min(words.count(), last + window + 1));
        }
        near.andNot(found);
        for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
            counts.computeIfAbsent(words.form(i), unseen -> new long[1])[0]++;
            inWindows++;
        }
    }
}
