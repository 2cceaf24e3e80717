package org.feedbacknlp.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.testkit.ProviderConformance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The network keeps the rules of all plugins. */
class OnnxConformanceTest extends ProviderConformance {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Files.write(folder.resolve("vocab.txt"), List.of("[UNK]", "[CLS]", "[SEP]", "late", "lovely"));
        float[][] rows = {{0, 0}, {0, 0}, {0, 0}, {1, 0}, {0, 1}};
        Files.write(folder.resolve("m.onnx"), TinyNetwork.of(rows, new float[] {0, 0}, List.of("input_ids")));
    }

    @Override
    protected AnnotatorProvider provider() {
        return new OnnxProvider();
    }

    @Override
    protected List<String> texts() {
        return List.of("late again", "a lovely shop");
    }

    @Override
    protected Map<String, String> options() {
        Path network = folder.resolve("m.onnx");
        return Map.of(
                "model", network.toString(),
                "digest", FileBytes.read(network, 1 << 20).digest(),
                "vocabulary", folder.resolve("vocab.txt").toString(),
                "labels", "complaint,praise");
    }
}
