package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        assertTrue(told.out().startsWith("Rejected\n") && told.out().contains("    problem  discovery: "), told.out());
        assertEquals(
                ExitCode.DONE,
                Ran.with("text\nfine\n", "analyze", "-", "--plugins", folder.toString())
                        .code());
    }

    private Path tuned() throws IOException {
        return new PluginJar(folder)
                .source("acme.Tuned", """
                        package acme;
                        import java.util.*;
                        import org.feedbacknlp.api.spi.*;
                        @ProviderName("acme-tuned")
                        public final class Tuned implements ClassifierProvider {
                            private static final Option<Integer> DEPTH = Option.integer("depth", 3, 1, 9, "how deep it looks");
                            public String version() { return "2.1"; }
                            public List<Option<?>> options() { return List.of(DEPTH); }
                            public Classifier createClassifier(ProviderContext context, Options options) { return text -> List.of(); }
                        }
                        """)
                .service("acme.Tuned")
                .pack("tuned.jar");
    }

    @Test
    void optionsAreToldWithWhatTheyTakeAndTheirDefault() throws IOException {
        String jar = tuned().toString();
        assertEquals(
                List.of(
                        "Plugins",
                        "  acme-tuned  2.1  active",
                        "    makes    labels",
                        "    options  depth  a whole number from 1 to 9; 3 by default: how deep it looks",
                        "    from     " + jar),
                Ran.of("plugins", "--plugins", jar).lines().subList(0, 5));
        JsonNode option = Rows.tree(
                        Ran.of("plugins", "--plugins", jar, "--json").out())
                .get(0)
                .get("options")
                .get(0);
        assertEquals(Rows.tree("""
                        {"key":"depth","expected":"a whole number from 1 to 9","default":"3","description":"how deep it looks"}
                        """), option);
    }

    @Test
    void aPluginThatIsNotAllowedIsDisabled() throws IOException {
        String jar = tuned().toString();
        Ran ran = Ran.of("plugins", "--plugins", jar, "--allow", "acme-other");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertTrue(ran.out().contains("acme-tuned"), ran.out());
        assertTrue(ran.lines().get(1).endsWith("  disabled"), ran.out());
        Ran allowed = Ran.of("plugins", "--plugins", jar, "--allow", "acme-tuned");
        assertTrue(allowed.lines().get(1).endsWith("  active"), allowed.out());
    }

    @Test
    void twoPluginsOfOneNameAreToldWithTheirJars() throws IOException {
        Path first = new PluginJar(folder)
                .classifier("Late", "acme-late")
                .service("acme.Late")
                .pack("first.jar");
        Path second = new PluginJar(folder)
                .classifier("TooLate", "acme-late")
                .service("acme.TooLate")
                .pack("second.jar");
        Ran ran = Ran.of("plugins", "--plugins", first.toString(), "--plugins", second.toString());
        assertEquals(ExitCode.SOME_FAILED, ran.code(), ran.out());
        assertEquals("Rejected", ran.lines().get(0));
        assertTrue(ran.out().contains("another provider is called the same"), ran.out());
        assertTrue(ran.out().contains(first.toString()) && ran.out().contains(second.toString()), ran.out());
    }
}
