package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics that rules find, that a model finds, and that both do: their votes stay apart. */
class LearnedTopicsTest {
    private static final String YAML = """
            id: shop
            version: 1
            learned: {model: topic, least: 0.4}
            topics:
              - id: logistics
              - id: delivery
                parent: logistics
                rules: [parcel]
              - id: staff
              - id: screen
                rules: [screen]
            """;

    @TempDir
    private Path folder;

    private String codebook = "";
    private String model = "";

    @BeforeEach
    void train() throws IOException {
        codebook = Files.writeString(folder.resolve("shop.yaml"), YAML).toString();
        model = folder.resolve("topic.model").toString();
        Ran ran = Ran.of("train", new Orders(folder).csv("rows.csv", 1, 150), "--label", "topic", "--out", model);
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
    }

    private JsonNode topics(String text) {
        Ran ran = Ran.with(
                "text\n" + text + "\n", "analyze", "-", "--codebook", codebook, "--model", model, "--layers", "topics");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        return Rows.of(ran).get(0).get("topics");
    }

    private static JsonNode topic(JsonNode topics, String id) {
        for (JsonNode topic : topics) {
            if (topic.get("id").asText().equals(id)) {
                return topic;
            }
        }
        throw new AssertionError(id + " is not in " + topics);
    }

    @Test
    void theVotesOfRulesAndModelStayApart() {
        JsonNode both = topic(topics("my parcel was late again"), "delivery");
        assertEquals(1, both.get("confidence").asDouble());
        assertEquals(List.of("rules", "model"), both.get("votes").findValuesAsText("voter"), both.toString());
        assertEquals(3, both.at("/votes/0/evidence/0/start").asInt());
        assertTrue(both.at("/votes/1/confidence").asDouble() > 0.4, both.toString());
        assertFalse(both.at("/votes/1/evidence").isEmpty(), both.toString());
    }

    @Test
    void aModelAloneIsAsSureAsItIs() {
        JsonNode alone = topic(topics("the staff was so rude"), "staff");
        assertEquals(List.of("model"), alone.get("votes").findValuesAsText("voter"), alone.toString());
        assertEquals(
                alone.at("/votes/0/confidence").asDouble(),
                alone.get("confidence").asDouble());
        assertEquals(alone.at("/votes/0/evidence"), alone.get("evidence"));
    }

    @Test
    void aTopicOfAModelBringsItsParent() {
        JsonNode parent = topic(topics("my parcel was late again"), "logistics");
        assertEquals(List.of("rules", "model"), parent.get("votes").findValuesAsText("voter"), parent.toString());
    }

    @Test
    void rulesAloneNeedNoVotes() {
        JsonNode rules = topic(topics("a screen"), "screen");
        assertFalse(rules.has("votes"), rules.toString());
        assertEquals(1, rules.get("confidence").asDouble());
    }

    @Test
    void aCodebookThatCountsOnAModelSaysSoWhereThereIsNone() {
        Ran ran = Ran.with("text\nlate\n", "analyze", "-", "--codebook", codebook, "--layers", "topics");
        assertEquals(ExitCode.UNUSABLE, ran.code(), ran.out());
        assertTrue(ran.err().contains("labels"), ran.err());
    }
}
