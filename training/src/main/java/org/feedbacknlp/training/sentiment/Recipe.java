package org.feedbacknlp.training.sentiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.linear.Calibration;
import org.feedbacknlp.core.linear.LinearModel;
import org.feedbacknlp.core.linear.Quantizer;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.sentiment.Blend;
import org.feedbacknlp.core.sentiment.RuleTexts;
import org.feedbacknlp.core.sentiment.SentimentModel;
import org.feedbacknlp.core.sentiment.SentimentTexts;
import org.feedbacknlp.training.data.DataFolder;
import org.feedbacknlp.training.figures.BehaviourFigures;
import org.feedbacknlp.training.figures.MeasuredSets;

/**
 * Makes the model of sentiment. The same inputs give the same bytes, on every machine.
 *
 * <pre>{@code
 * mvn -q -pl training -am package -DskipTests
 * mvn -q -pl training exec:java -Dexec.mainClass=org.feedbacknlp.training.sentiment.Recipe -Dexec.args="DATA OUT"
 * }</pre>
 */
public final class Recipe {
    private static final FeatureSpec SPEC = new FeatureSpec(3, 0, 0, 0, true, "en");
    private static final int MOST_FEATURES = 150_000;

    private final DataFolder data;
    private final List<Lesson> lessons = new ArrayList<>();
    private final int taught;

    private Recipe(DataFolder data) {
        this.data = data;
        lessons.addAll(Lessons.pool(data));
        lessons.addAll(Lessons.templates());
        taught = lessons.size();
        MeasuredSets.DEV.forEach(set -> lessons.addAll(Lessons.dev(data, set)));
    }

    /**
     * Makes the model.
     *
     * @param args the data folder, and the file to write; a note of its digest is written beside it
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("wanted: the data folder, the file to write");
        }
        Model made = new Recipe(new DataFolder(Path.of(args[0]))).make().file();
        made.write(Path.of(args[1]));
        Files.writeString(Path.of(args[1] + ".digest"), made.digest() + "\n");
    }

    private SentimentModel make() throws IOException {
        Lesson[] all = lessons.toArray(Lesson[]::new);
        Sources sources = new Sources(lessons);
        Learned learned = new Learned(all, taught, SPEC, MOST_FEATURES, sources);
        Blending blending = new Blending(all, taught, sources, learned.margins(), rules());
        blending.shiftNeutral();
        LinearModel words = words(learned);
        Blend blend = new Blend(blending.weights());
        SentimentModel bare = SentimentModel.of(words, blend, "{}");
        String card = SentimentCard.of(
                data,
                lessons.subList(0, taught),
                words.keys().length,
                new SentimentTexts(bare),
                behaviour(bare.file()));
        return SentimentModel.of(words, blend, card);
    }

    /** Runs the behaviour suite through the whole engine, which takes the model from a file. */
    private static Map<String, Object> behaviour(Model model) throws IOException {
        Path file = Files.createTempFile("sentiment", ".model");
        try {
            model.write(file);
            try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                    .option("feedback-sentiment", "model", file.toString())
                    .layers(Layer.SENTIMENT)
                    .build()) {
                return BehaviourFigures.of(analyzer);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private double[][] rules() {
        RuleTexts reader = new RuleTexts();
        return lessons.stream()
                .map(lesson -> reader.read(
                        Verbatim.builder(lesson.text()).language("en").build()))
                .toArray(double[][]::new);
    }

    private static LinearModel words(Learned learned) {
        Quantizer quantizer = new Quantizer(learned.weights(), Sides.COUNT);
        long[] keys = learned.bags().keys();
        long[] kept = new long[keys.length];
        byte[] weights = new byte[keys.length * Sides.COUNT];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            // Features whose weights are all zero are kept: they count among those that a text is made of.
            quantizer.quantize(i, weights, count * Sides.COUNT);
            kept[count++] = keys[i];
        }
        return new LinearModel(
                SentimentModel.NAME,
                ModelKind.SINGLE,
                SentimentModel.LABELS,
                SPEC,
                Arrays.copyOf(kept, count),
                Arrays.copyOf(weights, count * Sides.COUNT),
                quantizer.scales(),
                new float[Sides.COUNT],
                Calibration.none(Sides.COUNT));
    }
}
