package org.feedbacknlp.opennlp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.BaseModel;

/** Trains small document categorisers with OpenNLP. */
final class Lessons {
    /** What is taught, label first. */
    static final List<String> LINES = List.of(
            "billing|I was charged twice for the same month",
            "billing|the invoice shows the wrong amount again",
            "billing|please refund the second payment : it was not mine",
            "billing|my card was charged after I cancelled",
            "billing|why did the price go up without a word",
            "billing|the refund has still not arrived",
            "delivery|the parcel arrived two weeks late",
            "delivery|nobody rang the bell and the parcel went back",
            "delivery|delivery was quick , the box was dented",
            "delivery|it has been stuck in transit since monday",
            "delivery|the driver left it in the rain",
            "delivery|arrived the same day , wonderful",
            "app|the app crashes when I open the camera",
            "app|login fails with a code that never arrives",
            "app|love the new dark mode 😀 😀",
            "app|search is slow since the update",
            "app|the update deleted my drafts",
            "app|cannot export a report to a file : it hangs",
            "praise|wonderful people , thank you !!",
            "praise|best support I ever had");

    private Lessons() {}

    /** Trains a model. */
    static DoccatModel train(String algorithm, Tokenization tokenization, FeatureGenerator... generators) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 50);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        List<DocumentSample> samples = LINES.stream()
                .map(line -> new DocumentSample(
                        line.substring(0, line.indexOf('|')),
                        tokenization.tokenizer().tokenize(line.substring(line.indexOf('|') + 1))))
                .toList();
        try {
            return DocumentCategorizerME.train(
                    "en", new CollectionObjectStream<>(samples), parameters, new DoccatFactory(generators));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The bytes of a model's file. */
    static byte[] bytes(BaseModel model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            model.serialize(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Writes a file and says where it is. */
    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
