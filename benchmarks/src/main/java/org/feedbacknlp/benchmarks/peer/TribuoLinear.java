package org.feedbacknlp.benchmarks.peer;

import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.feedbacknlp.core.example.Example;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.data.text.TextFeatureExtractor;
import org.tribuo.data.text.impl.TextFeatureExtractorImpl;
import org.tribuo.data.text.impl.TokenPipeline;
import org.tribuo.datasource.ListDataSource;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.util.tokens.impl.BreakIteratorTokenizer;

/** Tribuo's logistic regression over words in lower case and pairs of them, as its tutorial on documents sets it up. */
public final class TribuoLinear implements Peer {
    private static final Logger TRAINING = Logger.getLogger("org.tribuo");
    private static final double RATE = 1;
    private static final double EPSILON = 0.1;
    private static final int EPOCHS = 20;
    private static final int SEED = 1;

    private final TextFeatureExtractor<Label> extractor =
            new TextFeatureExtractorImpl<>(new TokenPipeline(new BreakIteratorTokenizer(Locale.US), 2, true));
    private final Model<Label> model;

    TribuoLinear(List<Example> examples) {
        TRAINING.setLevel(Level.WARNING);
        model = new LinearSGDTrainer(new LogMulticlass(), new AdaGrad(RATE, EPSILON), EPOCHS, SEED)
                .train(dataset(examples));
    }

    /**
     * Reads examples as the model reads texts.
     *
     * @param examples the examples, one label each
     * @return Tribuo's form of them
     */
    public MutableDataset<Label> dataset(List<Example> examples) {
        LabelFactory labels = new LabelFactory();
        return new MutableDataset<>(new ListDataSource<>(
                examples.stream()
                        .map(example -> read(
                                new Label(example.labels().get(0)),
                                example.verbatim().text()))
                        .toList(),
                labels,
                new SimpleDataSourceProvenance("examples", labels)));
    }

    private org.tribuo.Example<Label> read(Label label, String text) {
        return extractor.extract(label, text.toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the model.
     *
     * @return the model
     */
    public Model<Label> model() {
        return model;
    }

    @Override
    public String label(String text) {
        return model.predict(read(LabelFactory.UNKNOWN_LABEL, text)).getOutput().getLabel();
    }
}
