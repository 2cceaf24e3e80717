package org.feedbacknlp.opennlp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.spi.Classifier;

/**
 * An OpenNLP document categoriser as a classifier: its labels with the probabilities of OpenNLP's {@code DocumentCategorizerME}.
 * Immutable and thread-safe; it holds no file and no thread.
 *
 * <p>Where the model's features are words and pairs of words ({@code BagOfWordsFeatureGenerator}, {@code NGramFeatureGenerator})
 * it is compiled: a text is read in one pass, without a string for a token, and the best label has its evidence, the tokens that
 * added most to it over the average label. Any other model runs through OpenNLP itself, a text at a time.
 *
 * <p>A text that holds nothing that the model knows has no labels: the model's prior is no finding.
 */
public final class DoccatClassifier implements Classifier {
    private final Categorizer categorizer;
    private final DoccatOptions options;
    private final String digest;

    private DoccatClassifier(Categorizer categorizer, DoccatOptions options, String digest) {
        this.categorizer = categorizer;
        this.options = options;
        this.digest = digest;
    }

    /**
     * Loads a model.
     *
     * @param file the model file, as {@code DoccatModel.serialize} or OpenNLP's {@code DoccatTrainer} writes it
     * @param options how it is loaded and fed
     * @return the classifier
     * @throws ModelIntegrityException if the file's digest is not the pinned one
     * @throws ModelLoadException if there is no such file, or it is damaged, hostile or no document categoriser
     */
    public static DoccatClassifier load(Path file, DoccatOptions options) {
        ModelFile bytes = ModelFile.read(Objects.requireNonNull(file, "file"), options.digest());
        return new DoccatClassifier(DoccatFile.load(bytes, options), options, bytes.digest());
    }

    @Override
    public List<Label> classify(String text) {
        Optional<Categorizer.Finding> finding = categorizer.categorize(text, options.evidence());
        return finding.map(this::labels).orElse(List.of());
    }

    private List<Label> labels(Categorizer.Finding finding) {
        List<Label> labels = new ArrayList<>();
        double[] probabilities = finding.probabilities();
        for (int i = 0; i < probabilities.length; i++) {
            labels.add(new Label(
                    outcomes().get(i), probabilities[i], i == finding.best() ? finding.evidence() : List.of()));
        }
        labels.sort(Comparator.comparingDouble(Label::confidence).reversed());
        return labels;
    }

    /**
     * Returns the model's classes.
     *
     * @return the outcomes, in the model's order
     */
    public List<String> outcomes() {
        return categorizer.outcomes();
    }

    /**
     * Returns what OpenNLP's categoriser says of a text, whether it knows a word of it or not.
     *
     * @param text the text
     * @return a probability for each of {@link #outcomes()}
     */
    public double[] probabilities(String text) {
        return categorizer.probabilities(text);
    }

    /**
     * Tells whether the model was compiled.
     *
     * @return false if it runs through OpenNLP
     */
    public boolean compiled() {
        return categorizer instanceof CompiledCategorizer;
    }

    /**
     * Returns the digest of the model's file.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public String digest() {
        return digest;
    }
}
