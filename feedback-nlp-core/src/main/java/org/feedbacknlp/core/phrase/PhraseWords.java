package org.feedbacknlp.core.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.WordList;

/** Tells what the words of English texts are to phrases. Immutable and thread-safe. */
final class PhraseWords {
    static final String FILE = "phrase-words-en.tsv";

    private static final int SHORTEST_THING = 3;
    private static final int SHORTEST_ADVERB = 5;
    private static final int SHORTEST_PAST = 5;

    /** Words that end as adverbs do and name things. */
    private static final Set<String> NO_ADVERBS = Set.of(
            "family",
            "supply",
            "assembly",
            "anomaly",
            "jelly",
            "belly",
            "monopoly",
            "butterfly",
            "lily",
            "daily",
            "weekly",
            "monthly",
            "yearly",
            "elderly");

    private final PhraseTable<WordRole> roles;

    private PhraseWords(PhraseTable<WordRole> roles) {
        this.roles = roles;
    }

    static PhraseWords english() {
        Map<String, WordRole> words = new LinkedHashMap<>();
        for (List<String> row : WordList.read(PhraseWords.class, FILE)) {
            words.put(row.get(1), WireName.find(WordRole.class, row.get(0)).orElseThrow());
        }
        return new PhraseWords(PhraseTable.of(words));
    }

    /** Returns what a token is; anything but a word parts phrases. */
    WordRole role(TokenBuffer tokens, int t) {
        if (tokens.kind(t) != TokenKind.WORD) {
            return WordRole.LINK;
        }
        long hit = roles.find(tokens, t, t + 1);
        if (hit != PhraseTable.NONE) {
            return roles.at(hit);
        }
        int length = tokens.normalizedEnd(t) - tokens.normalizedStart(t);
        boolean letters = Character.isLetter(tokens.matched(t, 0));
        boolean tooShort = length < SHORTEST_THING && !tokens.allCaps(t);
        return !letters || tooShort || adverb(tokens, t, length) ? WordRole.LINK : WordRole.THING;
    }

    /** Tells whether a word behind a thing says what it did: the nurse calmed. */
    static boolean did(TokenBuffer tokens, int t) {
        int length = tokens.normalizedEnd(t) - tokens.normalizedStart(t);
        return length >= SHORTEST_PAST
                && tokens.matched(t, length - 1) == 'd'
                && tokens.matched(t, length - 2) == 'e'
                && tokens.matched(t, length - 3) != 'e';
    }

    private static boolean adverb(TokenBuffer tokens, int t, int length) {
        return length >= SHORTEST_ADVERB
                && tokens.matched(t, length - 1) == 'y'
                && tokens.matched(t, length - 2) == 'l'
                && !NO_ADVERBS.contains(tokens.word(t));
    }
}
