package org.feedbacknlp.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;

/** Trains a small name finder with OpenNLP: products and places. */
final class NamesLessons {
    private static final List<String> PRODUCTS = List.of("Zoomer", "Flexo", "Quickpad", "Roomy");
    private static final List<String> PLACES = List.of("Lyon", "Leeds", "Oslo", "Turin");

    private static final List<String> LINES = List.of(
            "My PRODUCT broke after a day .",
            "my PRODUCT broke after a day .",
            "The shop in PLACE sold me a PRODUCT .",
            "We waited for weeks in PLACE .",
            "we waited for weeks in PLACE .",
            "Nobody answered my mail .");

    private NamesLessons() {}

    /** The bytes of a model's file. */
    static byte[] model() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        try {
            List<NameSample> samples = new ArrayList<>();
            for (String product : PRODUCTS) {
                for (String place : PLACES) {
                    for (String line : LINES) {
                        String tagged = line.replace("PRODUCT", "<START:product> " + product + " <END>")
                                .replace("PLACE", "<START:place> " + place + " <END>");
                        samples.add(NameSample.parse(tagged, false));
                    }
                }
            }
            TokenNameFinderModel model = NameFinderME.train(
                    "en", null, new CollectionObjectStream<>(samples), parameters, new TokenNameFinderFactory());
            return Lessons.bytes(model);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
