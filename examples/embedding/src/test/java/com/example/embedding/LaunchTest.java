package com.example.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** API, engine and a plugin work together from the class path and from the module path, in a JVM of their own. */
class LaunchTest {
    private static final String EXPECTED = """
            feels MIXED
            about delivery
            about product-quality
            labels {example-urgency=[{id=urgent, confidence=0.9, evidence=[{start=49, end=54, weight=1.0}]}]}
            """;

    private static String path() throws IOException {
        Path target = Path.of("target");
        return target.resolve("classes")
                + File.pathSeparator
                + Files.readString(target.resolve("class-path.txt")).strip();
    }

    private static String run(String... how) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(how));
        command.add("Great quality but the delivery was late, call me today");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed.replace("\r\n", "\n");
    }

    @Test
    void worksFromTheClassPath() throws IOException, InterruptedException {
        assertEquals(EXPECTED, run("-cp", path(), "com.example.embedding.Main"));
    }

    @Test
    void worksFromTheModulePath() throws IOException, InterruptedException {
        assertEquals(EXPECTED, run("-p", path(), "-m", "com.example.embedding/com.example.embedding.Main"));
    }
}
