package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics are proposed from comments, and the codebook that comes of it works. */
class TopicsCommandTest {
    @TempDir
    private Path folder;

    private static String rows() {
        StringBuilder rows = new StringBuilder("id,text\n");
        String[] ends = {"yesterday", "again", "on Monday", "in the north", "for my sister"};
        for (int i = 0; i < ends.length; i++) {
            rows.append("a")
                    .append(i)
                    .append(",The tumble dryer broke ")
                    .append(ends[i])
                    .append('\n');
            rows.append("b")
                    .append(i)
                    .append(",The tumble dryer squeaks ")
                    .append(ends[i])
                    .append('\n');
            rows.append("c")
                    .append(i)
                    .append(",I lost the warranty card ")
                    .append(ends[i])
                    .append('\n');
        }
        return rows.toString();
    }

    @Test
    void aProposedCodebookFindsWhatItWasProposedFrom() {
        String file = folder.resolve("proposed.yaml").toString();
        Ran ran = Ran.with(rows(), "topics", "-", "--all", "--json", "--out", file);
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        JsonNode tree = Rows.tree(ran.out());
        assertEquals(15, tree.get("comments").asInt());
        assertEquals("tumble-dryer", tree.at("/topics/0/id").asText(), ran.out());
        assertEquals("\"tumble dryer\"", tree.at("/topics/0/rule").asText());
        assertEquals(10, tree.at("/topics/0/comments").asInt());
        assertEquals(0, tree.at("/uncovered/comments").asInt(), ran.out());
        assertEquals(ExitCode.DONE, Ran.of("codebook", "check", file).code());
        Ran again = Ran.with(rows(), "topics", "-", "--codebook", file, "--json");
        assertEquals(15, Rows.tree(again.out()).get("known").asInt(), again.out());
    }

    @Test
    void theListIsForPeople() {
        Ran ran = Ran.with(rows(), "topics", "-", "--all", "--top", "1");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertTrue(ran.lines().contains("15 comments, 0 (0 %) have a topic already"), ran.out());
        assertTrue(ran.lines().contains("    rule: \"tumble dryer\""), ran.out());
        assertTrue(ran.lines().contains("5 (33 %) are covered by none"), ran.out());
    }

    @Test
    void optionsHaveLimits() {
        assertEquals(
                ExitCode.UNUSABLE, Ran.with(rows(), "topics", "-", "--top", "0").code());
    }
}
