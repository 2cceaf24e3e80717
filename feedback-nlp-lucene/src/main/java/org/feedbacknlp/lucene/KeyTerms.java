package org.feedbacknlp.lucene;

import java.util.List;
import org.feedbacknlp.insight.stat.KeyTerm;

/**
 * Words that set some verbatims apart from others. Immutable and thread-safe; {@code toString} shows no word.
 *
 * @param terms the words, the most telling first; log ratio above 0 where a word is more frequent in the first group
 * @param compared how many words were compared; the significances are adjusted for so many (Benjamini and Hochberg)
 * @param first how many verbatims, or words of context, the first group has
 * @param second how many the other group has
 * @param complete false where {@link QueryLimits#time()} was over before all was looked at
 */
public record KeyTerms(List<KeyTerm> terms, int compared, long first, long second, boolean complete) {
    /** The most words that can be asked for. */
    public static final int MOST_TERMS = 10_000;

    /** Copies the list. */
    public KeyTerms {
        terms = List.copyOf(terms);
    }

    @Override
    public String toString() {
        return "KeyTerms[" + terms.size() + " of " + compared + "]";
    }
}
