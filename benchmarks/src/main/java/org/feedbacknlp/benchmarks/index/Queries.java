package org.feedbacknlp.benchmarks.index;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What people type, and the query that one would write for it by hand. */
public enum Queries {
    /** One word. */
    TERM("a word", "price, phone, account, delivery, cancelled, nobody, refund") {
        @Override
        Query byHand(String typed) {
            return term(typed);
        }
    },
    /** Two words, both of them. */
    AND("two words", "phone minutes, nobody account, price month, after weeks, never again") {
        @Override
        Query byHand(String typed) {
            BooleanQuery.Builder both = new BooleanQuery.Builder();
            Stream.of(typed.split(" ")).forEach(word -> both.add(term(word), Occur.MUST));
            return both.build();
        }
    },
    /** Words one after the other. */
    PHRASE(
            "a phrase of two words",
            "\"five minutes\", \"status page\", \"last month\", \"three weeks\", \"each time\"") {
        @Override
        Query byHand(String typed) {
            return new PhraseQuery("text", typed.replace("\"", "").split(" "));
        }
    };

    private final String title;
    private final String typed;

    Queries(String title, String typed) {
        this.title = title;
        this.typed = typed;
    }

    /**
     * Returns what is typed.
     *
     * @return the queries in the language of the index
     */
    public List<String> typed() {
        return List.of(typed.split(", "));
    }

    /** Returns the query that finds the same. */
    abstract Query byHand(String words);

    private static Query term(String word) {
        return new TermQuery(new Term("text", word));
    }

    /**
     * Returns what it is called in a table.
     *
     * @return the title
     */
    public String title() {
        return title;
    }
}
