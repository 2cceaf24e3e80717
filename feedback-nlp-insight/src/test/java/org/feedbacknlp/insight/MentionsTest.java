package org.feedbacknlp.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.feedbacknlp.insight.stat.Adjustment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plugin may break the promise that topics are ordered and each there once; a verbatim is one voice all the same. */
class MentionsTest {
    private static final FindingOptions ANY = new FindingOptions(0.95, 1);

    private static Topic topic(String id, Polarity polarity) {
        return new Topic(id, 0.9, Optional.of(Given.sentiment(polarity, 0.9)), List.of(Evidence.of(0, 4)));
    }

    private static Given about(String... ids) {
        List<Topic> topics =
                Stream.of(ids).map(id -> topic(id, Polarity.NEGATIVE)).toList();
        return Given.words().with(Layer.TOPICS, new Topics(topics));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"a, a", "a b c, a b c", "a a b, a b", "b a b, b a", "b a, b a", "a b a b a, a b"})
    void eachOnceAndTheFirst(String given, String expected) {
        String[] ids = given.split(" ", -1);
        List<Topic> found = Mentions.of(about(ids).analysis()).orElseThrow();
        assertEquals(expected, String.join(" ", found.stream().map(Topic::id).toList()));
    }

    @Test
    void notSearchedIsNotWithoutTopics() {
        assertEquals(Optional.empty(), Mentions.of(Given.words().analysis()));
        assertEquals(
                Optional.of(List.of()), Mentions.of(Given.words().aboutNothing().analysis()));
    }

    @Test
    void tablesCountAVoiceOnce() {
        Analysis twice = about("price", "app", "price").on("2026-02-10").nps(3).analysis();
        TopicTable table = new TopicTable(ScoreMetric.NPS, ANY);
        table.add(twice);
        assertEquals(
                List.of(1L, 1L), table.rows().stream().map(TopicRow::verbatims).toList());
        Timeline timeline = new Timeline(TimeStep.WEEK, ScoreMetric.NPS, ANY);
        timeline.add(twice);
        SentimentCounts once = new SentimentCounts(1, 0, 0, 0, 0);
        assertEquals(Map.of("app", once, "price", once), timeline.rows().get(0).topics());
    }

    @Test
    void contrastsAndDriversCountAVoiceOnce() {
        TopicContrast contrast = new TopicContrast(Cut.segment("plan"), "pro", "free", ANY);
        Drivers drivers = new Drivers(Set.of("price"), ScoreMetric.NPS, DriverOptions.DEFAULT);
        for (int i = 0; i < 60; i++) {
            Given given = about("price", "price").id("r" + i).nps(i % 11).segment("plan", i % 2 == 0 ? "pro" : "free");
            contrast.add(given.analysis());
            drivers.add((i % 3 == 0 ? given : Given.words().nps(i % 11).aboutNothing()).analysis());
        }
        assertEquals(
                0,
                contrast.contrasts(Adjustment.NONE)
                        .get(0)
                        .estimate()
                        .known()
                        .orElseThrow()
                        .value());
        assertEquals(20, drivers.drivers().get(0).coverage().having());
    }
}
