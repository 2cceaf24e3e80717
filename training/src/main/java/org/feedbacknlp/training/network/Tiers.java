package org.feedbacknlp.training.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.core.network.Identities;
import org.feedbacknlp.core.network.Network;
import org.feedbacknlp.core.network.NetworkRoom;
import org.feedbacknlp.core.network.NetworkWeights;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;
import org.feedbacknlp.training.data.Row;

/** The fast tier as it serves, and a network, asked about the same texts. Not thread-safe. */
final class Tiers implements AutoCloseable {
    private final FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
            .option("feedback-sentiment", "tier", "fast")
            .layers(Layer.SENTIMENT)
            .build();
    private final TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);
    private final double[] outputs = new double[Supply.LABELS.size()];
    private final Network network;
    private final NetworkRoom room;

    Tiers(NetworkWeights weights) {
        network = new Network(weights, Identities.read());
        room = network.newRoom();
    }

    /** Asks about the rows that have a label of sentiment; a text without a layer of sentiment is left out. */
    List<Case> ask(List<Row> rows) {
        boolean neutral = rows.stream().anyMatch(row -> row.label().equals(Supply.LABELS.get(1)));
        List<Case> cases = new ArrayList<>();
        for (Row row : rows) {
            Verbatim verbatim = Verbatim.builder(row.text()).language("en").build();
            Optional<Sentiment> fast = analyzer.analyze(verbatim).get(Layer.SENTIMENT);
            int label = Supply.LABELS.indexOf(row.label());
            if (label >= 0 && fast.isPresent()) {
                document.open(verbatim);
                network.score(document, room, outputs);
                cases.add(new Case(
                        row.text(),
                        label,
                        neutral,
                        List.of(
                                fast.get().negative(),
                                fast.get().neutral(),
                                fast.get().positive()),
                        List.of(outputs[0], outputs[1], outputs[2])));
            }
        }
        return cases;
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
