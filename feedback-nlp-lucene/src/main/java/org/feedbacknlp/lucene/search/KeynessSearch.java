package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.feedbacknlp.insight.finding.Significance;
import org.feedbacknlp.insight.stat.Adjustment;
import org.feedbacknlp.insight.stat.KeyTerm;
import org.feedbacknlp.lucene.KeyTerms;
import org.feedbacknlp.lucene.schema.Schema;
import org.feedbacknlp.lucene.text.WordReader;
import org.jspecify.annotations.Nullable;

/**
 * Compares in how many verbatims of one group and of another each word stands. Where the first group is a small part of a large index, its
 * texts are read to learn which words are worth a look; otherwise all words are looked at. The counts come from postings in both cases.
 * Used once.
 */
public final class KeynessSearch {
    /** Below this many verbatims, looking at all words is as fast. */
    private static final int LARGE_INDEX = 20_000;
    /** Reading a text costs about as much as so many verbatims of the index cost in all postings. */
    private static final int SMALL_PART = 500;

    private static final String NOTHING = "rough";

    private final Selected selected;
    private final IndexReader reader;
    private final @Nullable Bits live;
    private final int least;

    /**
     * Prepares the comparison.
     *
     * @param selected the first group
     * @param least in how many verbatims of both groups together a word must stand to be compared
     */
    public KeynessSearch(Selected selected, int least) {
        this.selected = selected;
        this.least = least;
        reader = selected.searcher().getIndexReader();
        live = MultiBits.getLiveDocs(reader);
    }

    /**
     * Compares the group with all other verbatims.
     *
     * @param most how many words are given
     * @return the words
     * @throws IOException if the index cannot be read
     */
    public KeyTerms againstRest(int most) throws IOException {
        Documents inside = selected.collect(new Documents(reader));
        long rest = (long) reader.numDocs() - inside.count();
        if (inside.count() == 0 || rest == 0) {
            return new KeyTerms(List.of(), 0, inside.count(), rest, !selected.cutShort());
        }
        Counts counts = new Counts(inside.count(), rest);
        if (reader.numDocs() > LARGE_INDEX && (long) inside.count() * SMALL_PART < reader.numDocs()) {
            fromTexts(inside, counts, most);
        } else {
            fromPostings(inside.all(), null, counts);
        }
        return counts.terms(most, true);
    }

    /**
     * Compares the group with another.
     *
     * @param other the other group, of the same state of the index; what is in both counts in both
     * @param most how many words are given
     * @return the words
     * @throws IOException if the index cannot be read
     */
    public KeyTerms against(Selected other, int most) throws IOException {
        Documents inside = selected.collect(new Documents(reader));
        Documents outside = other.collect(new Documents(reader));
        Counts counts = new Counts(inside.count(), outside.count());
        if (inside.count() > 0 && outside.count() > 0) {
            fromPostings(inside.all(), outside.all(), counts);
        }
        KeyTerms terms = counts.terms(most, false);
        return other.cutShort()
                ? new KeyTerms(terms.terms(), terms.compared(), terms.first(), terms.second(), false)
                : terms;
    }

    private void fromPostings(FixedBitSet inside, @Nullable FixedBitSet outside, Counts counts) throws IOException {
        @Nullable Terms terms = MultiTerms.getTerms(reader, Schema.TEXT);
        if (terms == null) {
            return;
        }
        TermsEnum all = terms.iterator();
        @Nullable PostingsEnum postings = null;
        for (BytesRef term = all.next(); term != null && !selected.isOver(); term = all.next()) {
            if (all.docFreq() >= least) {
                postings = all.postings(postings, PostingsEnum.NONE);
                count(term, postings, inside, outside, counts);
            }
        }
    }

    private void count(
            BytesRef term, PostingsEnum postings, FixedBitSet inside, @Nullable FixedBitSet outside, Counts counts)
            throws IOException {
        long first = 0;
        long second = 0;
        for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (live == null || live.get(doc)) {
                boolean in = inside.get(doc);
                first += in ? 1 : 0;
                second += (outside == null ? !in : outside.get(doc)) ? 1 : 0;
            }
        }
        if (first + second >= least) {
            counts.add(term.utf8ToString(), first, second);
        }
    }

    /** Texts tell about how often a word stands in them; the words that stand out are then counted exactly. */
    private void fromTexts(Documents inside, Counts counts, int most) throws IOException {
        PriorityQueue<Rough> rough = new PriorityQueue<>();
        int compared = 0;
        for (Map.Entry<String, int[]> word : words(inside).entrySet()) {
            int first = word.getValue()[0];
            long all = first >= least ? reader.docFreq(new Term(Schema.TEXT, word.getKey())) : 0;
            if (all > 0) {
                compared++;
                rough.add(new Rough(word.getKey(), counts.roughly(Math.min(first, all), all)));
                if (rough.size() > 2L * most) {
                    rough.remove();
                }
            }
        }
        for (Rough candidate : rough) {
            exactly(new BytesRef(candidate.word), inside.all(), counts);
        }
        counts.compared = compared;
    }

    /** A word that may be telling, the least telling first. */
    private record Rough(String word, double strength) implements Comparable<Rough> {
        @Override
        public int compareTo(Rough other) {
            int order = Double.compare(strength, other.strength);
            return order != 0 ? order : other.word.compareTo(word);
        }
    }

    private Map<String, int[]> words(Documents inside) throws IOException {
        TextReader texts = new TextReader(selected.searcher());
        WordReader words = new WordReader();
        Map<String, int[]> counts = new HashMap<>();
        for (int doc = inside.from(0); doc >= 0 && !selected.isOver(); doc = inside.from(doc + 1)) {
            texts.open(doc);
            Set<String> once = new HashSet<>(words.read(texts.text()).forms());
            once.forEach(word -> counts.computeIfAbsent(word, unseen -> new int[1])[0]++);
        }
        return counts;
    }

    private void exactly(BytesRef term, FixedBitSet inside, Counts counts) throws IOException {
        @Nullable PostingsEnum postings = MultiTerms.getTermPostingsEnum(reader, Schema.TEXT, term, PostingsEnum.NONE);
        if (postings == null) {
            return;
        }
        if (live != null) {
            count(term, postings, inside, null, counts);
            return;
        }
        long first = 0;
        for (int doc = inside.nextSetBit(0); doc != PostingsEnum.NO_MORE_DOCS; ) {
            int at = postings.docID() < doc ? postings.advance(doc) : postings.docID();
            first += at == doc ? 1 : 0;
            int next = at == doc ? doc + 1 : at;
            doc = next < inside.length() ? inside.nextSetBit(next) : PostingsEnum.NO_MORE_DOCS;
        }
        counts.add(term.utf8ToString(), first, reader.docFreq(new Term(Schema.TEXT, term)) - first);
    }

    /** Counts of two groups by word. */
    private final class Counts {
        private final long firstTotal;
        private final long secondTotal;
        private final SortedMap<String, Long> firsts = new TreeMap<>();
        private final SortedMap<String, Long> seconds = new TreeMap<>();
        private int compared;

        private Counts(long firstTotal, long secondTotal) {
            this.firstTotal = firstTotal;
            this.secondTotal = secondTotal;
        }

        private void add(String word, long first, long second) {
            firsts.put(word, first);
            seconds.put(word, second);
        }

        /** Returns the share of the log-likelihood ratio that the first group has in it, signed: enough to tell what is worth counting. */
        private double roughly(long first, long all) {
            double expected = (double) all * firstTotal / (firstTotal + secondTotal);
            return first * StrictMath.log(first / expected);
        }

        private KeyTerms terms(int most, boolean firstAlone) {
            int tests = Math.max(compared, firsts.size());
            List<KeyTerm> terms = firsts.isEmpty()
                    ? List.of()
                    : adjusted(
                            KeyTerm.compare(firsts, firstTotal, seconds, secondTotal, Adjustment.BENJAMINI_HOCHBERG),
                            tests);
            List<KeyTerm> shown = new ArrayList<>(terms);
            shown.removeIf(
                    term -> firstAlone && term.first().share() <= term.second().share());
            return new KeyTerms(
                    shown.subList(0, Math.min(most, shown.size())),
                    tests,
                    firstTotal,
                    secondTotal,
                    !selected.cutShort());
        }

        /** Those that were compared roughly count as tests that found nothing, which is what they did. */
        private static List<KeyTerm> adjusted(List<KeyTerm> terms, int tests) {
            if (tests == terms.size()) {
                return terms;
            }
            List<Significance> singles = new ArrayList<>(Collections.nCopies(tests, Significance.single(NOTHING, 1)));
            for (int i = 0; i < terms.size(); i++) {
                Significance one = terms.get(i).significance();
                singles.set(i, Significance.single(one.test(), one.p()));
            }
            List<Significance> all = Adjustment.BENJAMINI_HOCHBERG.adjust(singles);
            List<KeyTerm> adjusted = new ArrayList<>();
            for (KeyTerm term : terms) {
                adjusted.add(new KeyTerm(
                        term.term(), term.first(), term.second(), term.keyness(), all.get(adjusted.size())));
            }
            return adjusted;
        }
    }
}
