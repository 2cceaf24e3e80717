package org.feedbacknlp.core.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.core.text.Grammar;
import org.feedbacknlp.core.text.NormalizedText;
import org.feedbacknlp.core.text.Normalizer;
import org.feedbacknlp.core.text.PhraseReader;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.Tokenizer;
import org.feedbacknlp.core.text.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every listed opinion is found with the valence that its list says, and no two rows say two things of the same words. */
class OpinionLexiconTest {
    private final NormalizedText text = new NormalizedText();
    private final TokenBuffer tokens = new TokenBuffer(text);
    private final Tokenizer tokenizer = new Tokenizer(tokens);

    static Stream<String> languages() {
        return new TreeSet<>(Grammar.LANGUAGES).stream();
    }

    private void read(String original) {
        new Normalizer().normalize(original, Limits.DEFAULT, text);
        tokenizer.tokenize(Limits.DEFAULT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void everyRowIsFoundWithItsValence(String language) {
        PhraseTable<Double> valences = OpinionLexicon.of(language).valences();
        List<String> other = new ArrayList<>();
        for (List<String> row : WordList.read(OpinionLexicon.class, OpinionLexicon.file(language))) {
            read(row.get(0));
            long hit = valences.find(tokens, 0, tokens.count());
            boolean whole = PhraseTable.length(hit) == tokens.count();
            if (!whole || valences.at(hit) != Double.parseDouble(row.get(1))) {
                other.add(row.get(0));
            }
        }
        assertEquals(List.of(), other);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void twoWritingsOfTheSameWordsHaveOneSide(String language) {
        PhraseReader reader = new PhraseReader();
        Map<String, Double> seen = new TreeMap<>();
        List<String> torn = new ArrayList<>();
        for (List<String> row : WordList.read(OpinionLexicon.class, OpinionLexicon.file(language))) {
            double valence = Double.parseDouble(row.get(1));
            Double before = seen.put(String.join(" ", reader.words(row.get(0))), valence);
            if (before != null && before * valence < 0) {
                torn.add(row.get(0));
            }
        }
        assertEquals(List.of(), torn);
    }

    @Test
    void picturesSpeakEveryLanguageAndNone() {
        for (String language : List.of("en", "de", "ja", "und")) {
            PhraseTable<Double> valences = OpinionLexicon.of(language).valences();
            read("\uD83D\uDE21");
            assertTrue(valences.at(valences.find(tokens, 0, 1)) < 0, language);
        }
        read("terrible");
        assertEquals(PhraseTable.NONE, OpinionLexicon.of("ja").valences().find(tokens, 0, 1));
    }
}
