package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A codebook is checked, used and explained by the command. */
class CodebookCommandTest {
    private static final String YAML = """
            id: webshop
            version: "3"
            topics:
              - id: delivery
                rules: [parcel NEAR/6 late]
                match: [the parcel came late]
                never: [a nice parcel]
              - id: price
                rules: [price NEAR/5 high]
            """;

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("webshop.yaml"), YAML).toString();
    }

    @Test
    void examplesThatHoldAreCounted() {
        Ran ran = Ran.of("codebook", "check", file);
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertEquals(List.of("webshop 3: 2 topics, 2 examples, all hold"), ran.lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"general", "saas", "retail", "telecom", "bank", "airline", "healthcare"})
    void topicsThatShipAreACodebookToBeginFrom(String name) throws IOException {
        Ran ran = Ran.of("codebook", "show", name);
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        String shown =
                Files.writeString(folder.resolve("shown.yaml"), ran.out()).toString();
        Ran check = Ran.of("codebook", "check", shown);
        assertEquals(ExitCode.DONE, check.code(), check.err());
        assertTrue(check.out().startsWith(name + " 1: "), check.out());
    }

    @Test
    void aCodebookThatDoesNotShipIsNotShown() {
        Ran ran = Ran.of("codebook", "show", "fishing");
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertTrue(ran.err().contains("no codebook ships for fishing; there are general, "), ran.err());
    }

    @Test
    void twoVersionsAreComparedOverVerbatims() throws IOException {
        String next = Files.writeString(
                        folder.resolve("next.yaml"),
                        YAML.replace("parcel NEAR/6 late", "parcel AND (late OR lost)")
                                .replace("price NEAR/5 high", "price CLAUSE high"))
                .toString();
        String rows =
                "id,text\na,the parcel is lost\nb,the parcel came late\nc,the price is fine but quality high\nd,nice\n";
        Ran ran = Ran.with(rows, "codebook", "diff", "-", "--from", file, "--to", next);
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertEquals(
                List.of(
                        "2 of 4 verbatims change",
                        "",
                        "topic     before  after  gained  lost",
                        "delivery       1      2      +1",
                        "price          1      0            -1",
                        "",
                        "delivery is found now in",
                        "    a  the parcel is lost",
                        "",
                        "price is found no more in",
                        "    c  the price is fine but quality high"),
                ran.lines().stream().map(String::stripTrailing).toList());
        JsonNode tree = Rows.tree(Ran.with(rows, "codebook", "diff", "-", "--from", file, "--to", next, "--json")
                .out());
        assertEquals(2, tree.get("changed").asInt());
        assertEquals("a", tree.at("/topics/0/gained/0/id").asText());
    }

    @Test
    void examplesThatDoNotHoldAreToldWithTheReason() throws IOException {
        String wrong =
                YAML.replace("the parcel came late", "the parcel came early").replace("a nice parcel", "a late parcel");
        Files.writeString(Path.of(file), wrong);
        Ran ran = Ran.of("codebook", "check", file);
        assertEquals(ExitCode.SOME_FAILED, ran.code());
        assertEquals(
                List.of(
                        "delivery is not found in: the parcel came early",
                        "    late is not in the text",
                        "delivery is found in: a late parcel",
                        "    by \"late parcel\", rule (parcel NEAR/6 late)",
                        "webshop 3: 2 topics, 2 examples, 2 do not hold"),
                ran.lines());
    }

    @Test
    void aRuleThatCannotBeReadIsToldInOneLine() throws IOException {
        Files.writeString(Path.of(file), YAML.replace("NEAR/6 late", "NEAR late"));
        Ran ran = Ran.of("codebook", "check", file);
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertTrue(
                ran.err()
                        .contains("webshop.yaml cannot be used: topic delivery, rule 1, column 8: NEAR wants a number"),
                ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
    }

    @Test
    void analyzeFindsItsTopicsAndNamesItsDigest() {
        Ran ran = Ran.with("text\nthe parcel came late\n", "analyze", "-", "--codebook", file);
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        JsonNode row = Rows.tree(ran.out());
        assertEquals("delivery", row.get("topics").get(0).get("id").asText());
        assertTrue(row.get("engine").get("codebook").asText().startsWith("sha256:"), ran.out());
    }

    @Test
    void explainShowsWhatMadeATopicAndWhatKeptOneAway() {
        Ran ran = Ran.of(
                "explain",
                "the parcel came late and the price is for what one gets here really high",
                "--codebook",
                file,
                "--topic",
                "price");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertTrue(ran.out().contains("    ~~~~~~      ~~~~\n"), ran.out());
        assertTrue(ran.out().contains("\"parcel\" \"late\"\n"), ran.out());
        assertTrue(
                ran.lines().contains("price  is not there: high is 8 words from price, the rule wants at most 5"),
                ran.out());
        assertTrue(ran.lines().contains("        yes high  \"high\""), ran.out());
    }

    @Test
    void explainWorksWithTheTopicsThatShip() {
        Ran ran = Ran.of("explain", "the delivery came late", "--topic", "price");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertTrue(ran.out().contains("delivery  negative"), ran.out());
        assertTrue(ran.out().contains("price  is not there: "), ran.out());
    }

    @Test
    void aTopicThatTheCodebookHasNotIsToldWithThoseItHas() {
        Ran ran = Ran.of("explain", "late", "--codebook", file, "--topic", "gone");
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertTrue(ran.err().contains("the codebook has no topic gone; it has delivery, price"), ran.err());
    }
}
