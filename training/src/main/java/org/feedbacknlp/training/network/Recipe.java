package org.feedbacknlp.training.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.network.NetworkWeights;
import org.feedbacknlp.core.network.Shape;
import org.feedbacknlp.core.sentiment.Mix;
import org.feedbacknlp.core.sentiment.SentimentNetwork;
import org.feedbacknlp.training.data.DataFolder;
import org.feedbacknlp.training.data.Origin;
import org.feedbacknlp.training.network.Supply.Labelled;

/**
 * Makes the network of the accurate sentiment. The same inputs give the same bytes.
 *
 * <pre>{@code
 * mvn -q -pl training -am package -DskipTests
 * mvn -q -pl training exec:java -Dexec.mainClass=org.feedbacknlp.training.network.Recipe -Dexec.args="DATA OUT SEED [NETWORK]"
 * }</pre>
 *
 * <p>What a network of the same seed learned may be taken from its file: the mix and the card alone are then made anew, which is all that
 * another fast tier asks for.
 */
public final class Recipe {
    private static final int DIMENSIONS = 80;
    private static final int FILTERS = 128;
    private static final int LONGEST = 120;
    private static final float SMOOTHING = 0.03f;

    /** How often the few texts of surveys are looked at for each look at others. */
    private static final int SURVEYS = 3;

    /** The root of the mean square that the vectors of frequent words are scaled to. */
    private static final double SPREAD = 0.3;

    private static final int FREQUENT = 5_000;

    private Recipe() {}

    /**
     * Makes the network.
     *
     * @param args the data folder, the file to write, the seed, and perhaps a network's file whose weights are kept; a note of the digest
     *     is written beside the file
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 3 || args.length > 4) {
            throw new IllegalArgumentException(
                    "wanted: the data folder, the file to write, the seed, perhaps a network's file");
        }
        DataFolder data = new DataFolder(Path.of(args[0]));
        long seed = Long.parseLong(args[2]);
        NetworkWeights weights = args.length == 4
                ? SentimentNetwork.of(Model.read(Path.of(args[3]))).weights()
                : make(new Supply(data), seed);
        Model made = mixed(weights, data, seed).file();
        made.write(Path.of(args[1]));
        Files.writeString(Path.of(args[1] + ".digest"), made.digest() + "\n");
    }

    private static SentimentNetwork mixed(NetworkWeights weights, DataFolder data, long seed) {
        try (Tiers tiers = new Tiers(weights)) {
            Mix mix = Mixing.of(tiers, data);
            return SentimentNetwork.of(weights, mix, Card.of(data, seed, tiers, mix));
        }
    }

    private static NetworkWeights make(Supply supply, long seed) {
        List<Reading> plain = supply.plain();
        Words words = Words.of(plain, Lexicon.read());
        double[][] vectors = WordSpace.vectors(
                plain.stream().map(text -> text.words(words.vocabulary())).toList(),
                words.vocabulary().size(),
                DIMENSIONS,
                seed);
        scale(vectors);
        List<Labelled> labelled = supply.labelled(seed);
        List<String> sources = labelled.stream()
                .map(Labelled::source)
                .filter(source -> !Origin.showsInWords(source))
                .distinct()
                .sorted()
                .toList();
        List<Lesson> lessons = lessons(labelled, words, sources);
        SplittableRandom random = new SplittableRandom(seed);
        Shape shape = new Shape(DIMENSIONS, FILTERS, Supply.LABELS.size());
        Parameters parameters = new Parameters(shape, words, vectors, sources.size(), random);
        new Learner(parameters, words, Learner.Options.DEFAULT, random).learn(lessons);
        return Quantised.of(parameters, words);
    }

    private static void scale(double[][] vectors) {
        int count = Math.min(FREQUENT, vectors.length);
        double squares = 0;
        for (int word = 0; word < count; word++) {
            for (double value : vectors[word]) {
                squares += value * value;
            }
        }
        double factor = SPREAD / Math.sqrt(squares / count / DIMENSIONS);
        for (double[] vector : vectors) {
            for (int d = 0; d < vector.length; d++) {
                vector[d] *= factor;
            }
        }
    }

    private static List<Lesson> lessons(List<Labelled> labelled, Words words, List<String> sources) {
        Set<String> withNeutral = labelled.stream()
                .filter(text -> text.label() == Supply.NEUTRAL)
                .map(Labelled::source)
                .collect(Collectors.toSet());
        List<Lesson> lessons = new ArrayList<>();
        for (Labelled text : labelled) {
            float[] target = target(text.label(), withNeutral.contains(text.source()));
            int source = sources.indexOf(text.source());
            Lesson lesson =
                    new Lesson(words.of(text.reading()), text.reading().between(), target, source).within(LONGEST);
            lessons.addAll(Collections.nCopies(Origin.isSurvey(text.source()) ? SURVEYS : 1, lesson));
        }
        return lessons;
    }

    /** A source without a neutral text says nothing about what is neutral. */
    private static float[] target(int label, boolean neutral) {
        float[] target = new float[Supply.LABELS.size()];
        int possible = neutral ? target.length : target.length - 1;
        for (int k = 0; k < target.length; k++) {
            target[k] = k == Supply.NEUTRAL && !neutral ? 0 : SMOOTHING / possible + (k == label ? 1 - SMOOTHING : 0);
        }
        return target;
    }
}
