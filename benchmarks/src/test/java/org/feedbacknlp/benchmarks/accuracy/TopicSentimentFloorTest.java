package org.feedbacknlp.benchmarks.accuracy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is felt about topics is told on the corpus's English verbatims no worse than it was. Raise the floor with what raises it. */
class TopicSentimentFloorTest {
    private static final double FLOOR = 0.57;

    @Test
    void whatIsFeltAboutATopicIsTold() {
        TopicSentimentAccuracy accuracy = new TopicSentimentAccuracy();
        accuracy.count(gold -> gold.language().equals("en"));
        double reached = accuracy.accuracy();
        assertTrue(reached >= FLOOR, () -> reached + " is below the floor of " + FLOOR);
    }
}
