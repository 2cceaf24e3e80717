package org.feedbacknlp.lucene.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.api.rule.match.Node;
import org.feedbacknlp.lucene.schema.Schema;

/**
 * The documents that a rule could hold in: those with the words without which it cannot. What must not be there, how far apart words are
 * and what stands beside the text is asked of each of them afterwards.
 *
 * @param terms the terms of each word by its number
 */
record Candidates(List<List<BytesRef>> terms) {
    /** Lucene refuses queries of more clauses than 1,024; a rule beyond this is asked by its words alone. */
    private static final int MOST_CLAUSES = 400;

    Query query(Node node) {
        if (clauses(node) > MOST_CLAUSES) {
            List<BytesRef> all = terms.stream().flatMap(List::stream).toList();
            return node.findsWords() ? oneOf(all) : MatchAllDocsQuery.INSTANCE;
        }
        return needed(node).orElse(MatchAllDocsQuery.INSTANCE);
    }

    private static int clauses(Node node) {
        int words = node instanceof Node.Phrase phrase ? phrase.words().size() : 1;
        return words + node.parts().stream().mapToInt(Candidates::clauses).sum();
    }

    /** Returns what must match, empty where anything may. */
    private Optional<Query> needed(Node node) {
        return switch (node) {
            case Node.Word word -> Optional.of(oneOf(terms.get(word.word())));
            case Node.Phrase phrase -> all(phrase.words());
            case Node.Some some -> some.count() == some.parts().size() ? all(some.parts()) : any(some.parts());
            case Node.Field field -> Optional.empty();
            case Node.Near near -> all(near.parts());
            case Node.Together together -> all(together.parts());
            default -> needed(node.parts().get(0));
        };
    }

    private Optional<Query> all(List<? extends Node> nodes) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        nodes.forEach(node -> needed(node).ifPresent(query -> all.add(query, Occur.FILTER)));
        BooleanQuery query = all.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }

    private Optional<Query> any(List<Node> nodes) {
        List<BytesRef> plain = new ArrayList<>();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Node node : nodes) {
            if (node instanceof Node.Word word) {
                plain.addAll(terms.get(word.word()));
                continue;
            }
            Optional<Query> query = needed(node);
            if (query.isEmpty()) {
                return Optional.empty();
            }
            any.add(query.get(), Occur.SHOULD);
        }
        return Optional.of(any.add(oneOf(plain), Occur.SHOULD).build());
    }

    private static Query oneOf(List<BytesRef> terms) {
        return new TermInSetQuery(Schema.MATCHED, terms);
    }
}
