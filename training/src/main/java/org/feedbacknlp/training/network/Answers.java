package org.feedbacknlp.training.network;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.core.network.Sequence;
import org.feedbacknlp.core.network.Shape;

/** Asks a network that learns, as it is before its numbers become bytes. Not thread-safe. */
final class Answers {
    private final Parameters parameters;
    private final Rows rows;
    private final Filters filters;
    private final float[] hidden;

    Answers(Parameters parameters, Words words) {
        this.parameters = parameters;
        rows = new Rows(parameters, words);
        filters = new Filters(parameters);
        hidden = new float[parameters.shape.pooled()];
    }

    /** Returns the outputs for each text, without the bias of any source. */
    List<double[]> of(List<Lesson> lessons) {
        List<double[]> all = new ArrayList<>();
        float[][][] contexts = contexts(parameters);
        for (Lesson lesson : lessons) {
            rows.clear();
            int[] places = new int[lesson.words().length];
            for (int i = 0; i < places.length; i++) {
                places[i] = rows.add(lesson.words()[i], (lesson.contexts()[i] & Sequence.TURNED) != 0);
            }
            rows.work();
            filters.read(places, lesson.contexts(), rows, contexts);
            filters.put(hidden);
            double[] outputs = new double[parameters.outputs.length];
            for (int k = 0; k < outputs.length; k++) {
                outputs[k] = parameters.biases[0][k];
                for (int f = 0; f < hidden.length; f++) {
                    outputs[k] += (double) parameters.outputs[k][f] * hidden[f];
                }
            }
            all.add(outputs);
        }
        return all;
    }

    /** Works out what each context adds, block by block. */
    static float[][][] contexts(Parameters parameters) {
        int filters = parameters.shape.filters();
        float[][][] all = new float[Sequence.CONTEXTS][Shape.BLOCKS][filters];
        for (int context = 0; context < all.length; context++) {
            for (int column = 0; column < parameters.shape.row(); column++) {
                for (int bit = 0; bit < parameters.contexts.length; bit++) {
                    all[context][column / filters][column % filters] +=
                            (context >> bit & 1) * parameters.contexts[bit][column];
                }
            }
        }
        return all;
    }
}
