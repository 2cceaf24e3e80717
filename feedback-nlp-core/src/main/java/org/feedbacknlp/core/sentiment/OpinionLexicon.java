package org.feedbacknlp.core.sentiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.core.text.Grammar;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.WordList;

/**
 * Words and expressions that carry an opinion in one language, each with a valence from -4 to 4; emoji and emoticons are in every
 * language's. Immutable and thread-safe.
 */
final class OpinionLexicon {
    private final PhraseTable<Double> valences;

    private OpinionLexicon(PhraseTable<Double> valences) {
        this.valences = valences;
    }

    /** Reads the lexicon of a language, or of emoji alone where the language has none. */
    static OpinionLexicon of(String language) {
        Map<String, Double> words = new LinkedHashMap<>();
        read("emoji.tsv", words);
        if (Grammar.LANGUAGES.contains(language)) {
            read(file(language), words);
        }
        return new OpinionLexicon(PhraseTable.of(words));
    }

    static String file(String language) {
        return "opinion-" + language + ".tsv";
    }

    private static void read(String name, Map<String, Double> words) {
        for (List<String> row : WordList.read(OpinionLexicon.class, name)) {
            words.put(row.get(0), Double.parseDouble(row.get(1)));
        }
    }

    /** Returns the valences as a table. */
    PhraseTable<Double> valences() {
        return valences;
    }
}
