package org.feedbacknlp.opennlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.naivebayes.NaiveBayesTrainer;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.util.InvalidFormatException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiled categoriser and OpenNLP's own, side by side over random texts: the same probabilities within 1e-9. */
class CompiledEqualsOriginalTest {
    private static final double TOLERANCE = 1e-9;
    private static final int MANY = 100_000;
    private static final int SOME = 10_000;

    @TempDir
    private Path folder;

    static Stream<Arguments> models() throws InvalidFormatException {
        List<List<FeatureGenerator>> features = List.of(
                List.of(new BagOfWordsFeatureGenerator()),
                List.of(new NGramFeatureGenerator()),
                List.of(new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator()),
                List.of(
                        new NGramFeatureGenerator(),
                        new BagOfWordsFeatureGenerator(),
                        new BagOfWordsFeatureGenerator()));
        List<Arguments> models = new ArrayList<>();
        for (String algorithm : List.of(
                GISTrainer.MAXENT_VALUE,
                QNTrainer.MAXENT_QN_VALUE,
                NaiveBayesTrainer.NAIVE_BAYES_VALUE,
                PerceptronTrainer.PERCEPTRON_VALUE)) {
            for (Tokenization tokenization : Tokenization.values()) {
                for (List<FeatureGenerator> generators : features) {
                    models.add(Arguments.of(algorithm, tokenization, generators));
                }
            }
        }
        return models.stream();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("models")
    void theProbabilitiesAreTheSame(String algorithm, Tokenization tokenization, List<FeatureGenerator> generators) {
        boolean usual = algorithm.equals(GISTrainer.MAXENT_VALUE) && generators.size() == 2;
        compare(algorithm, tokenization, generators, usual ? MANY : SOME);
    }

    private void compare(String algorithm, Tokenization tokenization, List<FeatureGenerator> generators, int texts) {
        DoccatModel model = Lessons.train(algorithm, tokenization, generators.toArray(FeatureGenerator[]::new));
        Path file = Lessons.write(folder, "model.bin", Lessons.bytes(model));
        DoccatClassifier compiled =
                DoccatClassifier.load(file, DoccatOptions.pinned("none").with(tokenization));
        assertTrue(compiled.compiled());
        DocumentCategorizerME original = new DocumentCategorizerME(model);
        long seed = 20261130;
        RandomText random = new RandomText(seed);
        for (int i = 0; i < texts; i++) {
            String text = random.next();
            double[] wanted = original.categorize(tokenization.tokenizer().tokenize(text));
            double[] found = compiled.probabilities(text);
            double difference = difference(wanted, found);
            int number = i;
            assertTrue(difference <= TOLERANCE, () -> "seed " + seed + ", text " + number + ": off by " + difference);
        }
        assertEquals(original.getNumberOfCategories(), compiled.outcomes().size());
    }

    private static double difference(double[] wanted, double[] found) {
        double largest = Math.abs(wanted.length - found.length);
        for (int i = 0; i < wanted.length; i++) {
            double difference = Math.abs(wanted[i] - found[i]);
            largest = Double.isNaN(difference) ? Double.NaN : Math.max(largest, difference);
        }
        return largest;
    }
}
