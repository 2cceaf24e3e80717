package org.feedbacknlp.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.IndexQuery;
import org.feedbacknlp.lucene.rule.NearQuery;
import org.feedbacknlp.lucene.rule.Side;
import org.feedbacknlp.lucene.schema.Schema;
import org.feedbacknlp.lucene.text.Marks;

/** Turns what stands in texts into the terms that say where. Used for one query. */
final class Sides {
    private final TextQueries texts;

    Sides(TextQueries texts) {
        this.texts = texts;
    }

    Query query(IndexQuery.Near near) throws IOException {
        Side side = side(near);
        return side instanceof Side.Close ? new NearQuery(side) : new MatchNoDocsQuery("one of them is no word");
    }

    /** Returns where something stands; an empty {@link Side.Either} where there is no word in it. */
    private Side side(IndexQuery query) throws IOException {
        return switch (query) {
            case IndexQuery.Words words -> either(texts.rows(words.text(), words.open()));
            case IndexQuery.Noted noted -> new Side.Slot(Schema.NOTES, List.of(mark(noted)));
            case IndexQuery.Any any -> {
                List<Side> sides = new ArrayList<>();
                for (IndexQuery part : any.queries()) {
                    sides.add(side(part));
                }
                yield either(sides);
            }
            case IndexQuery.Near near -> {
                Side left = side(near.left());
                Side right = side(near.right());
                yield says(left) && says(right) ? new Side.Close(left, near.distance(), right) : either(List.of());
            }
            default -> throw new IllegalStateException("checked where it was made");
        };
    }

    private static boolean says(Side side) {
        return !(side instanceof Side.Either either && either.sides().isEmpty());
    }

    private static Side either(List<? extends Side> sides) {
        List<Side> saying =
                sides.stream().<Side>map(side -> side).filter(Sides::says).toList();
        return saying.size() == 1 ? saying.get(0) : new Side.Either(saying);
    }

    static BytesRef mark(IndexQuery.Noted noted) {
        return new BytesRef(
                noted.field().equals(IndexField.TOPIC) ? Marks.topic(noted.value()) : Marks.sentiment(noted.value()));
    }
}
