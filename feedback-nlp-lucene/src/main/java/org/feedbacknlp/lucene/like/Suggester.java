package org.feedbacknlp.lucene.like;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.feedbacknlp.lucene.Suggestion;
import org.feedbacknlp.lucene.schema.Schema;
import org.feedbacknlp.lucene.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of an index that begin as a typed one does, the most frequent first, and none that few people use: what only one
 * respondent wrote could say who it was. Used once.
 */
public final class Suggester {
    /** A longer word is no word to suggest, in UTF-16 code units. */
    public static final int LONGEST = 40;

    private static final Comparator<Suggestion> ORDER =
            Comparator.comparingInt(Suggestion::verbatims).reversed().thenComparing(Suggestion::word);

    private final IndexReader reader;
    private final int most;
    private final int respondents;

    /**
     * Prepares suggestions.
     *
     * @param reader the state of the index
     * @param most how many words are given at most
     * @param respondents how many people must use a word
     */
    public Suggester(IndexReader reader, int most, int respondents) {
        this.reader = reader;
        this.most = most;
        this.respondents = respondents;
    }

    /**
     * Suggests words.
     *
     * @param typed what somebody typed so far
     * @return words that the last one may become
     * @throws IOException if the index cannot be read
     */
    public List<Suggestion> of(String typed) throws IOException {
        String start = lastWord(typed);
        return start.isEmpty() ? List.of() : best(candidates(new BytesRef(start)));
    }

    /** Returns what stands behind the last space, folded, without the signs that open a phrase or a group; empty if too long. */
    private static String lastWord(String typed) {
        int start = typed.length();
        while (start > 0 && !Character.isWhitespace(typed.charAt(start - 1))) {
            start--;
        }
        while (start < typed.length() && opens(typed.charAt(start))) {
            start++;
        }
        return typed.length() - start > LONGEST ? "" : Fold.word(typed.substring(start));
    }

    private static boolean opens(char c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.DASH_PUNCTUATION -> true;
            default -> c == '"' || c == '\'';
        };
    }

    /**
     * A word that may be suggested.
     *
     * @param word the word
     * @param postings in how many documents it stands, deleted ones among them: never fewer than there are
     */
    private record Candidate(BytesRef word, int postings) {}

    /** Returns the words that begin so, the most frequent first. */
    private List<Candidate> candidates(BytesRef start) throws IOException {
        List<Candidate> found = new ArrayList<>();
        @Nullable Terms terms = MultiTerms.getTerms(reader, Schema.TEXT);
        if (terms == null) {
            return found;
        }
        TermsEnum all = terms.iterator();
        boolean more = all.seekCeil(start) != SeekStatus.END;
        while (more && StringHelper.startsWith(all.term(), start)) {
            if (all.docFreq() >= respondents && mayShow(all.term().utf8ToString())) {
                found.add(new Candidate(BytesRef.deepCopyOf(all.term()), all.docFreq()));
            }
            more = all.next() != null;
        }
        found.sort(Comparator.comparingInt(Candidate::postings).reversed());
        return found;
    }

    /** Numbers, addresses and names of accounts tell who somebody is. */
    private static boolean mayShow(String word) {
        return word.length() <= LONGEST
                && word.codePoints().noneMatch(c -> c == '@' || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER);
    }

    private List<Suggestion> best(List<Candidate> candidates) throws IOException {
        TreeSet<Suggestion> best = new TreeSet<>(ORDER);
        for (Candidate candidate : candidates) {
            if (best.size() == most && candidate.postings() < best.last().verbatims()) {
                break;
            }
            Users users = new Users(candidate.word(), respondents);
            for (LeafReaderContext leaf : reader.leaves()) {
                users.read(leaf.reader());
            }
            if (users.enough()) {
                best.add(new Suggestion(candidate.word().utf8ToString(), users.verbatims()));
                if (best.size() > most) {
                    best.pollLast();
                }
            }
        }
        return List.copyOf(best);
    }
}
