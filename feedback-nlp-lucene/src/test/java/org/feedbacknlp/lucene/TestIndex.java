package org.feedbacknlp.lucene;

import java.nio.file.Path;
import java.util.List;
import org.feedbacknlp.api.Analysis;

/** Short ways to ask an index in tests. */
final class TestIndex {
    private TestIndex() {}

    /** Makes an index of these analyses, visible to searches. */
    static FeedbackIndex of(Path folder, Analysis... analyses) {
        return of(folder, IndexOptions.DEFAULT, analyses);
    }

    static FeedbackIndex of(Path folder, IndexOptions options, Analysis... analyses) {
        FeedbackIndex index = FeedbackIndex.openOrCreate(folder, options);
        for (Analysis analysis : analyses) {
            index.upsert(analysis);
        }
        index.refresh();
        return index;
    }

    /** Returns the ids that a query finds, sorted. */
    static List<String> found(FeedbackIndex index, String query) {
        return ids(index, SearchRequest.builder().query(query).size(1_000).build()).stream()
                .sorted()
                .toList();
    }

    /** Returns the ids that a filter keeps, sorted. */
    static List<String> kept(FeedbackIndex index, Filter filter) {
        return ids(index, SearchRequest.builder().filter(filter).size(1_000).build()).stream()
                .sorted()
                .toList();
    }

    /** Returns the ids that a request finds, in the order of the hits. */
    static List<String> ids(FeedbackIndex index, SearchRequest request) {
        return index.search(request).hits().stream().map(Hit::id).toList();
    }

    /** Returns the words of the text that a query marks in its only hit. */
    static List<String> marked(FeedbackIndex index, String query) {
        SearchRequest request =
                SearchRequest.builder().query(query).text(true).highlight(true).build();
        Hit hit = index.search(request).hits().get(0);
        return hit.spans().stream()
                .map(span -> span.in(hit.text().orElseThrow()))
                .toList();
    }
}
