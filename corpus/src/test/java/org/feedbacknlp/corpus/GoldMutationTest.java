package org.feedbacknlp.corpus;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of a gold file, reading it gives a corpus or a list of problems, and nothing else is thrown. */
class GoldMutationTest {
    private static final String[] SPLINTERS = {
        "",
        " ",
        "\n",
        "  ",
        ":",
        "- ",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        "#",
        "&a ",
        "*a",
        "!!set ",
        "¦",
        "|",
        ">",
        "%",
        "\t",
        "😀",
        "\u0000",
        "0",
        "---\n",
        "...",
        "? ",
        "~",
        "\\",
        "\ufeff",
        "sentences",
        "topics"
    };
    private static final int KEPT = 12_000;

    @TempDir
    private Path folder = Path.of("");

    @RepeatedTest(300)
    void C9_aDamagedFileIsReadOrRefused(RepetitionInfo repetition) throws IOException {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<String> industries = RealCorpus.CORPUS.industries();
        String industry = industries.get(random.nextInt(industries.size()));
        Path sound = RealCorpus.FOLDER.resolve("gold").resolve(industry + ".yaml");
        String damaged = damaged(Files.readString(sound).substring(0, KEPT), random);
        Path file = Files.writeString(folder.resolve(industry + ".yaml"), damaged);
        try {
            Corpus.at(file).verbatims().forEach(gold -> assertFalse(gold.id().isEmpty(), () -> "seed " + seed));
        } catch (CorpusException e) {
            assertFalse(e.problems().isEmpty(), () -> "seed " + seed);
            e.problems().forEach(problem -> check(problem, industry, damaged, seed));
        }
    }

    private static void check(Problem problem, String industry, String damaged, long seed) {
        long lines = damaged.lines().count() + 2;
        assertTrue(problem.line() >= 0 && problem.line() <= lines, () -> "seed " + seed + ": " + problem);
        assertTrue(problem.file().equals(industry + ".yaml"), () -> "seed " + seed + ": " + problem);
    }

    private static String damaged(String sound, Random random) {
        StringBuilder text = new StringBuilder(sound);
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(8));
            text.replace(at, end, SPLINTERS[random.nextInt(SPLINTERS.length)]);
        }
        return text.toString();
    }
}
