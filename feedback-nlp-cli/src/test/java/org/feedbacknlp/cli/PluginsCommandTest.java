package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugins command: who is active, who was rejected and why. */
class PluginsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theEnginesOwnAreListed() {
        Ran ran = Ran.of("plugins");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("The engine's own, from "), ran.out());
        assertTrue(ran.lines().contains("    makes    contributions, sentence-sentiments, sentiment"), ran.out());
    }

    @Test
    void N070_aBrokenPluginIsRejectedAndTheOthersLoad() throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve("org.feedbacknlp.api.spi.AnnotatorProvider"), "com.example.Missing\n");
        Ran ran = Ran.of("plugins", "--plugins", folder.toString(), "--json");
        assertEquals(ExitCode.SOME_FAILED, ran.code(), ran.err());
        int active = 0;
        int rejected = 0;
        int missing = 0;
        for (JsonNode provider : Rows.tree(ran.out())) {
            String state = provider.get("state").asText();
            active += state.equals("active") ? 1 : 0;
            rejected += state.equals("rejected") ? 1 : 0;
            missing += state.equals("missing") ? 1 : 0;
            if (state.equals("rejected")) {
                assertTrue(provider.get("problem").asText().contains("com.example.Missing"), provider::toString);
            }
        }
        assertTrue(active >= 2, ran.out());
        assertEquals(1, rejected, ran.out());
        assertEquals(1, missing, ran.out());
        Ran told = Ran.of("plugins", "--plugins", folder.toString());
        assertTrue(told.out().startsWith("Rejected\n  unknown\n    problem  discovery: "), told.out());
        assertEquals(
                ExitCode.DONE,
                Ran.with("text\nfine\n", "analyze", "-", "--plugins", folder.toString())
                        .code());
    }
}
