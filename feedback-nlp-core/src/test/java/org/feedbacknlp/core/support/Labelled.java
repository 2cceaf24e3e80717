package org.feedbacknlp.core.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.ModelKind;

/** Examples and what an imagined model thinks of them, side by side. */
public final class Labelled {
    private final ModelKind kind;
    private final List<String> labels;
    private final List<Example> examples = new ArrayList<>();
    private final List<Prediction> predictions = new ArrayList<>();

    private Labelled(ModelKind kind, List<String> labels) {
        this.kind = kind;
        this.labels = labels;
    }

    /** Imagines a model of one label each. */
    public static Labelled single(String... labels) {
        return new Labelled(ModelKind.SINGLE, List.of(labels));
    }

    /** Imagines a model whose labels have an order. */
    public static Labelled ordinal(String... labels) {
        return new Labelled(ModelKind.ORDINAL, List.of(labels));
    }

    /** Imagines a model of any number of labels. */
    public static Labelled multi(String... labels) {
        return new Labelled(ModelKind.MULTI, List.of(labels));
    }

    /** Adds an example of its own respondent that is given one label with a probability; the other labels share the rest. */
    public Labelled add(String right, String given, double probability) {
        return add("text " + examples.size(), "respondent " + examples.size(), List.of(right), given, probability);
    }

    /** Adds an example of a text. */
    public Labelled text(String text, String right, String given, double probability) {
        return add(text, "respondent " + examples.size(), List.of(right), given, probability);
    }

    /** Adds an example of a respondent. */
    public Labelled of(String respondent, String right, String given) {
        return add("text " + examples.size(), respondent, List.of(right), given, 0.9);
    }

    private Labelled add(String text, String respondent, List<String> right, String given, double probability) {
        double[] probabilities = new double[labels.size()];
        Arrays.fill(probabilities, (1 - probability) / (labels.size() - 1));
        boolean[] chosen = new boolean[labels.size()];
        int k = labels.indexOf(given);
        probabilities[k] = probability;
        chosen[k] = true;
        return add(text, respondent, right, probabilities, chosen);
    }

    /** Adds an example with a probability for each label; those above one half hold. */
    public Labelled add(List<String> right, double... probabilities) {
        boolean[] chosen = new boolean[labels.size()];
        for (int k = 0; k < chosen.length; k++) {
            chosen[k] = probabilities[k] > 0.5;
        }
        return add("text " + examples.size(), "respondent " + examples.size(), right, probabilities, chosen);
    }

    private Labelled add(String text, String respondent, List<String> right, double[] probabilities, boolean[] chosen) {
        Verbatim verbatim = Verbatim.builder(text)
                .id("v" + examples.size())
                .respondent(respondent)
                .build();
        examples.add(new Example(verbatim, right));
        predictions.add(new Prediction(kind, labels, probabilities, chosen, text.isBlank() ? 0 : 7));
        return this;
    }

    public List<Example> examples() {
        return examples;
    }

    public List<Prediction> predictions() {
        return predictions;
    }
}
