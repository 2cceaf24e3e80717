package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.text.Mixed;

/**
 * A sample of lines: those whose ids and places have the smallest hashes, so that it depends on the seed and the lines, and not on how the
 * index stores them. Documents come in their order. Not thread-safe.
 */
final class LineSample {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final List<LeafReaderContext> leaves;
    private final int size;
    private final long seed;
    /** All lines, while they are no more than wanted: then nothing needs to be drawn. */
    private final List<Place> all = new ArrayList<>();

    private final PriorityQueue<Place> drawn = new PriorityQueue<>(Place.LARGEST);
    private int leaf = -1;
    private SortedSetDocValues ids = DocValues.emptySortedSet();
    private long seen;

    LineSample(IndexReader reader, int size, long seed) {
        leaves = reader.leaves();
        this.size = size;
        this.seed = seed;
    }

    /** Takes the lines of one document. */
    void add(int doc, List<Span> spans) throws IOException {
        boolean draws = seen > size;
        seen += spans.size();
        if (draws) {
            draw(doc, spans);
            return;
        }
        spans.forEach(span -> all.add(new Place(0, doc, span)));
        if (seen > size) {
            for (Place place : all) {
                draw(place.doc(), List.of(place.span()));
            }
            all.clear();
        }
    }

    private void draw(int doc, List<Span> spans) throws IOException {
        if (spans.isEmpty()) {
            return;
        }
        long id = hash(doc);
        for (Span span : spans) {
            Place place = new Place(Mixed.bits(id + GOLDEN * span.start()), doc, span);
            if (drawn.size() < size) {
                drawn.add(place);
            } else if (Place.LARGEST.compare(place, drawn.element()) > 0) {
                drawn.remove();
                drawn.add(place);
            }
        }
    }

    private long hash(int doc) throws IOException {
        int at = ReaderUtil.subIndex(doc, leaves);
        if (at != leaf) {
            leaf = at;
            ids = DocValues.getSortedSet(leaves.get(at).reader(), IndexField.ID.name());
        }
        if (!ids.advanceExact(doc - leaves.get(at).docBase)) {
            return seed;
        }
        BytesRef id = ids.lookupOrd(ids.nextOrd());
        long high = StringHelper.murmurhash3_x86_32(id, (int) seed);
        long low = StringHelper.murmurhash3_x86_32(id, (int) (seed >>> 32) ^ (int) GOLDEN);
        return high << 32 ^ low & 0xFFFFFFFFL;
    }

    /** Returns how many lines there were. */
    long seen() {
        return seen;
    }

    List<Place> drawn() {
        return new ArrayList<>(seen > size ? drawn : all);
    }

    /** A line that is drawn. */
    record Place(long hash, int doc, Span span) {
        private static final Comparator<Place> LARGEST = Comparator.comparingLong(Place::hash)
                .reversed()
                .thenComparing(Comparator.comparingInt(Place::doc).reversed())
                .thenComparing(Comparator.comparing(Place::span).reversed());
    }
}
