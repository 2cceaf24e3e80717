package org.feedbacknlp.training.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.feedbacknlp.core.network.Sequence;

/** Teaches a network, batch after batch. Deterministic: what is random follows from the seed. Not thread-safe. */
final class Learner {
    /**
     * How it is taught.
     *
     * @param epochs how often the texts are walked through
     * @param batch how many texts are looked at before a step
     * @param rate how far the first steps go
     * @param rateOfVectors how far those of the words' vectors go
     * @param droppedWords how many words are shown as plain ones
     * @param droppedFilters how many filters are left out
     */
    record Options(
            int epochs, int batch, double rate, double rateOfVectors, double droppedWords, double droppedFilters) {
        static final Options DEFAULT = new Options(5, 256, 2e-3, 1.5e-3, 0.3, 0.4);
    }

    private final Parameters parameters;
    private final Options options;
    private final SplittableRandom random;
    private final Gradient gradient;
    private final Rows rows;
    private final Filters filters;
    private final List<Adam> adams;
    private final Adam ofVectors;
    private final float[] hidden;
    private final float[] shown;
    private final float[] passed;
    private final double[] outputs;
    private int steps;

    Learner(Parameters parameters, Words words, Options options, SplittableRandom random) {
        this.parameters = parameters;
        this.options = options;
        this.random = random;
        gradient = new Gradient(parameters);
        rows = new Rows(parameters, words);
        filters = new Filters(parameters);
        adams = List.of(
                new Adam(parameters.filters),
                new Adam(parameters.contexts),
                new Adam(parameters.floors),
                new Adam(parameters.outputs),
                new Adam(parameters.biases),
                new Adam(parameters.sources));
        ofVectors = new Adam(parameters.vectors);
        hidden = new float[parameters.shape.pooled()];
        shown = new float[hidden.length];
        passed = new float[hidden.length];
        outputs = new double[parameters.shape.outputs()];
    }

    /** Walks through the lessons as often as the options say, and returns the mean loss of the last walk. */
    double learn(List<Lesson> lessons) {
        int all = options.epochs() * (lessons.size() / options.batch());
        double loss = 0;
        for (int epoch = 0; epoch < options.epochs(); epoch++) {
            List<Lesson> order = new ArrayList<>(lessons);
            shuffle(order);
            loss = 0;
            for (int from = 0; from + options.batch() <= order.size(); from += options.batch()) {
                loss += learn(order.subList(from, from + options.batch()), 1 - (double) steps / all);
            }
            loss /= Math.max(1, lessons.size());
        }
        return loss;
    }

    private void shuffle(List<Lesson> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }

    private double learn(List<Lesson> batch, double pace) {
        gradient.clear();
        rows.clear();
        List<int[]> places = new ArrayList<>();
        for (Lesson lesson : batch) {
            places.add(places(lesson));
        }
        rows.work();
        float[][][] contexts = Answers.contexts(parameters);
        double loss = 0;
        for (int i = 0; i < batch.size(); i++) {
            filters.read(places.get(i), batch.get(i).contexts(), rows, contexts);
            loss += learn(batch.get(i));
        }
        step(1f / batch.size(), pace);
        return loss;
    }

    private int[] places(Lesson lesson) {
        int[] places = new int[lesson.words().length];
        for (int i = 0; i < places.length; i++) {
            boolean edge = i == 0 || i == places.length - 1;
            int word = edge ? lesson.words()[i] : rows.shown(lesson.words()[i], options.droppedWords(), random);
            places[i] = rows.add(word, (lesson.contexts()[i] & Sequence.TURNED) != 0);
        }
        return places;
    }

    private double learn(Lesson lesson) {
        filters.put(hidden);
        float kept = (float) (1 / (1 - options.droppedFilters()));
        for (int f = 0; f < hidden.length; f++) {
            shown[f] = random.nextDouble() < options.droppedFilters() ? 0 : kept;
        }
        double loss = probabilities(lesson);
        Arrays.fill(passed, 0);
        for (int k = 0; k < outputs.length; k++) {
            float off = (float) (outputs[k] - lesson.target()[k]);
            gradient.biases[0][k] += off;
            if (lesson.source() != Lesson.NO_SOURCE) {
                gradient.sources[lesson.source()][k] += off;
            }
            for (int f = 0; f < hidden.length; f++) {
                passed[f] += off * shown[f] * parameters.outputs[k][f];
                gradient.outputs[k][f] += off * shown[f] * hidden[f];
            }
        }
        filters.pass(passed, rows, gradient);
        return loss;
    }

    /** Works out the probabilities of the labels that a text of the source can have, and returns the loss. */
    private double probabilities(Lesson lesson) {
        double top = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < outputs.length; k++) {
            double sum = parameters.biases[0][k];
            sum += lesson.source() == Lesson.NO_SOURCE ? 0 : parameters.sources[lesson.source()][k];
            for (int f = 0; f < hidden.length; f++) {
                sum += parameters.outputs[k][f] * shown[f] * hidden[f];
            }
            outputs[k] = sum;
            top = lesson.target()[k] > 0 ? Math.max(top, sum) : top;
        }
        double all = 0;
        for (int k = 0; k < outputs.length; k++) {
            outputs[k] = lesson.target()[k] > 0 ? StrictMath.exp(outputs[k] - top) : 0;
            all += outputs[k];
        }
        double loss = 0;
        for (int k = 0; k < outputs.length; k++) {
            outputs[k] /= all;
            loss -= lesson.target()[k] * StrictMath.log(Math.max(Double.MIN_NORMAL, outputs[k]));
        }
        return loss;
    }

    private void step(float scale, double pace) {
        steps++;
        List<float[][]> gradients = List.of(
                gradient.filters,
                gradient.contexts,
                gradient.floors,
                gradient.outputs,
                gradient.biases,
                gradient.sources);
        for (int i = 0; i < gradients.size(); i++) {
            adams.get(i).step(gradients.get(i), scale, options.rate() * pace, steps);
        }
        rows.step(ofVectors, scale, options.rateOfVectors() * pace, steps);
        parameters.turn();
    }
}
