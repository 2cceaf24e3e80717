package org.feedbacknlp.benchmarks.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.feedbacknlp.benchmarks.index.CallTimes.Call;
import org.feedbacknlp.lucene.FeedbackIndex;
import org.feedbacknlp.lucene.SearchRequest;

/**
 * How long the best ten take, by ours and by Lucene's own searcher of the same files.
 *
 * @param ours by ours: ids, relevance and segments
 * @param shown by ours, with text and the spans that matched
 * @param raw by hand: the numbers of the documents and their relevance
 * @param rawRead by hand, with the fields read that ours gives
 */
public record QuerySpeed(CallTimes ours, CallTimes shown, CallTimes raw, CallTimes rawRead) {
    private static final int TOP = 10;

    /**
     * Measures.
     *
     * @param built the index
     * @param queries what is asked
     * @param rounds how often each is asked each way; a third of that warms up
     * @return the times
     * @throws IOException if the disk fails
     */
    public static QuerySpeed of(BuiltIndex built, Queries queries, int rounds) throws IOException {
        FeedbackIndex index = built.index();
        IndexSearcher searcher = built.searcher();
        List<CallTimes> times = CallTimes.byTurns(
                List.of(
                        calls(queries, typed -> () -> index.search(SearchRequest.of(typed))),
                        calls(queries, typed -> () -> index.search(shown(typed))),
                        calls(queries, typed -> raw(searcher, queries.byHand(typed))),
                        calls(queries, typed -> rawRead(searcher, queries.byHand(typed)))),
                rounds / 3,
                rounds);
        return new QuerySpeed(times.get(0), times.get(1), times.get(2), times.get(3));
    }

    private static List<Call> calls(Queries queries, Function<String, Call> way) {
        return queries.typed().stream().map(way).toList();
    }

    private static SearchRequest shown(String typed) {
        return SearchRequest.builder().query(typed).text(true).highlight(true).build();
    }

    private static Call raw(IndexSearcher searcher, Query query) {
        return () -> top(searcher, query);
    }

    private static TopDocs top(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, TOP);
    }

    private static Call rawRead(IndexSearcher searcher, Query query) {
        return () -> {
            StoredFields stored = searcher.storedFields();
            List<List<String>> read = new ArrayList<>();
            for (ScoreDoc hit : top(searcher, query).scoreDocs) {
                HandReadHit fields = new HandReadHit();
                stored.document(hit.doc, fields);
                read.add(fields.values());
            }
            return read;
        };
    }
}
