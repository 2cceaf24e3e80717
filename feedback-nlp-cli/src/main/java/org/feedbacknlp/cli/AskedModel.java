package org.feedbacknlp.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.feedbacknlp.core.classify.Classifier;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.evaluate.Overlap;
import org.feedbacknlp.core.evaluate.TrainingTexts;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.model.ModelKind;

/**
 * A model file that a command asks.
 *
 * @param file where it is
 * @param model what is in it
 */
record AskedModel(Path file, Model model) {
    /** Reads a model; what is wrong with it is told with the file. */
    static AskedModel read(Path file) {
        try {
            return new AskedModel(file, Model.read(file));
        } catch (ModelException | IOException broken) {
            throw new CommandException("the model " + file + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    /**
     * Asks the model about each example.
     *
     * @param several true if the examples may have several labels
     */
    List<Prediction> predict(List<Example> examples, boolean several) {
        if (several != (model.kind() == ModelKind.MULTI)) {
            throw new CommandException(
                    several
                            ? "the model " + file + " gives one label each; leave --multi-label out"
                            : "the model " + file
                                    + " gives any number of labels; say with --multi-label what parts them");
        }
        Classifier classifier = Classifier.of(model);
        return examples.stream()
                .map(example -> classifier.predict(example.verbatim()))
                .toList();
    }

    /** Tells how many of some examples the model was trained on, and warns where they are too many to measure it by; empty if unknown. */
    Optional<Overlap> overlap(List<Example> examples, Console console) {
        Optional<Overlap> overlap = TrainingTexts.of(model)
                .flatMap(trained ->
                        trained.with(examples.stream().map(Example::verbatim).toList()));
        overlap.filter(Overlap::spoils)
                .ifPresent(found -> console.say(String.format(
                        Locale.ROOT,
                        "%s was trained on about %.0f %% of these verbatims, so its figures here say little: measure it on"
                                + " others, or leave --model out to cross-validate",
                        file,
                        100 * found.share().value())));
        return overlap;
    }
}
