package org.feedbacknlp.lucene.rule;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.lucene.schema.Schema;

/** Something that stands in a text, so that something else can be near it. Immutable. */
public sealed interface Side {
    /** Returns the documents that it could stand in. */
    Query candidates();

    /** Returns whether it is made of words alone, which are never near themselves, and not of notes, which stand at words. */
    boolean words();

    /**
     * One of some terms.
     *
     * @param field {@link Schema#TEXT} or {@link Schema#NOTES}
     * @param terms the terms
     */
    record Slot(String field, List<BytesRef> terms) implements Side {
        @Override
        public Query candidates() {
            return new TermInSetQuery(field, terms);
        }

        @Override
        public boolean words() {
            return field.equals(Schema.TEXT);
        }
    }

    /**
     * Words one after the other.
     *
     * @param slots the words
     */
    record Row(List<Slot> slots) implements Side {
        @Override
        public Query candidates() {
            return joined(slots, Occur.FILTER);
        }

        @Override
        public boolean words() {
            return true;
        }
    }

    /**
     * One of several.
     *
     * @param sides the sides
     */
    record Either(List<Side> sides) implements Side {
        @Override
        public Query candidates() {
            return joined(sides, Occur.SHOULD);
        }

        @Override
        public boolean words() {
            return sides.stream().allMatch(Side::words);
        }
    }

    /**
     * Two close to each other.
     *
     * @param left the one
     * @param distance how many words apart at most
     * @param right the other
     */
    record Close(Side left, int distance, Side right) implements Side {
        @Override
        public Query candidates() {
            return joined(List.of(left, right), Occur.FILTER);
        }

        @Override
        public boolean words() {
            return left.words() && right.words();
        }
    }

    private static Query joined(List<? extends Side> sides, Occur occur) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        sides.forEach(side -> joined.add(side.candidates(), occur));
        return joined.build();
    }
}
