package org.feedbacknlp.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.feedbacknlp.corpus.internal.YamlFile;
import org.feedbacknlp.corpus.internal.YamlMap;
import org.feedbacknlp.corpus.internal.YamlText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Broken files, one id a case, in {@code broken-gold.yaml}. A case gives a whole {@code file}, or {@code verbatims} that
 * follow a sound head of three lines, or the {@code labels} that follow a sound verbatim of six lines, whose text is
 * {@code "The app is slow. ¦The app is new!! ¦jo@example.com, 4111 1111 1111 1111"}.
 */
class BrokenGoldTest {
    private static final String HEAD = "industry: saas\nquestions: {reason: Why?}\nverbatims:\n";
    private static final String TEXT = """
            - id: saas-001
              text: "The app is slow. ¦The app is new!! ¦jo@example.com, 4111 1111 1111 1111"
              sentiment: mixed
            """;

    @TestFactory
    Stream<DynamicTest> broken(@TempDir Path folder) {
        Path cases = RealCorpus.basedir().resolve("src/test/resources/org/feedbacknlp/corpus/broken-gold.yaml");
        YamlMap root = YamlFile.read(cases, (line, message) -> {
                    throw new AssertionError(cases + ":" + line + " " + message);
                })
                .orElseThrow();
        return root.maps("cases").stream().map(one -> dynamicTest(one, folder));
    }

    private static DynamicTest dynamicTest(YamlMap one, Path folder) {
        String id = text(one, "id");
        return DynamicTest.dynamicTest(id, () -> check(one, Files.createDirectories(folder.resolve(id))));
    }

    private static void check(YamlMap one, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("saas.yaml"), file(one));
        List<Problem> problems = assertThrows(CorpusException.class, () -> Corpus.at(file), "nothing found")
                .problems();
        assertEquals(
                one.texts("problems").stream().map(YamlText::value).toList(),
                problems.stream().map(BrokenGoldTest::shown).toList());
    }

    private static String file(YamlMap one) {
        if (one.keys().contains("labels")) {
            return HEAD + TEXT + text(one, "labels").indent(2);
        }
        return one.keys().contains("verbatims") ? HEAD + text(one, "verbatims") : text(one, "file");
    }

    private static String shown(Problem problem) {
        return problem.line() + " " + (problem.id().isEmpty() ? "" : problem.id() + " ") + problem.message();
    }

    private static String text(YamlMap one, String key) {
        return one.text(key).map(YamlText::value).orElseThrow();
    }
}
