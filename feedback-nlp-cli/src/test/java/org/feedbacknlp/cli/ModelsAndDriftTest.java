package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelHeader;
import org.feedbacknlp.core.model.ModelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands models and drift: what a model says of itself, and whether it still fits. */
class ModelsAndDriftTest {
    @TempDir
    private Path folder;

    @Test
    void aCardSaysWhatAModelIsAndHowGood() throws IOException {
        String model = new Orders(folder).train("orders.model", 1, 150).toString();
        Ran ran = Ran.of("models", model);
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        for (String part : new String[] {
            "name      orders",
            "labels    single, 3: delivery, price, staff",
            "data      150 examples, sha256:",
            "recipe    ",
            "held out  150 examples of 150 respondents",
            "accuracy ",
            "up-to-15-words ("
        }) {
            assertTrue(ran.out().contains(part), part + " in " + ran.out());
        }
        JsonNode json = Rows.tree(Ran.of("models", model, "--json").out());
        assertEquals("orders", json.get("name").asText());
        assertEquals(150, json.get("card").get("reference").get("respondents").asInt());
        assertTrue(json.get("digest").asText().startsWith("sha256:"));
    }

    @Test
    void withoutAFileTheShippedModelsAreShown() throws IOException {
        Ran ran = Ran.of("models");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertTrue(ran.out().contains("shipped: emotions\n  name      emotions\n"), ran.out());
        int emotions = ran.out().indexOf("  known     ");
        int sentiment = ran.out().indexOf("shipped: sentiment\n  name      sentiment\n");
        assertTrue(emotions > 0 && emotions < sentiment, ran.out());
        assertTrue(ran.out().indexOf("  known     ", sentiment) > 0, ran.out());
        assertTrue(ran.out().contains("shipped: sentiment-network\n  name      sentiment-network\n"), ran.out());
        JsonNode card = Rows.tree(Ran.of("models", "--json").out()).get("card");
        assertTrue(card.get("knownFailures").size() > 2, card::toString);
        assertEquals("goemotions dev", card.get("evaluatedOn").asText());
    }

    @Test
    void whatWasMeasuredIsShownBySetAndSliceAndCapability() throws IOException {
        String card = """
                {"data":{"examples":1200,"sources":{"shops":1100,"surveys":100},"licence":"made up"},
                 "recipe":{"solver":"none","seed":7.0},
                 "measured":{"shops (dev)":{"texts":1000,"accuracy":0.9,"macroF1":0.8,"calibrationError":0.02,
                   "coverageAt90":0.75,"slices":{"no opinion word":{"texts":40,"accuracy":0.5}}},
                  "old":{"texts":10,"accuracy":0.25,"macroF1":0.2,"calibrationError":0.1}},
                 "oneStarCalledPositive":0.125,
                 "behaviour":{"a.tsv":{"negation":{"items":9,"failed":2}},"b.tsv":{"idiom":{"items":4,"failed":0}}},
                 "knownFailures":["a long one, which says at length and with many words what it does not know, so that it is wrapped once"]}
                """;
        Path file = folder.resolve("made.model");
        Model.of(new ModelHeader("made", ModelKind.SINGLE, List.of("a", "b"), card, "made/1"), new byte[0])
                .write(file);
        Ran ran = Ran.of("models", file.toString());
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        String expected = """
                  data      1,200 examples
                  sources   shops: 1100; surveys: 100
                  licence   made up
                  recipe    solver: none; seed: 7
                    set                texts  accuracy  macro-F1  calibration error  covered at 90 % accuracy
                    shops (dev)        1,000     0.900     0.800              0.020                     0.750
                      no opinion word     40     0.500
                    old                   10     0.250     0.200              0.100
                  1-star reviews called positive: 0.125
                    behaviour: failed of judged   a.tsv   b.tsv
                    negation                     2 of 9
                    idiom                                0 of 4
                  known     a long one, which says at length and with many words what it does not know, so that it is wrapped
                            once
                """;
        assertEquals(expected, ran.out().substring(ran.out().indexOf("  data ")));
    }

    @Test
    void whatIsLikeTheOldDoesNotDriftAndAnotherWorldDoes() throws IOException {
        Orders orders = new Orders(folder);
        String model = orders.train("orders.model", 1, 200).toString();
        Ran alike = Ran.of("drift", orders.csv("new.csv", 2, 200), "--model", model, "--json");
        assertEquals(ExitCode.DONE, alike.code(), alike.err());
        assertFalse(Rows.tree(alike.out()).get("shifted").asBoolean(), alike.out());
        StringBuilder other = new StringBuilder("text\n");
        for (int i = 0; i < 60; i++) {
            other.append("der Zug nach Ulm fuhr um ").append(i).append(" Minuten zu früh ab\n");
        }
        Ran foreign = Ran.with(other.toString(), "drift", "-", "--as", "csv", "--model", model);
        assertEquals(ExitCode.DONE, foreign.code(), foreign.err());
        assertTrue(
                foreign.out().matches("(?s).*unknown features +shifted +0\\.\\d+ +0\\.\\d+ +<0\\.001.*"),
                foreign.out());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no model   | models none.model                | none.model cannot be read",
                "no --model | drift -                          | Missing required option",
                "no rows    | drift - --as csv --model a.model | has no verbatims to compare",
                "few        | drift - --as csv --model b.model | has no reference to compare with"
            })
    void misuseIsToldInOneLine(String id, String arguments, String told) throws IOException {
        new Orders(folder).train("a.model", 1, 60);
        new Orders(folder).train("b.model", 1, 20);
        String[] words = arguments.split(" +", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].contains(".") ? folder.resolve(words[i]).toString() : words[i];
        }
        Ran ran = Ran.with("text\n", words);
        assertEquals(ExitCode.UNUSABLE, ran.code(), id);
        assertEquals(1, ran.told().size(), ran.err());
        assertTrue(ran.err().contains(told), ran.err());
    }
}
