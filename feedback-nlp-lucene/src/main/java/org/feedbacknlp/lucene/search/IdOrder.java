package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.lucene.IndexField;
import org.jspecify.annotations.Nullable;

/**
 * The order of ids that breaks ties. Lucene's own comparator looks up the id of every hit that enters the queue, and its place in every
 * segment; this one does so only for hits that are as good as each other, and within a segment compares numbers. Used by one thread.
 */
final class IdOrder extends FieldComparator<BytesRef> {
    private final List<SortedSetDocValues> leaves = new ArrayList<>();
    private final int[] leaf;
    private final long[] ord;
    private final @Nullable BytesRef[] ids;
    private @Nullable BytesRef top;

    IdOrder(int hits) {
        leaf = new int[hits];
        ord = new long[hits];
        ids = new BytesRef[hits];
    }

    private BytesRef id(int slot) {
        BytesRef known = ids[slot];
        if (known == null) {
            try {
                known = BytesRef.deepCopyOf(leaves.get(leaf[slot]).lookupOrd(ord[slot]));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            ids[slot] = known;
        }
        return known;
    }

    @Override
    public int compare(int slot1, int slot2) {
        return leaf[slot1] == leaf[slot2]
                ? Long.compare(ord[slot1], ord[slot2])
                : id(slot1).compareTo(id(slot2));
    }

    @Override
    public void setTopValue(BytesRef value) {
        top = value;
    }

    @Override
    public BytesRef value(int slot) {
        return id(slot);
    }

    @Override
    public LeafFieldComparator getLeafComparator(LeafReaderContext context) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(context.reader(), IndexField.ID.name());
        // A second view: the collector walks through the documents of one, ids are looked up in the other.
        leaves.add(DocValues.getSortedSet(context.reader(), IndexField.ID.name()));
        return new InLeaf(values, leaves.size() - 1);
    }

    /** Compares within one segment; where the others stand among its ids is looked up when it is first asked for. */
    private final class InLeaf implements LeafFieldComparator {
        private static final long UNKNOWN = Long.MIN_VALUE;

        private final SortedSetDocValues values;
        private final int number;
        private int bottomSlot;
        /** Twice the number of the bottom's id among this segment's, or one less where it lies before that. */
        private long bottom = UNKNOWN;

        private long topPlace = UNKNOWN;

        private InLeaf(SortedSetDocValues values, int number) {
            this.values = values;
            this.number = number;
        }

        private long ord(int doc) throws IOException {
            return values.advanceExact(doc) ? values.nextOrd() : -1;
        }

        private long place(BytesRef id) throws IOException {
            long found = values.lookupTerm(id);
            return found >= 0 ? 2 * found : 2 * (-found - 1) - 1;
        }

        @Override
        public void setBottom(int slot) {
            bottomSlot = slot;
            bottom = leaf[slot] == number ? 2 * ord[slot] : UNKNOWN;
        }

        @Override
        public int compareBottom(int doc) throws IOException {
            if (bottom == UNKNOWN) {
                bottom = place(id(bottomSlot));
            }
            return Long.compare(bottom, 2 * ord(doc));
        }

        @Override
        public int compareTop(int doc) throws IOException {
            if (topPlace == UNKNOWN) {
                topPlace = top == null ? -1 : place(top);
            }
            return Long.compare(topPlace, 2 * ord(doc));
        }

        @Override
        public void copy(int slot, int doc) throws IOException {
            leaf[slot] = number;
            ord[slot] = ord(doc);
            ids[slot] = null;
        }

        @Override
        public void setScorer(Scorable scorer) {}
    }
}
