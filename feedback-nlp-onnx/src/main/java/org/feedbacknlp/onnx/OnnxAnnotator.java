package org.feedbacknlp.onnx;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;

/**
 * Labels documents with a network. Thread-safe until it is closed.
 *
 * @param network the network
 * @param vocabulary its word pieces
 * @param labels a label for each of its numbers
 * @param reading how it reads
 * @param digests of its files
 */
record OnnxAnnotator(
        OnnxNetwork network, Vocabulary vocabulary, List<String> labels, Reading reading, Map<String, String> digests)
        implements Annotator {
    /**
     * How a network reads texts and what its numbers stand for.
     *
     * @param pieces how many word pieces it reads at most
     * @param textLength how many UTF-16 code units of a text are read at most
     * @param lowerCase whether its vocabulary is in lower case
     * @param outputs what its numbers stand for
     * @param threshold the least probability of a label that is given
     */
    record Reading(int pieces, int textLength, boolean lowerCase, Outputs outputs, double threshold) {}

    @Override
    public void annotate(Document document, Annotations annotations) {
        String text = document.text();
        String read = text.length() <= reading.textLength() ? text : text.substring(0, reading.textLength());
        WordPieces pieces = WordPieces.of(read, vocabulary, reading.lowerCase(), reading.pieces());
        if (pieces.count() == WordPieces.AROUND) {
            annotations.absent(Layer.LABELS, "no word that " + OnnxProvider.NAME + " could read");
            return;
        }
        List<Label> found = labels(reading.outputs().probabilities(numbers(pieces)));
        if (found.isEmpty()) {
            annotations.absent(
                    Layer.LABELS, "no label of " + OnnxProvider.NAME + " that reaches its threshold was found");
        } else {
            annotations.put(Layer.LABELS, Labels.of(OnnxProvider.NAME, found));
        }
    }

    private List<Label> labels(double[] probabilities) {
        List<Label> found = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] >= reading.threshold()) {
                found.add(Label.of(labels.get(i), probabilities[i]));
            }
        }
        found.sort(Comparator.comparingDouble(Label::confidence).reversed());
        return found;
    }

    /** Gives the network's own numbers, which are finite. */
    float[] numbers(WordPieces pieces) {
        float[] numbers;
        try {
            numbers = network.run(pieces);
        } catch (OrtException failed) {
            throw new IllegalStateException("the network failed: " + failed.getCode(), failed);
        }
        for (float number : numbers) {
            if (!Float.isFinite(number)) {
                throw new IllegalStateException("the network's numbers are not finite");
            }
        }
        return numbers;
    }

    @Override
    public void close() {
        network.close();
    }
}
