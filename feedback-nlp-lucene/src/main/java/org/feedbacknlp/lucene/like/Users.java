package org.feedbacknlp.lucene.like;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who uses a word: in how many verbatims it stands, and whether enough respondents wrote them. A verbatim without a respondent counts as
 * somebody else's; a deleted one, which postings hold until they are merged, counts for nothing. Used for one word.
 */
final class Users {
    private final BytesRef word;
    private final int wanted;
    private final Set<BytesRef> named = new HashSet<>();
    private int nameless;
    private int verbatims;

    Users(BytesRef word, int wanted) {
        this.word = word;
        this.wanted = wanted;
    }

    boolean enough() {
        return named.size() + nameless >= wanted;
    }

    int verbatims() {
        return verbatims;
    }

    /** Reads one segment. */
    void read(LeafReader leaf) throws IOException {
        @Nullable Terms terms = leaf.terms(Schema.TEXT);
        if (terms == null) {
            return;
        }
        TermsEnum found = terms.iterator();
        if (found.seekExact(word)) {
            @Nullable Bits live = leaf.getLiveDocs();
            PostingsEnum docs = found.postings(null, PostingsEnum.NONE);
            SortedSetDocValues respondents = DocValues.getSortedSet(leaf, IndexField.RESPONDENT.name());
            if (live == null) {
                verbatims += found.docFreq();
                countAll(docs, respondents);
            } else {
                countLive(docs, live, respondents);
            }
        }
    }

    private void countAll(PostingsEnum docs, SortedSetDocValues respondents) throws IOException {
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS && !enough(); doc = docs.nextDoc()) {
            note(doc, respondents);
        }
    }

    private void countLive(PostingsEnum docs, Bits live, SortedSetDocValues respondents) throws IOException {
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (live.get(doc)) {
                verbatims++;
                if (!enough()) {
                    note(doc, respondents);
                }
            }
        }
    }

    private void note(int doc, SortedSetDocValues respondents) throws IOException {
        if (respondents.advanceExact(doc)) {
            named.add(BytesRef.deepCopyOf(respondents.lookupOrd(respondents.nextOrd())));
        } else {
            nameless++;
        }
    }
}
