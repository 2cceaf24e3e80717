package org.feedbacknlp.corpus.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.corpus.CorpusException;
import org.feedbacknlp.corpus.Problem;
import org.feedbacknlp.corpus.RealCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a suite reads, refuses and counts. */
class BehaviourSuiteTest {
    private static final String HEAD = "id\tcapability\ttext\tquestion\texpected\ttwin\n";

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
                new Broken(
                        "no head",
                        "a\tb\n",
                        "blind.tsv:1: the first line is not id capability text question expected twin"),
                new Broken("few cells", HEAD + "a-1\ta\tsecret\n", "blind.tsv:2: a-1: 3 cells are not 6"),
                new Broken(
                        "blank id", HEAD + "\ta\tsecret\t\tmixed\t\n", "blind.tsv:2: the id is blank or twice there"),
                new Broken(
                        "id twice",
                        HEAD + "a-1\ta\tsecret\t\tmixed\t\na-1\ta\tsecret\t\tmixed\t\n",
                        "blind.tsv:3: a-1: the id is blank or twice there"),
                new Broken("no text", HEAD + "a-1\ta\t\t\tmixed\t\n", "blind.tsv:2: a-1: capability or text is blank"),
                new Broken(
                        "odd label",
                        HEAD + "a-1\ta\tsecret\t\tmixed|glad\t\n",
                        "blind.tsv:2: a-1: expected is none of negative, neutral, positive, mixed, absent, joined by |"),
                new Broken(
                        "lost twin",
                        HEAD + "a-1\ta\tsecret\t\tmixed\ta-2\n",
                        "blind.tsv:2: a-1: the twin is no other item of the file"),
                new Broken(
                        "own twin",
                        HEAD + "a-1\ta\tsecret\t\tmixed\ta-1\n",
                        "blind.tsv:2: a-1: the twin is no other item of the file"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenFileIsRefusedWithoutItsText(Broken broken) throws IOException {
        Path file = Files.writeString(folder.resolve("blind.tsv"), broken.file());
        CorpusException thrown = assertThrows(CorpusException.class, () -> BehaviourSuite.at(file));
        assertEquals(
                List.of(broken.problem()),
                thrown.problems().stream().map(Problem::toString).toList());
        assertFalse(String.valueOf(thrown.getMessage()).contains("secret"));
    }

    @Test
    void anyExpectedLabelIsRightAndTwinsMustAgreeWhateverIsExpected() throws IOException {
        Path file = Files.writeString(
                folder.resolve("some.tsv"),
                HEAD
                        + "a-1\ta\tgood\t\tpositive\t\n"
                        + "a-2\ta\tgood\t\tneutral|positive\t\n"
                        + "a-3\ta\tgood\tWhy?\tnegative\t\n"
                        + "b-1\tb\tgood\t\tnegative\t\n"
                        + "b-2\tb\tgood too\t\tnegative\tb-1\n"
                        + "b-3\tb\tbad\t\tpositive\tb-1\n");
        List<BehaviourOutcome> outcomes = BehaviourSuite.at(file).run(BehaviourSuiteTest::byFirstWord);
        assertEquals(
                List.of(new BehaviourOutcome("a", 3, List.of("a-3")), new BehaviourOutcome("b", 2, List.of("b-3"))),
                outcomes);
        assertEquals(0.5, outcomes.get(1).rate());
    }

    private static String byFirstWord(Verbatim verbatim) {
        return verbatim.text().startsWith("good") ? "positive" : "negative";
    }

    @Test
    void anItemShowsItsIdAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("some.tsv"), HEAD + "a-1\ta\tsecret\t\tmixed\t\n");
        assertEquals("[BehaviourItem[a-1]]", BehaviourSuite.at(file).items().toString());
    }

    @Test
    void theBlindHalfIsLargeEnough() {
        List<BehaviourItem> items = BehaviourSuite.at(RealCorpus.FOLDER.resolve("behaviour/blind.tsv"))
                .items();
        assertTrue(items.size() >= 230, () -> items.size() + " items");
        assertTrue(count(items, "negation") >= 45, "too little negation");
        assertTrue(count(items, "contrast") >= 40, "too little contrast");
        assertTrue(count(items, "names") + count(items, "groups") >= 60, "too few names and groups");
    }

    private static long count(List<BehaviourItem> items, String capability) {
        return items.stream()
                .filter(item -> item.capability().equals(capability))
                .count();
    }

    @Test
    void ceilingsAreByFileAndCapability() throws IOException {
        Path file = Files.writeString(folder.resolve("c.tsv"), "file\tcapability\tmost failures\nx.tsv\ta\t3\n");
        Ceilings ceilings = Ceilings.at(file);
        assertEquals(OptionalInt.of(3), ceilings.most("x.tsv", "a"));
        assertEquals(OptionalInt.empty(), ceilings.most("x.tsv", "b"));
        assertEquals(OptionalInt.empty(), ceilings.most("y.tsv", "a"));
        assertTrue(ceilings.hold("x.tsv"));
        assertFalse(ceilings.hold("y.tsv"));
    }

    @ParameterizedTest
    @CsvSource({
        "head, 1, 'file,most\n'",
        "number, 2, 'file\tcapability\tmost failures\nx\ta\tmany\n'",
        "twice, 3, 'file\tcapability\tmost failures\nx\ta\t1\nx\ta\t2\n'"
    })
    void brokenCeilingsAreRefused(String id, int line, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("c.tsv"), text);
        CorpusException thrown = assertThrows(CorpusException.class, () -> Ceilings.at(file), id);
        assertEquals(
                List.of(line), thrown.problems().stream().map(Problem::line).toList(), id);
    }
}
