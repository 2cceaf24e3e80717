package org.feedbacknlp.core.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.core.codebook.ShippedTopics;
import org.feedbacknlp.core.sentiment.SentimentProvider;
import org.feedbacknlp.core.support.ShippedTerms;
import org.feedbacknlp.core.text.Grammar;
import org.feedbacknlp.core.text.NormalizedText;
import org.feedbacknlp.core.text.Normalizer;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.Tokenizer;
import org.feedbacknlp.core.text.WordList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No word that the engine knows is gibberish, or spam, when it stands alone: a wrong verdict loses a customer's voice. */
class KnownWordsTest {
    private final NormalizedText text = new NormalizedText();
    private final TokenBuffer tokens = new TokenBuffer(text);
    private final Tokenizer tokenizer = new Tokenizer(tokens);

    private record Words(Class<?> beside, String file, int column) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Words> lists() {
        return Grammar.LANGUAGES.stream()
                .sorted()
                .flatMap(language -> Stream.of(
                        new Words(SentimentProvider.class, "opinion-" + language + ".tsv", 0),
                        new Words(Grammar.class, "grammar-" + language + ".tsv", 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void areContent(Words words) {
        assertContent(WordList.read(words.beside, words.file).stream()
                .map(row -> row.get(words.column))
                .toList());
    }

    static List<String> codebooks() {
        return ShippedTopics.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codebooks")
    void termsOfTopicsAreContent(String name) {
        assertContent(ShippedTerms.of(name));
    }

    private void assertContent(List<String> terms) {
        Gibberish gibberish = new Gibberish();
        Spam spam = new Spam();
        List<String> lost = new ArrayList<>();
        for (String word : terms) {
            new Normalizer().normalize(word, Limits.DEFAULT, text);
            tokenizer.tokenize(Limits.DEFAULT);
            if (gibberish.is(tokens) || spam.is(tokens)) {
                lost.add(word);
            }
        }
        assertEquals(List.of(), lost);
    }
}
