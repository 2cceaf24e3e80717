package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command adapt: a model fitted to other rows, with labels and without. */
class AdaptCommandTest {
    @TempDir
    private Path folder;

    private Orders orders;
    private Path model = Path.of("");

    @BeforeEach
    void write() throws IOException {
        orders = new Orders(folder);
        model = orders.train("a.model", 1, 150);
    }

    private Ran adapt(String csv, String... options) {
        String[] fixed = {"adapt", csv, "--model", model.toString(), "--out", out().toString()};
        String[] all = new String[fixed.length + options.length];
        System.arraycopy(fixed, 0, all, 0, fixed.length);
        System.arraycopy(options, 0, all, fixed.length, options.length);
        return Ran.of(all);
    }

    private Path out() {
        return folder.resolve("fits.model");
    }

    @Test
    void withLabelsAModelIsWrittenThatCanBeUsed() throws IOException {
        String csv = orders.csv("here.csv", 2, 60);
        Ran ran = adapt(csv, "--label", "topic");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertTrue(ran.lines().get(0).startsWith("label"), ran.out());
        Ran used = Ran.of("evaluate", csv, "--label", "topic", "--model", out().toString(), "--json");
        assertEquals(1.0, Rows.tree(used.out()).get("accuracy").asDouble());
    }

    @Test
    void withoutLabelsSharesAreEstimatedFromWhatTheCardSaysOfTraining() throws IOException {
        Ran ran = adapt(orders.csv("here.csv", 2, 60), "--json");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        JsonNode told = Rows.tree(ran.out());
        assertEquals(60, told.get("verbatims").asInt());
        double sum = 0;
        for (JsonNode share : told.get("after")) {
            sum += share.asDouble();
        }
        assertEquals(1, sum, 1e-4);
    }

    @Test
    void theSameRowsGiveTheSameFile() throws IOException {
        String csv = orders.csv("here.csv", 2, 60);
        adapt(csv, "--label", "topic");
        byte[] first = Files.readAllBytes(out());
        adapt(csv, "--label", "topic");
        assertEquals(-1, Arrays.mismatch(first, Files.readAllBytes(out())));
    }

    @Test
    void tooFewLabelsAreOneLine() throws IOException {
        Ran ran = adapt(orders.csv("here.csv", 2, 5), "--label", "topic");
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertEquals(1, ran.err().strip().lines().count(), ran.err());
        assertTrue(ran.err().contains("10 are needed"), ran.err());
        assertFalse(Files.exists(out()));
    }

    @Test
    void anotherLabelThanTheModelsIsOneLine() {
        StringBuilder csv = new StringBuilder("text,topic\n");
        for (int i = 0; i < 12; i++) {
            csv.append("too late number ").append(i).append(",weather\n");
        }
        Ran ran = Ran.with(
                csv.toString(),
                "adapt",
                "-",
                "--as",
                "csv",
                "--label",
                "topic",
                "--model",
                model.toString(),
                "--out",
                out().toString());
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertTrue(ran.err().contains("example 1 has a label that model"), ran.err());
    }
}
