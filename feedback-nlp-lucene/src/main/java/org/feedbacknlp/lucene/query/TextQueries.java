package org.feedbacknlp.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.lucene.rule.Side;
import org.feedbacknlp.lucene.schema.Schema;

/**
 * Makes the queries for words and phrases. A sign that is no word and that no text holds says nothing and is left out. Used
 * for one query.
 */
final class TextQueries {
    private final IndexReader reader;
    private final Expansions expansions;
    private final TypedWords typed = new TypedWords();

    TextQueries(IndexReader reader, Expansions expansions) {
        this.reader = reader;
        this.expansions = expansions;
    }

    /** Words one after the other; one word stands for itself. */
    Optional<Query> phrase(String text) throws IOException {
        List<String> parts = typed.parts(text);
        List<String> wholes = typed.wholes(text);
        List<Query> ways = new ArrayList<>();
        if (!parts.isEmpty()) {
            ways.add(inOrder(parts));
        }
        if (!wholes.equals(parts) && known(wholes)) {
            ways.add(inOrder(wholes));
        }
        return any(ways);
    }

    /** All words that begin so; where signs part the typed ones, only the last is open. */
    Optional<Query> prefix(String text, int at) throws IOException {
        List<String> parts = typed.parts(text);
        List<String> wholes = typed.wholes(text);
        List<Query> ways = new ArrayList<>();
        if (!parts.isEmpty()) {
            ways.add(openEnded(parts, at));
        }
        if (!wholes.equals(parts) && !wholes.isEmpty()) {
            ways.add(openEnded(wholes, at));
        }
        return any(ways);
    }

    /** The ways in which words may stand in a row, each as terms one after the other. */
    List<Side> rows(String text, boolean open) throws IOException {
        List<String> parts = typed.parts(text);
        List<String> wholes = typed.wholes(text);
        List<Side> rows = new ArrayList<>();
        if (!parts.isEmpty()) {
            rows.add(row(parts, open));
        }
        if (!wholes.isEmpty() && !wholes.equals(parts)) {
            rows.add(row(wholes, open));
        }
        return rows;
    }

    private Side row(List<String> words, boolean open) throws IOException {
        List<Side.Slot> slots = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            BytesRef word = new BytesRef(words.get(i));
            boolean last = open && i == words.size() - 1;
            slots.add(new Side.Slot(Schema.TEXT, last ? expansions.of(Schema.TEXT, word, 0) : List.of(word)));
        }
        return slots.size() == 1 ? slots.get(0) : new Side.Row(slots);
    }

    private boolean known(List<String> words) throws IOException {
        for (String word : words) {
            if (reader.docFreq(new Term(Schema.TEXT, word)) == 0) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    private static Optional<Query> any(List<Query> ways) {
        if (ways.size() < 2) {
            return ways.stream().findFirst();
        }
        return Optional.of(new DisjunctionMaxQuery(ways, 0));
    }

    private static Query inOrder(List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(Schema.TEXT, words.get(0)))
                : new PhraseQuery(Schema.TEXT, words.toArray(String[]::new));
    }

    private Query openEnded(List<String> words, int at) throws IOException {
        int last = words.size() - 1;
        List<BytesRef> ends = expansions.of(Schema.TEXT, new BytesRef(words.get(last)), at);
        if (ends.isEmpty()) {
            return new MatchNoDocsQuery("no word begins so");
        }
        return last == 0 ? oneOf(ends) : phrase(words.subList(0, last), ends);
    }

    /** One word in several shapes: the rarity of a shape does not make it weigh more. */
    private static Query oneOf(List<BytesRef> terms) {
        SynonymQuery.Builder query = new SynonymQuery.Builder(Schema.TEXT);
        terms.forEach(term -> query.addTerm(term, 1));
        return query.build();
    }

    private static Query phrase(List<String> words, List<BytesRef> ends) {
        MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder();
        words.forEach(word -> query.add(new Term(Schema.TEXT, word)));
        query.add(ends.stream().map(end -> new Term(Schema.TEXT, end)).toArray(Term[]::new));
        return query.build();
    }
}
