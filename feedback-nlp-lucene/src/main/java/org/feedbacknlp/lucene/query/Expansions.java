package org.feedbacknlp.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.feedbacknlp.lucene.InvalidQueryException;
import org.feedbacknlp.lucene.InvalidQueryException.Problem;
import org.jspecify.annotations.Nullable;

/** The terms that the stars of one query stand for, all of them or an error: never some. Used for one query. */
final class Expansions {
    private final IndexReader reader;
    private final int most;
    private int spent;

    Expansions(IndexReader reader, int most) {
        this.reader = reader;
        this.most = most;
    }

    /**
     * Returns the terms of a field that begin so, in their order.
     *
     * @throws InvalidQueryException if there are more of them than the query has left
     */
    List<BytesRef> of(String field, BytesRef prefix, int at) throws IOException {
        List<BytesRef> found = new ArrayList<>();
        @Nullable Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return found;
        }
        TermsEnum all = terms.iterator();
        boolean more = all.seekCeil(prefix) != SeekStatus.END;
        while (more && StringHelper.startsWith(all.term(), prefix)) {
            if (++spent > most) {
                throw new InvalidQueryException(
                        Problem.TOO_MANY_EXPANSIONS,
                        at,
                        "the stars of a query may stand for " + most + " words; give more letters");
            }
            found.add(BytesRef.deepCopyOf(all.term()));
            more = all.next() != null;
        }
        return found;
    }
}
