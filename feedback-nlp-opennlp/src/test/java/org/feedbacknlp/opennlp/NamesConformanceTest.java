package org.feedbacknlp.opennlp;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.testkit.ProviderConformance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The name finder keeps the rules of all plugins. */
class NamesConformanceTest extends ProviderConformance {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void train() {
        Lessons.write(folder, "n.bin", NamesLessons.model());
    }

    @Override
    protected AnnotatorProvider provider() {
        return new NamesProvider();
    }

    @Override
    protected List<String> texts() {
        return List.of(
                "My Flexo broke after a day. We waited for weeks in Oslo.", "The shop in Lyon sold me a Roomy .");
    }

    @Override
    protected Map<String, String> options() {
        return Map.of("model", folder.resolve("n.bin").toString(), "digest", "none");
    }
}
