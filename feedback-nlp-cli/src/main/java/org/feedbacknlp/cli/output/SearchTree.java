package org.feedbacknlp.cli.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.lucene.Cursor;
import org.feedbacknlp.lucene.FacetCounts;
import org.feedbacknlp.lucene.Hit;
import org.feedbacknlp.lucene.SearchResult;

/** Turns what a search found into a tree for JSON. */
public final class SearchTree {
    private SearchTree() {}

    /**
     * Makes the tree.
     *
     * @param result what was found
     * @return {@code total}, {@code exact}, {@code complete} (false where time was over), {@code hits}, {@code facets} and, where there is a next page, {@code next}
     */
    public static Map<String, Object> of(SearchResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("total", result.total().value());
        tree.put("exact", result.total().exact());
        tree.put("complete", result.complete());
        tree.put("hits", result.hits().stream().map(SearchTree::hit).toList());
        if (!result.facets().isEmpty()) {
            Map<String, Object> facets = new LinkedHashMap<>();
            result.facets().forEach((field, counts) -> facets.put(field.name(), facet(counts)));
            tree.put("facets", facets);
        }
        result.next().map(Cursor::token).ifPresent(token -> tree.put("next", token));
        return tree;
    }

    private static Map<String, Object> hit(Hit hit) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", hit.id());
        tree.put("relevance", (double) hit.relevance());
        hit.text().ifPresent(text -> tree.put("text", text));
        tree.put("segments", hit.segments());
        tree.put("spans", hit.spans().stream().map(Span::toJson).toList());
        return tree;
    }

    private static Map<String, Object> facet(FacetCounts counts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        List<Map<String, Object>> values = counts.values().stream()
                .map(count -> {
                    Map<String, Object> value = new LinkedHashMap<>();
                    value.put("value", count.value());
                    value.put("count", count.count());
                    return value;
                })
                .toList();
        tree.put("values", values);
        tree.put("distinct", counts.distinct());
        tree.put("without", counts.without());
        return tree;
    }
}
