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
        for (String language : List.of("en", "de", "fr", "es", "it", "pt", "nl")) {
            for (List<String> row : WordList.read(Abbreviations.class, "abbreviations-" + language + ".tsv")) {
                List<Long> words = reader.hashes(row.get(0));
                if (words.size() <= 2) {
                    add(words.get(0), row);
                }
            }
        }
    }

    private void add(long word, List<String> row) {
        if (row.size() > 2) {
            numbered.add(word);
        } else {
            kinds.merge(word, Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)), (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
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
