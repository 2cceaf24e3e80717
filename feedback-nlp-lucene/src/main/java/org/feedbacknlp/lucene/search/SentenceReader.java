package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.lucene.rule.Posted;
import org.feedbacknlp.lucene.schema.Schema;
import org.feedbacknlp.lucene.text.Marks;
import org.jspecify.annotations.Nullable;

/** Reads where sentences begin and end, in the order of documents. Used by one thread. */
final class SentenceReader {
    private static final List<BytesRef> SENTENCE = List.of(new BytesRef(Marks.SENTENCE));

    private final List<LeafReaderContext> leaves;
    private int leaf = -1;
    private @Nullable Posted sentences;

    SentenceReader(IndexSearcher searcher) {
        leaves = searcher.getIndexReader().leaves();
    }

    /** Returns the sentences that a span lies in, from the first one's beginning to the last one's end. */
    Span around(int doc, Span span, int textLength) throws IOException {
        int at = ReaderUtil.subIndex(doc, leaves);
        if (at != leaf || sentences == null) {
            leaf = at;
            sentences = new Posted(leaves.get(at).reader(), Schema.NOTES, SENTENCE);
        }
        sentences.read(doc - leaves.get(at).docBase);
        int start = 0;
        int end = textLength;
        for (int i = 0; i < sentences.count(); i++) {
            if (sentences.start(i) <= span.start()) {
                start = sentences.start(i);
            }
            if (sentences.end(i) >= span.end()) {
                end = sentences.end(i);
                break;
            }
        }
        return new Span(start, Math.min(textLength, Math.max(end, span.end())));
    }
}
