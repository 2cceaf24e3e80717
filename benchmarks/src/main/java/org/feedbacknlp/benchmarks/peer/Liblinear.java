package org.feedbacknlp.benchmarks.peer;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.core.example.Example;

/** liblinear's support vector machine over tf-idf of words and parts of words, the usual recipe. */
public final class Liblinear implements Peer {
    private static final double COST = 1;
    private static final double TOLERANCE = 0.1;
    private static final double BIAS = 1;
    private static final long SEED = 1;

    private final TfIdf features;
    private final List<String> labels;
    private final Model model;

    Liblinear(List<Example> examples) {
        features = new TfIdf(
                examples.stream().map(example -> example.verbatim().text()).toList());
        labels = examples.stream()
                .map(example -> example.labels().get(0))
                .distinct()
                .sorted()
                .toList();
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = features.size() + 1;
        problem.bias = BIAS;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = features.of(examples.get(i).verbatim().text(), BIAS);
            problem.y[i] = labels.indexOf(examples.get(i).labels().get(0));
        }
        Linear.disableDebugOutput();
        Parameter parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, TOLERANCE);
        parameter.setRandom(new Random(SEED));
        model = Linear.train(problem, parameter);
    }

    /**
     * Returns the labels; the model gives their places in the list.
     *
     * @return the labels in alphabetical order
     */
    public List<String> labels() {
        return labels;
    }

    /**
     * Returns the features.
     *
     * @return what the model knows
     */
    public TfIdf features() {
        return features;
    }

    /**
     * Returns the model.
     *
     * @return the model
     */
    public Model model() {
        return model;
    }

    @Override
    public String label(String text) {
        return labels.get((int) Linear.predict(model, features.of(text, BIAS)));
    }
}
