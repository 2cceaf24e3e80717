package org.feedbacknlp.core.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.core.support.ShippedTerms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The codebooks that ship keep their own examples, and answer as they are written although the build has parsed them. */
class ShippedTopicsTest {
    static List<String> names() {
        return ShippedTopics.names();
    }

    static List<String> industries() {
        return ShippedTopics.names().stream()
                .filter(name -> !name.equals("general"))
                .toList();
    }

    /**
     * An example of a codebook that ships.
     *
     * @param id where it stands
     * @param codebook the codebook
     * @param topic the topic
     * @param text the example
     * @param about whether it is about the topic
     */
    record Example(String id, String codebook, String topic, String text, boolean about) {
        @Override
        public String toString() {
            return id;
        }
    }

    static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String name : names()) {
            for (Topic topic : Codebook.parse(ShippedTopics.text(name)).topics()) {
                String id = name + "/" + topic.id() + "/";
                topic.match()
                        .forEach(text -> examples.add(new Example(id + examples.size(), name, topic.id(), text, true)));
                topic.never()
                        .forEach(
                                text -> examples.add(new Example(id + examples.size(), name, topic.id(), text, false)));
            }
        }
        return examples;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void examplesHold(Example example) {
        try (FeedbackAnalyzer analyzer = analyzer(example.codebook())) {
            boolean found = analyzer.analyze(
                            Verbatim.builder(example.text()).language("en").build())
                    .get(Layer.TOPICS)
                    .flatMap(topics -> topics.find(example.topic()))
                    .isPresent();
            assertEquals(example.about(), found, example.text());
        }
    }

    private static FeedbackAnalyzer analyzer(String industry) {
        return FeedbackAnalyzer.builder()
                .layers(Layer.TOPICS)
                .option("feedback-topics", "industry", industry)
                .build();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTermIsFoundAsSomeTopic(String name) {
        Codebook codebook = Codebook.parse(ShippedTopics.text(name));
        Reading reading = new Reading(codebook);
        List<String> missed = new ArrayList<>();
        for (String term : ShippedTerms.of(name)) {
            boolean found = codebook.topics().stream().anyMatch(topic -> reading.holds(Verbatim.of(term), topic));
            if (!found) {
                missed.add(term);
            }
        }
        assertEquals(List.of(), missed);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTopicHasALabelADescriptionAndExamples(String name) {
        for (Topic topic : Codebook.parse(ShippedTopics.text(name)).topics()) {
            assertFalse(topic.label().equals(topic.id()), topic.id());
            assertFalse(topic.description().isEmpty(), topic.id());
            assertFalse(topic.match().isEmpty() || topic.never().isEmpty(), topic.id());
            assertTrue(topic.id().matches("[a-z]+(-[a-z]+)*"), topic.id());
        }
    }

    @ParameterizedTest
    @MethodSource("industries")
    void anIndustryAddsTopicsToTheGeneralOnes(String industry) {
        Set<String> general = ShippedTopics.of("general").topics();
        Set<String> all = ShippedTopics.of(industry).topics();
        assertTrue(all.containsAll(general));
        assertTrue(all.size() > general.size(), () -> industry + " adds nothing");
    }

    @ParameterizedTest
    @MethodSource("names")
    void rulesAreReadBackAsTheyWereWritten(String name) {
        List<Topic> written = Codebook.parse(ShippedTopics.text(name)).topics();
        ShippedTopics shipped = ShippedTopics.of(name);
        for (Topic topic : written) {
            topic.byLanguage()
                    .forEach((language, rules) -> assertEquals(
                            rules,
                            shipped.in(language)
                                    .codebook()
                                    .topic(topic.id())
                                    .orElseThrow()
                                    .rules(),
                            topic.id() + " in " + language));
        }
    }
}
