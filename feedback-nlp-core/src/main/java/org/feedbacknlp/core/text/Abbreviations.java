package org.feedbacknlp.core.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.table.TableReader;

/**
 * Words whose full stop does not end a sentence, of all languages that have a list; where two lists differ, the more cautious reading
 * (a sentence may end) wins. Immutable and thread-safe.
 */
final class Abbreviations {
    private static final Kind[] KINDS = Kind.values();

    private final Map<Long, Kind> kinds;
    private final Set<Long> numbered;
    private final Set<Long> afterOrdinals;
    private final PhraseTable<Kind> expressions;
    private final int longest;

    /** What the full stop of an abbreviation means. */
    enum Kind {
        /** A name follows. */
        TITLE,
        /** The sentence goes on. */
        INNER,
        /** A sentence ends where a capital follows. */
        CLOSING,
        /** It is no abbreviation. */
        NONE
    }

    /** Reads the abbreviations from the table that the build made of them. */
    Abbreviations() {
        TableReader in = TableReader.open(Abbreviations.class, AbbreviationLists.TABLE);
        afterOrdinals = words(in);
        numbered = words(in);
        long[] words = in.longs();
        char[] ordinals = in.chars();
        kinds = new HashMap<>(words.length * 2);
        for (int i = 0; i < words.length; i++) {
            kinds.put(words[i], KINDS[ordinals[i]]);
        }
        longest = in.number();
        expressions = PhraseTable.readPlaces(in, List.of(KINDS));
    }

    private static Set<Long> words(TableReader in) {
        long[] words = in.longs();
        Set<Long> set = new HashSet<>(words.length * 2);
        for (long word : words) {
            set.add(word);
        }
        return set;
    }

    /** Returns what a full stop means that belongs to an abbreviation of several tokens, such as "z. B." or "et al.". */
    Kind ofSeveral(TokenBuffer tokens, int first, int stop) {
        for (int from = Math.max(first, stop - longest + 1); from < stop; from++) {
            long hit = expressions.find(tokens, from, tokens.count());
            int end = from + PhraseTable.length(hit);
            if (hit != PhraseTable.NONE && end > stop) {
                return end == stop + 1 ? expressions.at(hit) : Kind.INNER;
            }
        }
        return Kind.NONE;
    }

    /** Returns what the full stop behind a word means; letters parted by full stops ("e.g.") count as closing. */
    Kind of(TokenBuffer tokens, int word) {
        boolean letter = tokens.normalizedEnd(word) - tokens.normalizedStart(word) == 1;
        boolean dotted = letter
                && word > 1
                && tokens.kind(word - 1) == TokenKind.PUNCTUATION
                && tokens.text().chars[tokens.normalizedStart(word - 1)] == '.'
                && !tokens.has(word, TokenBuffer.SPACED);
        return dotted ? Kind.CLOSING : kinds.getOrDefault(tokens.hash(word), Kind.NONE);
    }

    /** Tells whether a word is an abbreviation beside a number, as in "no. 5". */
    boolean isNumbered(TokenBuffer tokens, int word) {
        return numbered.contains(tokens.hash(word));
    }

    /** Tells whether a number with a full stop before a word is an ordinal. */
    boolean followsOrdinal(TokenBuffer tokens, int word) {
        return afterOrdinals.contains(tokens.hash(word));
    }
}
