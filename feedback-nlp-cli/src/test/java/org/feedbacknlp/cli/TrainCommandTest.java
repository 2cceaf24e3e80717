package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The train command, and analyze with what it made. */
class TrainCommandTest {
    private static final String NEW = """
            id,text
            1,my parcel was late again
            2,the staff was so rude
            3,
            4,n/a
            """;

    @TempDir
    private Path folder;

    private Orders orders = new Orders(Path.of(""));

    @BeforeEach
    void inTheFolder() {
        orders = new Orders(folder);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Ran train(String csv, String out, String... more) {
        Stream<String> all =
                Stream.concat(Stream.of("train", csv, "--label", "topic", "--out", at(out)), Stream.of(more));
        Ran ran = Ran.of(all.toArray(String[]::new));
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        return ran;
    }

    private static JsonNode labels(JsonNode row, String model) {
        return row.at("/labels/" + model);
    }

    @Test
    void whatIsTrainedIsFoundInNewTexts() throws IOException {
        Ran trained = train(orders.csv("rows.csv", 1, 150), "topic.model");
        Model model = Model.read(folder.resolve("topic.model"));
        assertEquals("", trained.out());
        assertEquals(2, trained.told().size(), trained.err());
        assertTrue(
                trained.told()
                        .get(0)
                        .matches(
                                "feedback: 150 examples, 3 labels; cross-validated accuracy [01]\\.\\d{3}, micro-F1 .*"),
                trained.err());
        assertTrue(trained.told().get(1).endsWith(" MB, " + model.digest()), trained.err());
        Ran ran = Ran.with(NEW, "analyze", "-", "--model", at("topic.model"), "--layers", "labels");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        List<JsonNode> rows = Rows.of(ran);
        assertEquals("delivery", labels(rows.get(0), "topic").at("/0/id").asText(), ran.out());
        assertEquals("staff", labels(rows.get(1), "topic").at("/0/id").asText(), ran.out());
        assertTrue(labels(rows.get(0), "topic").at("/0/confidence").asDouble() > 0.5, ran.out());
        assertFalse(labels(rows.get(0), "topic").at("/0/evidence").isEmpty(), ran.out());
        assertTrue(labels(rows.get(2), "topic").isMissingNode(), "an empty text has no label");
        assertFalse(labels(rows.get(3), "topic").isMissingNode(), "a text without content is asked about");
        assertEquals(model.digest(), rows.get(0).at("/engine/models/topic").asText());
    }

    @Test
    void C2_theSameRowsGiveTheSameFileInEveryLocale() throws IOException {
        String csv = orders.csv("rows.csv", 2, 120);
        Ran first = train(csv, "a.model", "--name", "m", "--json");
        byte[] expected = Files.readAllBytes(folder.resolve("a.model"));
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("en-US", "tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Ran again = train(csv, "b.model", "--name", "m", "--json");
                assertEquals(first.out(), again.out(), tag);
                assertEquals(first.told().get(0), again.told().get(0), tag);
                assertArrayEquals(expected, Files.readAllBytes(folder.resolve("b.model")), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void severalLabelsMayHold() throws IOException {
        StringBuilder csv = new StringBuilder("text,topic\n");
        for (int i = 0; i < 90; i++) {
            csv.append(List.of("too late,delivery\n", "too dear,price|money\n", "so it goes,\n")
                    .get(i % 3)
                    .replaceFirst(",", " number " + i + ","));
        }
        Path file = Files.writeString(folder.resolve("rows.csv"), csv);
        train(file.toString(), "m.model", "--multi-label", "|");
        Model model = Model.read(folder.resolve("m.model"));
        assertEquals(ModelKind.MULTI, model.kind());
        assertEquals(List.of("delivery", "money", "price"), model.labels());
        Ran ran = Ran.with("text\nfar too dear\nso it is\n", "analyze", "-", "--as", "csv", "--model", at("m.model"));
        assertEquals(2, labels(Rows.of(ran).get(0), "m").size(), ran.out());
        assertEquals(0, labels(Rows.of(ran).get(1), "m").size(), ran.out());
    }

    @Test
    void scoresAreOrderedAsNumbers() throws IOException {
        StringBuilder csv = new StringBuilder("text,topic\n");
        for (int i = 0; i < 90; i++) {
            csv.append(
                    List.of("awful,2\n", "fine,9\n", "great,10\n").get(i % 3).replaceFirst(",", " thing " + i + ","));
        }
        Path file = Files.writeString(folder.resolve("rows.csv"), csv);
        train(file.toString(), "m.model", "--ordinal");
        Model model = Model.read(folder.resolve("m.model"));
        assertEquals(ModelKind.ORDINAL, model.kind());
        assertEquals(List.of("2", "9", "10"), model.labels());
    }

    @ParameterizedTest
    @CsvSource({
        "intent.model, intent",
        "intent, intent",
        "my model (2).bin, my-model--2-",
        "v1.2.model, v1.2",
        "\u00e4rger.model, -rger",
        "codebook.model, codebook"
    })
    void theNameIsThatOfTheFile(String file, String name) throws IOException {
        train(orders.csv("rows.csv", 3, 20), file);
        assertEquals(name, Model.read(folder.resolve(file)).name());
        Ran ran = Ran.with(NEW, "analyze", "-", "--model", at(file), "--layers", "labels");
        assertFalse(labels(Rows.of(ran).get(0), name).isMissingNode(), ran.out());
    }

    @Test
    void twoModelsAnswerSideBySide() throws IOException {
        train(orders.csv("rows.csv", 4, 100), "one.model");
        train(orders.csv("more.csv", 5, 100), "two.model", "--negation");
        Ran both = Ran.with(
                NEW, "analyze", "-", "--model", at("one.model"), "--model", at("two.model"), "--layers", "labels");
        for (String name : List.of("one", "two")) {
            Ran alone = Ran.with(NEW, "analyze", "-", "--model", at(name + ".model"), "--layers", "labels");
            for (int i = 0; i < 4; i++) {
                assertEquals(
                        labels(Rows.of(alone).get(i), name),
                        labels(Rows.of(both).get(i), name),
                        name);
            }
        }
    }

    @Test
    void theFolderIsMadeAndAnOldModelIsReplaced() throws IOException {
        train(orders.csv("rows.csv", 6, 30), "models/of/mine.model");
        String first = Model.read(folder.resolve("models/of/mine.model")).digest();
        train(orders.csv("more.csv", 7, 60), "models/of/mine.model");
        String second = Model.read(folder.resolve("models/of/mine.model")).digest();
        assertFalse(first.equals(second));
        try (Stream<Path> left = Files.list(folder.resolve("models/of"))) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void aRowWithoutALabelCostsItselfAndIsCounted() {
        String csv = Orders.rows(8, 40, 0) + "x1,no label at all,,p\nx2,only blanks,  ,p\n";
        Ran ran = Ran.with(csv, "train", "-", "--as", "csv", "--label", "topic", "--out", at("m.model"));
        assertEquals(ExitCode.SOME_FAILED, ran.code(), ran.err());
        assertTrue(ran.err().contains("2 of 42 rows failed"), ran.err());
        assertTrue(ran.err().contains("the row has no label (id x1)"), ran.err());
        assertTrue(ran.err().contains("40 examples, 3 labels"), ran.err());
    }

    @Test
    void theReportIsJsonWhereWished() throws IOException {
        JsonNode report = Rows.tree(
                train(orders.csv("rows.csv", 9, 90), "m.model", "--json").out());
        assertEquals(90, report.get("examples").asInt());
        assertEquals(3, report.get("labels").size());
        assertEquals(4, report.get("tried").size());
        assertTrue(report.get("accuracy").asDouble() > 0.9, report::toString);
        JsonNode card = Rows.tree(Model.read(folder.resolve("m.model")).card());
        assertEquals(
                report.get("accuracy").asDouble(),
                card.at("/crossValidation/accuracy").asDouble(),
                1e-6);
        assertFalse(card.toString().contains("parcel"), "a card holds no text");
    }

    @Test
    void aCardSaysUnderWhichLicence() throws IOException {
        train(orders.csv("rows.csv", 10, 20), "m.model", "--licence", "CC-BY-4.0 \"quoted\"");
        JsonNode card = Rows.tree(Model.read(folder.resolve("m.model")).card());
        assertEquals("CC-BY-4.0 \"quoted\"", card.at("/data/licence").asText());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no label      | train rows.csv --out new.model                              | --label",
                "no out        | train rows.csv --label topic                                | --out",
                "no input      | train --label topic --out new.model                         | INPUT",
                "no file       | train none.csv --label topic --out new.model                | none.csv",
                "wrong column  | train rows.csv --label nope --out new.model                 | nope",
                "one label     | train one.csv --label topic --out new.model                 | have 1 labels, and two are needed",
                "no rows       | train empty.csv --label topic --out new.model               | no row has a label in the column topic",
                "long label    | train long.csv --label topic --out new.model                | a label is longer than 1000",
                "cost          | train rows.csv --label topic --out new.model --cost 0       | cost is not in 0..1000",
                "cost NaN      | train rows.csv --label topic --out new.model --cost NaN     | cost is not in 0..1000",
                "balance       | train rows.csv --label topic --out new.model --balance 7    | balance is not in 0..1",
                "scale         | train rows.csv --label topic --out new.model --scale big    | one of even, rarity",
                "folds         | train rows.csv --label topic --out new.model --folds 1      | folds are not in 2..20",
                "features      | train rows.csv --label topic --out new.model --features 0   | features must be positive",
                "window        | train rows.csv --label topic --out new.model --window 17    | window is not in 0..16",
                "seed          | train rows.csv --label topic --out new.model --seed x       | --seed",
                "name          | train rows.csv --label topic --out new.model --name a/b     | a model's name is 1 to 100 letters",
                "both          | train rows.csv --label topic --out new.model --ordinal --multi-label ; | exclude each other",
                "a folder      | train rows.csv --label topic --out sub.d                    | is a folder",
                "below a file  | train rows.csv --label topic --out rows.csv/new.model       | rows.csv",
                "no texts      | train rows.csv --label topic --out new.model --unlabelled none.csv | none.csv",
                "no model      | analyze rows.csv --model none.model                         | there is no such file",
                "foreign model | analyze rows.csv --model rows.csv                           | is no model of feedback-nlp",
                "cut model     | analyze rows.csv --model cut.model                          | damaged or cut",
                "name twice    | analyze rows.csv --model old.model --model old.model        | two models are called old",
                "model folder  | analyze rows.csv --model sub.d                              | sub.d cannot be read"
            })
    void misuseIsToldInOneLineAndWritesNothing(String id, String arguments, String told) throws IOException {
        train(orders.csv("rows.csv", 11, 60), "old.model");
        Files.writeString(folder.resolve("one.csv"), "text,topic\nlate,a\nso late,a\n");
        Files.writeString(folder.resolve("empty.csv"), "text,topic\n");
        Files.writeString(folder.resolve("long.csv"), "text,topic\nlate,a\nso late," + "b".repeat(1_001) + "\n");
        Files.createDirectory(folder.resolve("sub.d"));
        byte[] old = Files.readAllBytes(folder.resolve("old.model"));
        Files.write(folder.resolve("cut.model"), Arrays.copyOf(old, old.length - 1));
        String[] words = Stream.of(arguments.split(" +", -1))
                .map(word -> word.contains(".") ? at(word) : word)
                .toArray(String[]::new);
        Ran ran = Ran.of(words);
        assertEquals(ExitCode.UNUSABLE, ran.code(), ran.err());
        assertEquals(1, ran.told().size(), ran.err());
        assertTrue(ran.err().startsWith("feedback: "), ran.err());
        assertTrue(ran.err().contains(told), id + ": " + ran.err());
        assertFalse(ran.err().contains("a mistake of ours"), ran.err());
        assertEquals("", ran.out());
        assertFalse(Files.exists(folder.resolve("new.model")), id);
    }
}
