package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.Topics.Mention;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the respondent feels about a topic in each place where it is mentioned, and in all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MentionTest {
    private FeedbackAnalyzer analyzer;
    private Path codebook;

    static Stream<List<String>> cases() {
        return Cases.of(MentionTest.class, "mentions.tsv");
    }

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        String topics = cases().map(row -> id(row.get(2))).collect(Collectors.toCollection(TreeSet::new)).stream()
                .map(name -> "  - {id: " + name + ", rules: [" + name + "]}\n")
                .collect(Collectors.joining());
        codebook = Files.writeString(folder.resolve("names.yaml"), "id: names\nversion: '1'\ntopics:\n" + topics);
        analyzer = FeedbackAnalyzer.builder().codebook(codebook).build();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Topic topic(Analysis analysis, String id) {
        return analysis.get(Layer.TOPICS).orElseThrow().find(id).orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aMentionHasItsOwnSide(List<String> row) {
        String language = row.get(0).matches("(de|fr|es)-.*") ? row.get(0).substring(0, 2) : "en";
        Analysis analysis =
                analyzer.analyze(Verbatim.builder(row.get(1)).language(language).build());
        Mention first = topic(analysis, id(row.get(2))).mentions().get(0);
        assertEquals(
                row.get(3),
                first.polarity().orElseThrow().id(),
                () -> row.get(0) + ": " + row.get(1) + " "
                        + analysis.get(Layer.SENTIMENT).orElseThrow().evidence());
    }

    @Test
    void aTopicThatIsPraisedAndBlamedIsMixedHoweverMuchOfEach() {
        Analysis analysis = analyzer.analyze(
                Verbatim.builder("The app was great. The app was fast. I love the app. The app crashes.")
                        .language("en")
                        .build());
        Topic app = topic(analysis, "app");
        assertEquals(
                List.of(Polarity.POSITIVE, Polarity.POSITIVE, Polarity.POSITIVE, Polarity.NEGATIVE),
                app.mentions().stream().map(one -> one.polarity().orElseThrow()).toList());
        assertEquals(Polarity.MIXED, app.sentiment().orElseThrow().polarity());
    }

    @Test
    void theEvidenceIsTheOpinionsAboutTheTopicAndNoOther() {
        Analysis analysis = analyzer.analyze(Verbatim.builder("The food was great but the service was slow")
                .language("en")
                .build());
        Sentiment food = topic(analysis, "food").sentiment().orElseThrow();
        assertEquals(
                List.of("great"),
                food.evidence().stream().map(one -> analysis.textOf(one.span())).toList());
    }

    @Test
    void withoutSentimentAMentionHasNoSide() throws IOException {
        try (FeedbackAnalyzer topicsAlone = FeedbackAnalyzer.builder()
                .codebook(codebook)
                .layers(Layer.TOPICS)
                .build()) {
            Topic food = topic(topicsAlone.analyze("The food was great"), "food");
            assertTrue(
                    food.sentiment().isEmpty()
                            && food.mentions().get(0).polarity().isEmpty(),
                    food.toString());
            assertEquals(food.evidence().get(0).span(), food.mentions().get(0).span());
        }
    }
}
