package org.feedbacknlp.corpus.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {
    private final List<String> complaints = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileIsReadAsUtf8() throws IOException {
        YamlMap map = read("name: Zoë 😀 配送\n".getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertEquals("Zoë 😀 配送", map.text("name").orElseThrow().value());
        assertEquals(List.of(), complaints);
    }

    @Test
    void otherBytesAreRefused() throws IOException {
        assertTrue(read("name: Zoë\n".getBytes(StandardCharsets.ISO_8859_1)).isEmpty());
        assertEquals(List.of("0 not UTF-8"), complaints);
    }

    @Test
    void aMissingFileIsComplainedOf() {
        assertTrue(YamlFile.read(folder.resolve("none.yaml"), this::complain).isEmpty());
        assertEquals(List.of("0 cannot be read: NoSuchFileException"), complaints);
    }

    @Test
    void C9_aFileThatIsTooLargeIsNotParsed() throws IOException {
        byte[] large = new byte[YamlFile.MAX_BYTES + 1];
        Arrays.fill(large, (byte) '[');
        assertTrue(read(large).isEmpty());
        assertEquals(List.of("0 larger than " + YamlFile.MAX_BYTES + " bytes"), complaints);
    }

    @Test
    void C9_aHundredThousandLevelsOverflowNoStack() {
        assertTrue(YamlFile.parse("a: " + "[".repeat(100_000), this::complain).isEmpty());
        assertEquals(List.of("1 deeper than " + YamlFile.MAX_DEPTH + " levels"), complaints);
    }

    @Test
    void theDeepestAllowedLevelIsRead() {
        int lists = YamlFile.MAX_DEPTH - 1;
        assertTrue(YamlFile.parse("a: " + "[".repeat(lists) + "]".repeat(lists), this::complain)
                .isPresent());
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &x 1", "a: *x", "a: &x [1]\nb: *x", "&x a: b"})
    void C9_anchorsAndAliasesAreRefused(String yaml) {
        assertTrue(YamlFile.parse(yaml, this::complain).isEmpty());
        assertEquals(1, complaints.size(), complaints::toString);
        assertTrue(complaints.get(0).contains("anchors and aliases are not allowed"), complaints::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: !!java.net.URL [x]", "a: !local x", "a: !!binary aGk="})
    void C9_noTagMakesAnObject(String yaml) {
        YamlMap map = YamlFile.parse(yaml, this::complain).orElseThrow();
        assertEquals(Optional.empty(), map.text("a"));
        assertEquals(List.of("1 a: not a text; put it in quotes"), complaints);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: \"b", "a: b: c", "a: [b", "a: }", "%YAML 9.9\n---\na: b", "a: \u0007"})
    void whatIsNotYamlIsComplainedOf(String yaml) {
        assertTrue(YamlFile.parse(yaml, this::complain).isEmpty());
        assertEquals(1, complaints.size(), complaints::toString);
        assertTrue(complaints.get(0).contains("not YAML"), complaints::toString);
    }

    @RepeatedTest(100)
    void aPairMayLieAnywhereInTheFile(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        String padding = "x".repeat(900 + random.nextInt(1300));
        String emoji = "😀".repeat(1 + random.nextInt(200));
        YamlMap map = YamlFile.parse("# " + padding + "\na: '" + emoji + "'\n", this::complain)
                .orElseThrow();
        assertEquals(emoji, map.text("a").orElseThrow().value(), () -> "seed " + seed);
    }

    private Optional<YamlMap> read(byte[] bytes) throws IOException {
        return YamlFile.read(Files.write(folder.resolve("file.yaml"), bytes), this::complain);
    }

    private void complain(int line, String message) {
        complaints.add(line + " " + message);
    }
}
