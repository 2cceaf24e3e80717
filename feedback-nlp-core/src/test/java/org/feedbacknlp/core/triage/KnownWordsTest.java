package org.feedbacknlp.core.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.core.sentiment.SentimentProvider;
import org.feedbacknlp.core.text.Grammar;
import org.feedbacknlp.core.text.NormalizedText;
import org.feedbacknlp.core.text.Normalizer;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.Tokenizer;
import org.feedbacknlp.core.text.WordList;
import org.feedbacknlp.core.topic.TopicProvider;
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
        Stream<Words> opinions = Grammar.LANGUAGES.stream()
                .sorted()
                .flatMap(language -> Stream.of(
                        new Words(SentimentProvider.class, "opinion-" + language + ".tsv", 0),
                        new Words(Grammar.class, "grammar-" + language + ".tsv", 1)));
        Stream<Words> topics = Stream.of("general", "saas", "retail", "telecom", "bank", "airline", "healthcare")
                .map(industry -> new Words(TopicProvider.class, industry + ".tsv", 2));
        return Stream.concat(opinions, topics);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void areContent(Words words) {
        Gibberish gibberish = new Gibberish();
        Spam spam = new Spam();
        List<String> lost = new ArrayList<>();
        for (List<String> row : WordList.read(words.beside, words.file)) {
            String word = row.get(words.column);
            new Normalizer().normalize(word, Limits.DEFAULT, text);
            tokenizer.tokenize(Limits.DEFAULT);
            if (gibberish.is(tokens) || spam.is(tokens)) {
                lost.add(word);
            }
        }
        assertEquals(List.of(), lost);
    }
}
