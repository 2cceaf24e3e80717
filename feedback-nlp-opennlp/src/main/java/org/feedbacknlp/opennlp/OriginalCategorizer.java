package org.feedbacknlp.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;

/**
 * A categoriser that runs through OpenNLP itself, for a model whose features are not known by heart. One text at a time: OpenNLP
 * promises no thread safety, and all its categorisers of one model share the model's generators.
 */
final class OriginalCategorizer implements Categorizer {
    private final List<String> outcomes = new ArrayList<>();
    private final DoccatOptions options;
    private final Object turn = new Object();
    private final DocumentCategorizerME categorizer;

    /**
     * Makes the categoriser.
     *
     * @param model a model that has passed all checks
     * @param options how texts are parted
     */
    OriginalCategorizer(DoccatModel model, DoccatOptions options) {
        this.options = options;
        categorizer = new DocumentCategorizerME(model);
        for (int i = 0; i < categorizer.getNumberOfCategories(); i++) {
            outcomes.add(categorizer.getCategory(i));
        }
    }

    @Override
    public List<String> outcomes() {
        return List.copyOf(outcomes);
    }

    @Override
    public double[] probabilities(String text) {
        return probabilities(tokens(text));
    }

    @Override
    public Optional<Finding> categorize(String text, int most) {
        String[] tokens = tokens(text);
        if (tokens.length == 0) {
            return Optional.empty();
        }
        double[] probabilities = probabilities(tokens);
        return Optional.of(new Finding(probabilities, Categorizer.best(probabilities), List.of()));
    }

    private String[] tokens(String text) {
        return options.tokenization().tokenizer().tokenize(options.cased(text));
    }

    private double[] probabilities(String[] tokens) {
        double[] probabilities;
        synchronized (turn) {
            probabilities = categorizer.categorize(tokens);
        }
        for (double one : probabilities) {
            if (!Double.isFinite(one)) {
                throw new IllegalStateException("OpenNLP's probabilities of this text are not finite");
            }
        }
        return probabilities;
    }
}
