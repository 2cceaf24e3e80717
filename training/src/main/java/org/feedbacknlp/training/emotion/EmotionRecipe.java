package org.feedbacknlp.training.emotion;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.linear.LinearModel;
import org.feedbacknlp.core.linear.LinearNumbers;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelKind;
import org.feedbacknlp.core.train.FeatureScale;
import org.feedbacknlp.core.train.TrainOptions;
import org.feedbacknlp.core.train.Trainer;
import org.feedbacknlp.core.train.Training;
import org.feedbacknlp.corpus.Corpus;
import org.feedbacknlp.corpus.Split;
import org.feedbacknlp.training.data.DataFolder;

/**
 * Makes the emotion model. The same inputs give the same bytes, on every machine. It learns from the training part of GoEmotions, whose
 * labels {@link Mapping} maps, from customers' texts written for it, and from the training part of the corpus; the last two count several
 * times, since they are few and speak as customers do.
 *
 * <pre>{@code
 * mvn -q -pl training -am package -Pquick
 * java -cp 'training/target/*:training/target/lib/*' org.feedbacknlp.training.emotion.EmotionRecipe DATA OUT
 * }</pre>
 */
public final class EmotionRecipe {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private static final int CORPUS_COUNTS = 3;
    private static final int CUSTOMERS_COUNT = 3;
    private static final int FEATURES = 80_000;
    private static final int FOLDS = 3;
    private static final double COST = 0.3;
    private static final double BALANCE = 0.3;
    private static final String LICENCE =
            "GoEmotions: CC BY 4.0; corpus of feedback-nlp and texts written for it: Apache-2.0";

    private final DataFolder data;
    private final Path corpus;
    private final List<Example> forum;
    private final List<Example> verbatims;

    private EmotionRecipe(DataFolder data, Path corpus) {
        this.data = data;
        this.corpus = corpus;
        forum = GoEmotions.read(data, "train", Mapping::of);
        verbatims = CorpusTexts.read(corpus, Split.TRAIN);
    }

    /**
     * Makes the model and prints how good it is.
     *
     * @param args the data folder, and the file to write; a note of its digest is written beside it
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("wanted: the data folder, the file to write");
        }
        EmotionRecipe recipe = new EmotionRecipe(new DataFolder(Path.of(args[0])), Corpus.folderAbove(Path.of("")));
        Model model = recipe.make();
        model.write(Path.of(args[1]));
        Files.writeString(Path.of(args[1] + ".digest"), model.digest() + "\n");
        recipe.figures(model).forEach(OUT::println);
    }

    private Model make() {
        List<Example> examples = new ArrayList<>(forum);
        for (int i = 0; i < CORPUS_COUNTS; i++) {
            examples.addAll(verbatims);
        }
        for (int i = 0; i < CUSTOMERS_COUNT; i++) {
            examples.addAll(CustomerTexts.read());
        }
        Training training = new Trainer(options()).train(examples);
        Model decided = decided(training);
        return EmotionCard.of(decided, figures(decided));
    }

    private static TrainOptions options() {
        return new TrainOptions(
                "emotions",
                ModelKind.MULTI,
                "en",
                true,
                OptionalInt.of(0),
                OptionalDouble.of(COST),
                Optional.of(FeatureScale.EVEN),
                BALANCE,
                FOLDS,
                FEATURES,
                1,
                LICENCE,
                OUT::println);
    }

    /** Sets the thresholds by what was held out. */
    private Model decided(Training training) {
        LinearModel linear = LinearNumbers.read(training.model());
        int outputs = linear.labels().size();
        float[] scales = new float[outputs];
        float[] biases = new float[outputs];
        float[] thresholds = new float[outputs];
        PreciseThresholds precise = new PreciseThresholds(
                new PreciseThresholds.HeldOut(forum, training.heldOut().subList(0, forum.size())),
                new PreciseThresholds.HeldOut(
                        verbatims, training.heldOut().subList(forum.size(), forum.size() + verbatims.size())));
        for (int k = 0; k < outputs; k++) {
            scales[k] = linear.scale(k);
            biases[k] = linear.bias(k);
            thresholds[k] =
                    precise.of(linear.labels().get(k), linear.calibration().threshold(k));
        }
        LinearModel decided = new LinearModel(
                linear.name(),
                linear.kind(),
                linear.labels(),
                linear.spec(),
                linear.keys(),
                linear.weights(),
                scales,
                biases,
                linear.calibration().withThresholds(thresholds, false));
        return LinearNumbers.write(decided, training.model().card());
    }

    private List<Figures> figures(Model model) {
        return List.of(
                Figures.of("goemotions dev", model, GoEmotions.read(data, "dev", Mapping::of)),
                Figures.of("corpus dev", model, CorpusTexts.read(corpus, Split.DEV)),
                Figures.of("corpus test", model, CorpusTexts.read(corpus, Split.TEST)));
    }
}
