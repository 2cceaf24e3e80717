package com.example.doccat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the example as its user would, with a model that OpenNLP has just trained: from the class path and from the module path. */
class LaunchTest {
    private static final String EXPECTED = """
            billing
              for charged
              for twice
            delivery
              for parcel
              for late
            """;

    @TempDir
    private Path folder;

    private Path model() throws IOException {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        List<DocumentSample> lessons = List.of(
                new DocumentSample("billing", "charged twice".split(" ")),
                new DocumentSample("billing", "refund not paid".split(" ")),
                new DocumentSample("delivery", "parcel came late".split(" ")),
                new DocumentSample("delivery", "courier lost it".split(" ")));
        Path file = folder.resolve("complaints.bin");
        DocumentCategorizerME.train("en", new CollectionObjectStream<>(lessons), parameters, new DoccatFactory())
                .serialize(file);
        return file;
    }

    private static String digest(Path file) throws IOException, GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return "sha256:" + HexFormat.of().formatHex(digest);
    }

    private static String path() throws IOException {
        Path target = Path.of("target");
        return target.resolve("classes")
                + File.pathSeparator
                + Files.readString(target.resolve("class-path.txt")).strip();
    }

    private String run(String... how) throws Exception {
        Path model = model();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(how));
        command.addAll(List.of(model.toString(), digest(model), "I was charged twice", "my parcel is late"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed.replace("\r\n", "\n");
    }

    @Test
    void worksFromTheClassPath() throws Exception {
        assertEquals(EXPECTED, run("-cp", path(), "com.example.doccat.Main"));
    }

    @Test
    void worksFromTheModulePath() throws Exception {
        assertEquals(EXPECTED, run("-p", path(), "-m", "com.example.doccat/com.example.doccat.Main"));
    }
}
