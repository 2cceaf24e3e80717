package org.feedbacknlp.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.testkit.code.ProviderCode;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that is a module provides its provider in its descriptor; on the class path nobody would notice that it does not. */
@ExtendWith(QuietEngine.class)
class ModulePathTest {
    private static final String RULE = "required_spi_isRegisteredForTheModulePath";
    private static final String PROVIDES = "provides org.feedbacknlp.api.spi.AnnotatorProvider with acme.Plugin;";

    @TempDir
    private Path folder;

    @Test
    void aModuleThatProvidesItsProviderKeepsEveryRule() throws IOException, URISyntaxException {
        assertEquals(Set.of(), broken(PROVIDES));
    }

    @Test
    void aModuleThatProvidesNothingIsCaughtByItsRule() throws IOException, URISyntaxException {
        assertEquals(Set.of(RULE), broken(""));
    }

    private Set<String> broken(String directive) throws IOException, URISyntaxException {
        write("module-info.java", "module acme { requires org.feedbacknlp.api; " + directive + " }");
        write("acme/Plugin.java", """
                package acme;
                import java.util.List;
                import org.feedbacknlp.api.layer.*;
                import org.feedbacknlp.api.spi.*;
                @ProviderName("acme-plugin")
                public final class Plugin implements ClassifierProvider {
                    public String version() { return "1.0"; }
                    public Classifier createClassifier(ProviderContext context, Options options) {
                        return text -> {
                            int at = text.indexOf("today");
                            return at < 0 ? List.of() : List.of(new Label("now", 1, List.of(Evidence.of(at, at + 5))));
                        };
                    }
                }
                """);
        write(ProviderCode.SERVICES, "acme.Plugin\n");
        compile();
        Run run = Run.of(folder, "acme.Plugin", List.of("Call me today"), 1);
        Set<String> broken = new TreeSet<>(run.failed().keySet());
        broken.addAll(run.advised().keySet());
        return broken;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void compile() throws URISyntaxException {
        StringWriter messages = new StringWriter();
        PrintWriter out = new PrintWriter(messages);
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "-d",
                        folder.toString(),
                        "-p",
                        place(FeedbackAnalyzer.class) + File.pathSeparator + place(NullMarked.class),
                        "-proc:none",
                        folder.resolve("module-info.java").toString(),
                        folder.resolve("acme/Plugin.java").toString());
        assertEquals(0, code, messages::toString);
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
