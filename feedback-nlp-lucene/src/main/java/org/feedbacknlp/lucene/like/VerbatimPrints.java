package org.feedbacknlp.lucene.like;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.schema.Schema;
import org.jspecify.annotations.Nullable;

/** The prints of the verbatims that a query finds, read in the order of the files. Used once. */
final class VerbatimPrints {
    private static final int MOST_VERBATIMS = 1_000_000;
    private static final int MOST_SHINGLES = 50_000_000;
    private static final Set<String> FIELDS = Set.of(IndexField.ID.name(), Schema.TEXT);

    private final IndexSearcher searcher;
    private final PrintReader reader = new PrintReader();
    private final Rarity rarity = new Rarity();
    private final List<VerbatimPrint> prints = new ArrayList<>();
    private int looked;
    private long shingles;

    VerbatimPrints(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Reads what a query finds. */
    void read(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            @Nullable Scorer found = weight.scorer(leaf);
            if (found != null) {
                read(leaf.reader(), found.iterator());
            }
        }
        prints.sort(VerbatimPrint.ORDER);
    }

    private void read(LeafReader leaf, DocIdSetIterator found) throws IOException {
        @Nullable Bits live = leaf.getLiveDocs();
        SortedNumericDocValues days = DocValues.getSortedNumeric(leaf, Schema.DATE);
        StoredFields stored = inSequence(leaf);
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            if (live == null || live.get(doc)) {
                long day = days.advanceExact(doc) ? days.nextValue() : Long.MAX_VALUE;
                take(stored.document(doc, FIELDS), day);
            }
        }
    }

    /** Who reads all documents one behind the other had better unpack each block of them once. */
    private static StoredFields inSequence(LeafReader leaf) throws IOException {
        return leaf instanceof CodecReader segment ? segment.getFieldsReader().getMergeInstance() : leaf.storedFields();
    }

    private void take(Document document, long day) {
        Duplicates.checkInterrupt();
        looked++;
        String text = Objects.requireNonNullElse(document.get(Schema.TEXT), "");
        Optional<Print> print = reader.read(text);
        if (print.isPresent()) {
            long[] held = print.get().shingles();
            prints.add(new VerbatimPrint(document.get(IndexField.ID.name()), day, print.get()));
            rarity.count(held);
            shingles += held.length;
        }
        if (looked > MOST_VERBATIMS || shingles > MOST_SHINGLES) {
            throw new IllegalArgumentException("there are more than " + MOST_VERBATIMS + " verbatims or "
                    + MOST_SHINGLES + " runs of words to compare: narrow the filters");
        }
    }

    /** Returns how many verbatims were found, those with nothing to see in them among them. */
    int looked() {
        return looked;
    }

    Rarity rarity() {
        return rarity;
    }

    /** Returns the verbatims in the order in which they become canonical. */
    List<VerbatimPrint> inOrder() {
        return prints;
    }
}
