package org.feedbacknlp.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.feedbacknlp.benchmarks.data.CorpusTask;
import org.feedbacknlp.benchmarks.data.Task;
import org.feedbacknlp.core.linear.LinearModel;
import org.feedbacknlp.core.linear.LinearNumbers;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.train.TrainOptions;
import org.feedbacknlp.core.train.Trainer;

/** Our models, trained on the spot. */
public final class OwnModels {
    private static final String FOLDER = "benchmarks.models";
    private static final int SEED = 7;

    private OwnModels() {}

    /**
     * Trains a model with the default options.
     *
     * @param task what it learns
     * @return the model, named after the task
     */
    public static Model train(Task task) {
        return new Trainer(TrainOptions.of(task.name(), task.kind()))
                .train(task.train())
                .model();
    }

    /** Trains a model of words, runs of words and parts of words, without pairs that stand apart. */
    private static Model trainWithoutWindow(Task task) {
        TrainOptions options = TrainOptions.of(task.name(), task.kind()).withWindow(0);
        return new Trainer(options).train(task.train()).model();
    }

    /**
     * Trains the models that speed is measured with. The corpus is small, and models that learn from thousands of texts have more
     * features; so each gets as many as a model of its kind has, by further ones that occur in no text. Then it takes as much memory,
     * and its rows lie as far apart.
     *
     * @param labels how many labels each has: 3, 9, 28, a further 9, or 77
     * @return the models
     */
    public static List<Model> ofSizes(List<Integer> labels) {
        List<CorpusTask> left = new ArrayList<>(List.of(CorpusTask.values()));
        List<Model> models = new ArrayList<>();
        for (int count : labels) {
            CorpusTask task = left.stream()
                    .filter(candidate -> candidate.size() == count)
                    .findFirst()
                    .orElseThrow();
            left.remove(task);
            models.add(kept(task));
        }
        return models;
    }

    /** Returns the model of a task, out of the folder that the system property {@value #FOLDER} names where it is there already. */
    private static Model kept(CorpusTask task) {
        String folder = System.getProperty(FOLDER);
        if (folder == null) {
            return padded(trainWithoutWindow(task.task()), features(task.size()));
        }
        Path file = Path.of(folder, task.name() + ".model");
        try {
            if (!Files.exists(file)) {
                padded(trainWithoutWindow(task.task()), features(task.size())).write(file);
            }
            return Model.read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns how many features a model has: 3 labels learned from the largest pool, the others from five to forty thousand texts. */
    private static int features(int labels) {
        return switch (labels) {
            case 3 -> 350_000;
            case 28 -> 150_000;
            default -> 45_000;
        };
    }

    /**
     * Gives a model further features that occur in no text, with the weights of those that it has.
     *
     * @param model the model
     * @param features how many features it then has
     * @return a model that gives every text the same labels
     */
    public static Model padded(Model model, int features) {
        LinearModel linear = LinearNumbers.read(model);
        int outputs = linear.labels().size();
        SortedMap<Long, Integer> rows = new TreeMap<>();
        for (int row = 0; row < linear.keys().length; row++) {
            rows.put(linear.keys()[row], row);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        while (rows.size() < features) {
            rows.putIfAbsent(random.nextLong(), random.nextInt(linear.keys().length));
        }
        byte[] weights = new byte[rows.size() * outputs];
        int at = 0;
        for (int row : rows.values()) {
            System.arraycopy(linear.weights(), row * outputs, weights, at, outputs);
            at += outputs;
        }
        float[] scales = new float[outputs];
        float[] biases = new float[outputs];
        for (int k = 0; k < outputs; k++) {
            scales[k] = linear.scale(k);
            biases[k] = linear.bias(k);
        }
        return LinearNumbers.write(
                new LinearModel(
                        linear.name(),
                        linear.kind(),
                        linear.labels(),
                        linear.spec(),
                        rows.keySet().stream().mapToLong(Long::longValue).toArray(),
                        weights,
                        scales,
                        biases,
                        linear.calibration()),
                model.card());
    }
}
