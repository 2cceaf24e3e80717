package org.feedbacknlp.lucene.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Where some terms of a field stand, from one document to the next: positions and offsets of all of them, in the order of the text. Used by
 * one thread at a time.
 */
public final class Posted {
    private final List<PostingsEnum> postings = new ArrayList<>();
    private int read = -1;
    private int count;
    private int[] positions = new int[4];
    private int[] starts = new int[4];
    private int[] ends = new int[4];

    /**
     * Prepares to read.
     *
     * @param leaf the segment
     * @param field the field; one that the segment lacks has nothing anywhere
     * @param terms the terms
     * @throws IOException if the index cannot be read
     */
    public Posted(LeafReader leaf, String field, List<BytesRef> terms) throws IOException {
        @Nullable Terms all = leaf.terms(field);
        if (all != null) {
            TermsEnum found = all.iterator();
            for (BytesRef term : terms) {
                if (found.seekExact(term)) {
                    postings.add(found.postings(null, PostingsEnum.OFFSETS));
                }
            }
        }
    }

    /**
     * Goes to a document, which is not before the last one.
     *
     * @param doc the document in the segment
     * @throws IOException if the index cannot be read
     */
    public void read(int doc) throws IOException {
        if (read == doc) {
            return;
        }
        read = doc;
        count = 0;
        for (PostingsEnum term : postings) {
            int at = term.docID() < doc ? term.advance(doc) : term.docID();
            for (int left = at == doc ? term.freq() : 0; left > 0; left--) {
                insert(term.nextPosition(), term.startOffset(), term.endOffset());
            }
        }
    }

    /** Terms come one after the other, the positions of each in order: mostly an append. */
    private void insert(int position, int start, int end) {
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        int at = count++;
        while (at > 0 && positions[at - 1] > position) {
            positions[at] = positions[at - 1];
            starts[at] = starts[at - 1];
            ends[at] = ends[at - 1];
            at--;
        }
        positions[at] = position;
        starts[at] = start;
        ends[at] = end;
    }

    /** Keeps those alone that pass a test of their offsets. */
    void keep(Slice slice) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (slice.passes(starts[i], ends[i])) {
                positions[kept] = positions[i];
                starts[kept] = starts[i];
                ends[kept] = ends[i];
                kept++;
            }
        }
        count = kept;
    }

    /** A test of a part of the text. */
    @FunctionalInterface
    interface Slice {
        boolean passes(int start, int end);
    }

    boolean isRead(int doc) {
        return read == doc;
    }

    /**
     * Returns how many there are in the document.
     *
     * @return the count
     */
    public int count() {
        return count;
    }

    int position(int i) {
        return positions[i];
    }

    /** Returns which of them stands at a position, negative if none. */
    int find(int position) {
        return Arrays.binarySearch(positions, 0, count, position);
    }

    /**
     * Returns where one of them begins in the text.
     *
     * @param i which one, from 0
     * @return the place in UTF-16 code units
     */
    public int start(int i) {
        return starts[i];
    }

    /**
     * Returns where one of them ends in the text.
     *
     * @param i which one, from 0
     * @return the place behind it in UTF-16 code units
     */
    public int end(int i) {
        return ends[i];
    }
}
