package org.feedbacknlp.core.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.feedbacknlp.api.layer.TokenKind;

/**
 * Words whose full stop does not end a sentence, of all languages that have a list; where two lists differ, the more cautious reading
 * (a sentence may end) wins. Immutable and thread-safe.
 */
final class Abbreviations {
    private final Map<Long, Kind> kinds = new HashMap<>();
    private final Set<Long> numbered = new HashSet<>();
    private final Set<Long> afterOrdinals = new HashSet<>();
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

    Abbreviations() {
        PhraseReader reader = new PhraseReader();
        WordList.read(Abbreviations.class, "after-ordinals.tsv")
                .forEach(row -> afterOrdinals.addAll(reader.hashes(row.get(0))));
        Map<String, Kind> several = new HashMap<>();
        int most = 0;
        for (String language : List.of("en", "de", "fr", "es", "it", "pt", "nl")) {
            for (List<String> row : WordList.read(Abbreviations.class, "abbreviations-" + language + ".tsv")) {
                List<Long> words = reader.hashes(row.get(0));
                if (words.size() <= 2) {
                    add(words.get(0), row);
                } else {
                    Kind kind = row.size() > 2 ? Kind.CLOSING : kind(row);
                    several.merge(row.get(0), kind, Abbreviations::moreCautious);
                    most = Math.max(most, words.size());
                }
            }
        }
        expressions = PhraseTable.of(several);
        longest = most;
    }

    private void add(long word, List<String> row) {
        if (row.size() > 2) {
            numbered.add(word);
        } else {
            kinds.merge(word, kind(row), Abbreviations::moreCautious);
        }
    }

    private static Kind kind(List<String> row) {
        return Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    }

    private static Kind moreCautious(Kind a, Kind b) {
        return a.compareTo(b) > 0 ? a : b;
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
