package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands evaluate and compare: figures of a model, and of two. */
class EvaluateCommandTest {
    @TempDir
    private Path folder;

    private static final String UNLIKE_ORDERS = """
            text,topic
            the parcel never came,delivery
            far too dear for me,price
            nobody answered my call,staff
            """;

    private Orders orders;

    @BeforeEach
    void write() throws IOException {
        orders = new Orders(folder);
    }

    @Test
    void aModelIsMeasuredOnWhatItHasNotSeen() throws IOException {
        Path model = orders.train("a.model", 1, 150);
        Ran ran = Ran.of("evaluate", orders.csv("test.csv", 2, 60), "--label", "topic", "--model", model.toString());
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("60 examples"), ran.out());
        assertTrue(ran.lines().get(1).matches("accuracy +1\\.000 +0\\.9\\d\\d to 1\\.000"), ran.out());
        assertTrue(ran.out().contains("up-to-5-words"), ran.out());
    }

    @Test
    void figuresOnWhatAModelWasTrainedOnAreToldToSayLittle() throws IOException {
        String model = orders.train("a.model", 1, 150).toString();
        String own = folder.resolve("a.model.csv").toString();
        Ran ran = Ran.of("evaluate", own, "--label", "topic", "--model", model, "--json");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertEquals(1, ran.told().size(), ran.err());
        assertTrue(ran.err().contains("a.model was trained on about 100 % of these verbatims"), ran.err());
        assertTrue(ran.err().contains("leave --model out to cross-validate"), ran.err());
        JsonNode trainedOn = Rows.tree(ran.out()).get("trainedOn");
        assertEquals(1, trainedOn.get("share").asDouble());
        assertTrue(trainedOn.get("spoils").asBoolean());
    }

    @Test
    void eachOfTwoModelsTellsWhatItWasTrainedOn() throws IOException {
        String one = orders.train("a.model", 1, 150).toString();
        String other = folder.resolve("other.model").toString();
        assertEquals(
                ExitCode.DONE,
                Ran.with(UNLIKE_ORDERS, "train", "-", "--as=csv", "--label=topic", "--out", other)
                        .code());
        String own = folder.resolve("a.model.csv").toString();
        Ran ran = Ran.of("compare", own, "--label", "topic", "--model", other, "--model", one, "--json");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertEquals(1, ran.told().size(), ran.err());
        JsonNode trainedOn = Rows.tree(ran.out()).get("trainedOn");
        assertFalse(trainedOn.get(0).get("spoils").asBoolean(), ran.out());
        assertTrue(trainedOn.get(1).get("spoils").asBoolean(), ran.out());
    }

    @Test
    void withoutAModelTheRowsAreCrossValidatedAsTrainDoes() throws IOException {
        String csv = orders.csv("rows.csv", 3, 120);
        JsonNode trained = Rows.tree(Ran.of(
                        "train",
                        csv,
                        "--label",
                        "topic",
                        "--out",
                        folder.resolve("m").toString(),
                        "--json")
                .out());
        JsonNode evaluated =
                Rows.tree(Ran.of("evaluate", csv, "--label", "topic", "--json").out());
        assertEquals(trained.get("evaluation"), evaluated);
        assertEquals(120, evaluated.get("examples").asInt());
    }

    @Test
    void severalLabelsArePartedAndFailuresCounted() {
        StringBuilder csv = new StringBuilder("text,topics\n");
        for (int i = 0; i < 60; i++) {
            csv.append(i % 2 == 0 ? "too late number " : "too dear number ")
                    .append(i)
                    .append(i % 2 == 0 ? ",delivery\n" : ",price|money\n");
        }
        Ran ran = Ran.with(
                csv.toString(), "evaluate", "-", "--as", "csv", "--label", "topics", "--multi-label", "|", "--json");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        JsonNode found = Rows.tree(ran.out());
        assertEquals("multi", found.get("kind").asText());
        assertEquals(3, found.get("labels").size());
    }

    @Test
    void aRowWithoutALabelCostsItself() throws IOException {
        Path model = orders.train("a.model", 1, 100);
        Ran ran = Ran.with(
                "text,topic\nlate parcel,delivery\nno label,\n",
                "evaluate",
                "-",
                "--as",
                "csv",
                "--label",
                "topic",
                "--model",
                model.toString());
        assertEquals(ExitCode.SOME_FAILED, ran.code());
        assertTrue(ran.out().startsWith("1 examples"), ran.out());
        assertTrue(ran.err().contains("the row has no label"), ran.err());
    }

    @Test
    void aModelIsEqualToItself() throws IOException {
        String model = orders.train("a.model", 1, 100).toString();
        String csv = orders.csv("test.csv", 2, 60);
        Ran ran = Ran.of("compare", csv, "--label", "topic", "--model", model, "--model", model);
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertTrue(
                ran.lines().get(1).matches("accuracy( +\\S+){2} +\\+0\\.000 +-0\\.\\d+ to \\+0\\.\\d+ +1\\.000"),
                ran.out());
        assertTrue(ran.out().contains("McNemar's mid-p 1.000"), ran.out());
    }

    @Test
    void recipesAreComparedInTheSameFolds() throws IOException {
        Ran ran = Ran.of(
                "compare",
                orders.csv("rows.csv", 3, 120),
                "--label",
                "topic",
                "--recipe",
                "",
                "--recipe",
                "--features 3 --window 0",
                "--json");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        JsonNode found = Rows.tree(ran.out());
        assertTrue(found.get("accuracy").get("change").asDouble() < 0, ran.out());
        assertFalse(found.get("differing").isEmpty());
        assertEquals(3, found.get("labels").size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no models    | compare rows.csv --label topic                                | two of --model",
                "no column    | evaluate rows.csv                                             | --label is needed",
                "one model    | compare rows.csv --label topic --model a.model                | two of --model",
                "a mix        | compare rows.csv --label topic --model a.model --recipe x     | two of --model",
                "folds differ | compare rows.csv --label topic --recipe --folds=3 --recipe --folds=4 | same --folds",
                "no recipe    | compare rows.csv --label topic --recipe --what --recipe --negation  | Unknown option: '--what'",
                "a bad range  | evaluate rows.csv --label topic --balance 7                   | balance is not in 0..1",
                "no file      | evaluate rows.csv --label topic --model none.model            | none.model cannot be read",
                "no model     | evaluate rows.csv --label topic --model rows.csv              | is no model of feedback-nlp",
                "several      | evaluate rows.csv --label topic --multi-label ; --model a.model | leave --multi-label out",
                "too few      | evaluate few.csv --label topic                                | too few to hold some of them out",
                "no labels    | evaluate rows.csv --label respondent --ordinal --multi-label ; | exclude each other"
            })
    void misuseIsToldInOneLine(String id, String arguments, String told) throws IOException {
        orders.train("a.model", 1, 100);
        orders.csv("rows.csv", 3, 100);
        orders.csv("few.csv", 3, 30);
        String[] words = arguments.split(" +", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].contains(".") ? folder.resolve(words[i]).toString() : words[i];
        }
        Ran ran = Ran.of(words);
        assertEquals(ExitCode.UNUSABLE, ran.code(), id);
        assertEquals(1, ran.told().size(), ran.err());
        assertTrue(ran.err().contains(told), ran.err());
        assertEquals("", ran.out());
    }
}
