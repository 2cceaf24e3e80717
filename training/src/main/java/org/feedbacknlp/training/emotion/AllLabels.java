package org.feedbacknlp.training.emotion;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.train.FeatureScale;
import org.feedbacknlp.core.train.TrainOptions;
import org.feedbacknlp.core.train.Trainer;
import org.feedbacknlp.training.data.DataFolder;

/** Measures the 28 labels of GoEmotions as they are, to stand beside what others report; nothing of it ships. */
public final class AllLabels {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private AllLabels() {}

    /**
     * Trains and prints the figures on the dev part.
     *
     * @param args the data folder
     */
    public static void main(String[] args) {
        DataFolder data = new DataFolder(Path.of(args[0]));
        List<Example> examples = GoEmotions.read(data, "train", UnaryOperator.identity());
        TrainOptions options = new TrainOptions(
                "goemotions",
                ModelKind.MULTI,
                "en",
                true,
                OptionalInt.of(0),
                OptionalDouble.of(0.3),
                Optional.of(FeatureScale.EVEN),
                0.3,
                3,
                200_000,
                1,
                "CC BY 4.0",
                OUT::println);
        Model model = new Trainer(options).train(examples).model();
        OUT.println(
                Figures.of("goemotions dev, 28 labels", model, GoEmotions.read(data, "dev", UnaryOperator.identity())));
    }
}
