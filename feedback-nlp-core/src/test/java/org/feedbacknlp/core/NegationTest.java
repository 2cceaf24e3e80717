package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.core.sentiment.SentimentProvider;
import org.feedbacknlp.core.text.Grammar;
import org.feedbacknlp.core.text.WordList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of every lexicon in a plain sentence, as it is and negated: it says what its list says, and "not" never agrees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NegationTest {
    private static final double CLEAR = 1;
    /** To be warned is bad news, and not to be warned is worse. */
    private static final String BAD_NEWS_BOTH_WAYS = "warned";

    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.builder()
                .cache(CacheOptions.OFF)
                .layers(Layer.SENTIMENT)
                .build();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of("en", "It is %s", "It is not %s"),
                Arguments.of("de", "Es ist %s", "Es ist nicht %s"),
                Arguments.of("fr", "C'est %s", "Ce n'est pas %s"),
                Arguments.of("es", "Es %s", "No es %s"),
                Arguments.of("it", "È %s", "Non è %s"),
                Arguments.of("pt", "É %s", "Não é %s"),
                Arguments.of("nl", "Het is %s", "Het is niet %s"));
    }

    private double score(String language, String text) {
        return analyzer.analyze(Verbatim.builder(text).language(language).build())
                .get(Layer.SENTIMENT)
                .map(Sentiment::score)
                .orElse(0.0);
    }

    /** Single words with a clear side; what they do in expressions is for their own rows. */
    private static List<List<String>> words(String language) {
        return WordList.read(SentimentProvider.class, "opinion-" + language + ".tsv").stream()
                .filter(row -> row.get(0).chars().allMatch(Character::isLetter))
                .filter(row -> Math.abs(Double.parseDouble(row.get(1))) >= CLEAR)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void aWordSaysWhatItsListSays(String language, String plain, String negated) {
        List<String> other = new ArrayList<>();
        for (List<String> row : words(language)) {
            double listed = Double.parseDouble(row.get(1));
            if (listed * score(language, plain.formatted(row.get(0))) <= 0) {
                other.add(row.get(0));
            }
        }
        assertEquals(List.of(), other);
    }

    /** Words such as "unfortunately" open a clause of their own, which no negator before them reaches. */
    private static Set<String> clauseOpeners(String language) {
        return WordList.read(Grammar.class, "grammar-" + language + ".tsv").stream()
                .filter(row -> row.get(0).equals("contrast") || row.get(0).equals("concession"))
                .map(row -> row.get(1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void notNeverAgrees(String language, String plain, String negated) {
        Set<String> openers = clauseOpeners(language);
        List<String> agreeing = new ArrayList<>();
        for (List<String> row : words(language)) {
            double listed = Double.parseDouble(row.get(1));
            boolean agrees = listed * score(language, negated.formatted(row.get(0))) > 0;
            if (agrees && !openers.contains(row.get(0)) && !row.get(0).equals(BAD_NEWS_BOTH_WAYS)) {
                agreeing.add(row.get(0));
            }
        }
        assertEquals(List.of(), agreeing);
    }
}
