package org.feedbacknlp.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.naivebayes.NaiveBayesTrainer;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.TrainingParameters;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.opennlp.DoccatClassifier;
import org.feedbacknlp.opennlp.DoccatOptions;
import org.feedbacknlp.opennlp.Tokenization;

/** OpenNLP's document categoriser. */
public final class OpenNlpDoccat implements Peer {
    private static final int ITERATIONS = 100;
    private static final int FEWEST = 2;
    private static final int EVIDENCE = 3;

    private final DoccatModel model;
    private final DocumentCategorizerME categorizer;
    private final Tokenizer tokenizer;
    private final boolean lowerCase;

    private OpenNlpDoccat(DoccatModel model, Tokenizer tokenizer, boolean lowerCase) {
        this.model = model;
        this.tokenizer = tokenizer;
        this.lowerCase = lowerCase;
        categorizer = new DocumentCategorizerME(model);
    }

    /** Maximum entropy over words as its command line tool parts them: its fastest form. */
    static OpenNlpDoccat words(List<Example> examples) {
        return train(
                examples,
                GISTrainer.MAXENT_VALUE,
                WhitespaceTokenizer.INSTANCE,
                false,
                new BagOfWordsFeatureGenerator());
    }

    /** Maximum entropy over words in lower case and pairs of them: its most accurate form. */
    static OpenNlpDoccat pairs(List<Example> examples) {
        try {
            // Two generators and not one for 1-2-grams: a model names its generators' classes and not their arguments,
            // so that one
            // would count words in training and only pairs in serving.
            return train(
                    examples,
                    GISTrainer.MAXENT_VALUE,
                    SimpleTokenizer.INSTANCE,
                    true,
                    new BagOfWordsFeatureGenerator(),
                    new NGramFeatureGenerator());
        } catch (InvalidFormatException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Naive Bayes over words. */
    static OpenNlpDoccat bayes(List<Example> examples) {
        return train(
                examples,
                NaiveBayesTrainer.NAIVE_BAYES_VALUE,
                WhitespaceTokenizer.INSTANCE,
                false,
                new BagOfWordsFeatureGenerator());
    }

    private static OpenNlpDoccat train(
            List<Example> examples,
            String algorithm,
            Tokenizer tokenizer,
            boolean lowerCase,
            FeatureGenerator... features) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, FEWEST);
        List<DocumentSample> samples = examples.stream()
                .map(example -> new DocumentSample(
                        example.labels().get(0),
                        tokens(tokenizer, lowerCase, example.verbatim().text())))
                .toList();
        try {
            DoccatModel model = DocumentCategorizerME.train(
                    "en", new CollectionObjectStream<>(samples), parameters, new DoccatFactory(features));
            return new OpenNlpDoccat(model, tokenizer, lowerCase);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String[] tokens(Tokenizer tokenizer, boolean lowerCase, String text) {
        String[] tokens = tokenizer.tokenize(lowerCase ? text.toLowerCase(Locale.ROOT) : text);
        return tokens.length == 0 ? new String[] {""} : tokens;
    }

    /**
     * Parts a text into the words that the categoriser reads.
     *
     * @param text the text
     * @return its words, at least one
     */
    public String[] tokens(String text) {
        return tokens(tokenizer, lowerCase, text);
    }

    /**
     * Returns the model.
     *
     * @return the model
     */
    public DoccatModel model() {
        return model;
    }

    /**
     * Makes our plugin's classifier of the same model, through a file as a user has it.
     *
     * @return the classifier, fed with the same tokens
     */
    public DoccatClassifier compiled() {
        boolean simple = tokenizer == SimpleTokenizer.INSTANCE;
        Tokenization tokenization = simple ? Tokenization.SIMPLE : Tokenization.WHITESPACE;
        DoccatOptions options = new DoccatOptions("none", tokenization, lowerCase, EVIDENCE, Set.of());
        try {
            Path file = Files.createTempFile("doccat", ".bin");
            try {
                model.serialize(file);
                return DoccatClassifier.load(file, options);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Classifies a text.
     *
     * @param text the text
     * @return a probability for each of the model's outcomes
     */
    public double[] probabilities(String text) {
        return categorizer.categorize(tokens(text));
    }

    @Override
    public String label(String text) {
        return categorizer.getBestCategory(probabilities(text));
    }
}
