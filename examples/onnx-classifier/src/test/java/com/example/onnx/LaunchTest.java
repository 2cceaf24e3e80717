package com.example.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the example as its user would, with a network of a few hundred bytes: from the class path and from the module path. */
class LaunchTest {
    private static final String EXPECTED = """
            complaint
            praise
            """;
    private static final Path MODEL = Path.of("src", "test", "model");

    private static String path() throws IOException {
        Path target = Path.of("target");
        return target.resolve("classes")
                + File.pathSeparator
                + Files.readString(target.resolve("class-path.txt")).strip();
    }

    private static String run(String... how) throws Exception {
        Path network = MODEL.resolve("tiny.onnx");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(network));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(how));
        command.addAll(List.of(
                network.toString(),
                "sha256:" + HexFormat.of().formatHex(digest),
                MODEL.resolve("vocab.txt").toString(),
                "complaint,praise",
                "late again",
                "Lovely people!"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed.replace("\r\n", "\n");
    }

    @Test
    void worksFromTheClassPath() throws Exception {
        assertEquals(EXPECTED, run("--enable-native-access=ALL-UNNAMED", "-cp", path(), "com.example.onnx.Main"));
    }

    @Test
    void worksFromTheModulePath() throws Exception {
        assertEquals(
                EXPECTED,
                run(
                        "--enable-native-access=com.microsoft.onnxruntime",
                        "-p",
                        path(),
                        "-m",
                        "com.example.onnx/com.example.onnx.Main"));
    }
}
