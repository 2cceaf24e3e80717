package org.feedbacknlp.corpus.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.corpus.CorpusException;
import org.feedbacknlp.corpus.Problem;
import org.feedbacknlp.corpus.RealCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a suite of findings reads, refuses and counts. */
class FindingSuiteTest {
    private static final String HEAD = "id\tfinding\tlanguage\ttext\texpected\n";

    @TempDir
    private Path folder;

    record Broken(String id, String file, String problem) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Broken> broken() {
        return Stream.of(
                new Broken("no head", "a\tb\n", "f.tsv:1: the first line is not id finding language text expected"),
                new Broken("few cells", HEAD + "a-1\teffort\tsecret\n", "f.tsv:2: a-1: 3 cells are not 5"),
                new Broken("blank id", HEAD + "\teffort\tde\tsecret\t1\n", "f.tsv:2: the id is blank or twice there"),
                new Broken(
                        "id twice",
                        HEAD + "a-1\teffort\tde\tsecret\t1\na-1\teffort\tde\tsecret\t1\n",
                        "f.tsv:3: a-1: the id is blank or twice there"),
                new Broken(
                        "odd finding",
                        HEAD + "a-1\tluck\tde\tsecret\t1\n",
                        "f.tsv:2: a-1: the finding is none of effort, severity, churn, stage"),
                new Broken(
                        "no language", HEAD + "a-1\teffort\t\tsecret\t1\n", "f.tsv:2: a-1: language or text is blank"),
                new Broken(
                        "odd value",
                        HEAD + "a-1\tseverity\tde\tsecret\tS1|3\n",
                        "f.tsv:2: a-1: expected is not among the values of severity, joined by |"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenFileIsRefusedWithoutItsText(Broken broken) throws IOException {
        Path file = Files.writeString(folder.resolve("f.tsv"), broken.file());
        CorpusException thrown = assertThrows(CorpusException.class, () -> FindingSuite.at(file));
        assertEquals(
                List.of(broken.problem()),
                thrown.problems().stream().map(Problem::toString).toList());
        assertFalse(String.valueOf(thrown.getMessage()).contains("secret"));
    }

    @Test
    void aMissingFileIsToldAsOne() {
        CorpusException thrown = assertThrows(CorpusException.class, () -> FindingSuite.at(folder.resolve("no.tsv")));
        assertTrue(thrown.problems().toString().contains("cannot be read as UTF-8"), thrown::getMessage);
    }

    @Test
    void anyExpectedValueIsRightAndCountsAreByFindingAndLanguage() throws IOException {
        Path file = Files.writeString(
                folder.resolve("f.tsv"),
                HEAD
                        + "a-1\teffort\ten\tSo easy.\t-1|-2\n"
                        + "a-2\teffort\ten\tSo easy.\t1\n"
                        + "a-3\tseverity\ten\tThe update deleted all my data.\tS1\n"
                        + "a-4\tchurn\ten\tI would never cancel!\tnegated\n"
                        + "a-5\tstage\ten\tNice colours.\tnone\n"
                        + "a-6\tchurn\tde\tIch habe gekündigt.\tstated\n");
        try (FeedbackAnalyzer analyzer = FindingSuite.open()) {
            assertEquals(
                    List.of(
                            new BehaviourOutcome("effort en", 2, List.of("a-2")),
                            new BehaviourOutcome("severity en", 1, List.of()),
                            new BehaviourOutcome("churn en", 1, List.of()),
                            new BehaviourOutcome("stage en", 1, List.of()),
                            new BehaviourOutcome("churn de", 1, List.of())),
                    FindingSuite.at(file).run(analyzer));
        }
    }

    @Test
    void anItemShowsItsIdAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("f.tsv"), HEAD + "a-1\tstage\ten\tsecret\tnone\n");
        assertEquals("[FindingItem[a-1]]", FindingSuite.at(file).items().toString());
    }

    @ParameterizedTest
    @CsvSource({"de, 20", "fr, 20", "es, 20", "en, 40"})
    void eachLanguageHasItems(String language, int atLeast) {
        long items = FindingSuite.at(RealCorpus.FOLDER.resolve("behaviour/findings.tsv")).items().stream()
                .filter(item -> item.language().equals(language))
                .count();
        assertTrue(items >= atLeast, () -> language + " has " + items);
    }
}
