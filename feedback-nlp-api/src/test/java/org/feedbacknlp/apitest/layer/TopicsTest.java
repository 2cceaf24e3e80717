package org.feedbacknlp.apitest.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.layer.Severity;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.layer.Topics.Topic;
import org.feedbacknlp.apitest.support.Refusal;
import org.feedbacknlp.apitest.support.Samples;
import org.junit.jupiter.api.Test;

/** Topics, found by id; what claims something about the words shows its evidence (contract C5). */
class TopicsTest {
    @Test
    void aTopicIsFoundByItsId() {
        Topic price = new Topic("price", 0.5, Optional.empty(), Samples.EVIDENCES);
        Topics topics = new Topics(List.of(Samples.TOPIC, price));
        assertEquals(Optional.of(price), topics.find("price"));
        assertEquals(Optional.of(Samples.TOPIC), topics.find("delivery"));
        assertEquals(Optional.empty(), topics.find("Price"));
        assertEquals(Optional.empty(), new Topics(List.of()).find("price"));
    }

    @Test
    void c5ATopicNeedsEvidence() {
        Refusal.illegal("no evidence", "evidence", () -> new Topic("price", 0.5, Optional.empty(), List.of()))
                .check();
    }

    @Test
    void c5ASeverityNeedsAReason() {
        Refusal.illegal("no reason", "reason", () -> new Severity(Severity.Level.S1, List.of(), Samples.EVIDENCES))
                .check();
    }
}
