package org.feedbacknlp.opennlp;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.util.InvalidFormatException;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.testkit.ProviderConformance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The categoriser keeps the rules of all plugins. */
class DoccatConformanceTest extends ProviderConformance {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void train() throws InvalidFormatException {
        Lessons.write(
                folder,
                "m.bin",
                Lessons.bytes(Lessons.train(
                        GISTrainer.MAXENT_VALUE,
                        Tokenization.SIMPLE,
                        new BagOfWordsFeatureGenerator(),
                        new NGramFeatureGenerator())));
    }

    @Override
    protected AnnotatorProvider provider() {
        return new DoccatProvider();
    }

    @Override
    protected List<String> texts() {
        return List.of(
                "The parcel arrived two weeks late", "love the new dark mode 😀", "charged twice : refund please");
    }

    @Override
    protected Map<String, String> options() {
        return Map.of("model", folder.resolve("m.bin").toString(), "digest", "none", "tokenizer", "simple");
    }
}
