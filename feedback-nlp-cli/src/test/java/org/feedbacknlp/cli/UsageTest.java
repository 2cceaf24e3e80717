package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong usage: exit code 2 and one line that says what is wrong and what to do. */
class UsageTest {
    @TestFactory
    Stream<DynamicTest> wrongUsageIsToldInOneLine() {
        return Stream.of(
                        List.of("unknown command", "frobnicate"),
                        List.of("no input", "analyze"),
                        List.of("unknown option", "analyze", "x.csv", "--bogus"),
                        List.of("missing file", "analyze", "no-such-file.csv"),
                        List.of("bad format", "analyze", "x.csv", "--as", "xml"),
                        List.of("bad output format", "analyze", "-", "--format", "xml"),
                        List.of("bad scale", "analyze", "-", "--score", "iq:col"),
                        List.of("bad score", "analyze", "-", "--score", "nps:"),
                        List.of("bad charset", "analyze", "-", "--charset", "klingon"),
                        List.of("bad zone", "analyze", "-", "--zone", "Mars/Olympus"),
                        List.of("no threads", "analyze", "-", "--threads", "0"),
                        List.of("bad number", "analyze", "-", "--threads", "many"),
                        List.of("missing plugin", "plugins", "--plugins", "no-such.jar"),
                        List.of("no index option", "search", "query"),
                        List.of("missing index", "search", "--index", "no-such-folder", "query"),
                        List.of("two queries", "search", "--index", "x", "a", "b"),
                        List.of("bad sort", "search", "--index", "x", "--sort", "best"),
                        List.of("bad limit", "search", "--index", "x", "--limit", "1001"),
                        List.of("no id", "erase", "--index", "x"),
                        List.of("bad window", "concordance", "--index", "x", "a", "--window", "many"),
                        List.of("bad place", "concordance", "--index", "x", "a", "--sort", "l9"),
                        List.of("bad unit", "facets", "--index", "x", "--per", "moon"),
                        List.of("by and per", "facets", "--index", "x", "--per", "day", "--by", "topic"),
                        List.of("against and runs", "keyness", "--index", "x", "a", "--against", "b", "--runs", "2"),
                        List.of("like nothing", "similar", "--index", "x"),
                        List.of("no snapshot", "snapshot", "--to", "x"),
                        List.of("verify nothing", "verify", "--index", "no-such-folder"),
                        List.of("bad alert", "index", "-", "--index", "x", "--alert", "a=(b"),
                        List.of("resume a pipe", "index", "-", "--index", "x", "--resume"),
                        List.of("N032 control characters", "analyze", "a\r\nERROR admin\u2028x\u001b[2J"))
                .map(test -> DynamicTest.dynamicTest(test.get(0), () -> refused(test.subList(1, test.size()))));
    }

    private static void refused(List<String> arguments) {
        Ran ran = Ran.with("text\nhi\n", arguments.toArray(new String[0]));
        assertEquals(ExitCode.UNUSABLE, ran.code(), ran.err());
        assertEquals("", ran.out());
        assertEquals(1, ran.told().size(), ran.err());
        String line = ran.told().get(0);
        assertTrue(line.startsWith("feedback: "), line);
        assertTrue(line.length() <= 520, line);
        assertFalse(line.chars().anyMatch(c -> Character.isISOControl(c) || c == 0x2028), line);
    }

    @Test
    void withoutACommandTheUsageIsShown() {
        Ran ran = Ran.of();
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertTrue(
                ran.err().contains("Usage: feedback") || ran.err().contains("Missing required subcommand"), ran.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyze",
                "train",
                "index",
                "search",
                "concordance",
                "facets",
                "keyness",
                "similar",
                "reanalyze",
                "verify",
                "snapshot",
                "compact",
                "erase",
                "explain",
                "plugins",
                "new-plugin"
            })
    void everyCommandHasHelpWithAnExample(String command) {
        Ran ran = Ran.of(command, "--help");
        assertEquals(ExitCode.DONE, ran.code());
        assertEquals("", ran.err());
        assertTrue(ran.out().startsWith("Usage: feedback " + command), ran.out());
        assertTrue(ran.out().contains("Example"), ran.out());
        assertTrue(ran.out().contains("feedback " + command + " "), ran.out());
        assertFalse(ran.out().lines().anyMatch(line -> line.length() > 130), ran.out());
    }

    @Test
    void theVersionIsShown() {
        Ran ran = Ran.of("--version");
        assertEquals(ExitCode.DONE, ran.code());
        assertTrue(ran.out().startsWith("feedback-nlp "), ran.out());
    }
}
