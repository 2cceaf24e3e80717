package org.feedbacknlp.core.sentiment;

import java.util.function.Supplier;
import org.feedbacknlp.core.linear.SharedScorer;
import org.feedbacknlp.core.network.Identities;
import org.feedbacknlp.core.network.Network;
import org.feedbacknlp.core.text.TextDocument;
import org.jspecify.annotations.Nullable;

/** The judges of one model, one beside each document; made when first asked for. Thread-safe. */
final class Judges {
    private final SentimentModel model;
    private final Supplier<Judge> maker;
    private final Tier tier;
    private volatile SharedScorer.Seat seat;
    private @Nullable SentimentNetwork learned;
    private @Nullable Network network;

    Judges(SentimentModel model, Tier tier) {
        this.model = model;
        this.tier = tier;
        seat = new SharedScorer().join(model::words);
        maker = () -> new Judge(model, seat, closer());
    }

    /** Asks the model's words together with other models; called before the first text. */
    void share(SharedScorer scorer) {
        seat = scorer.join(model::words);
    }

    /** Returns the judge of a document's texts. */
    Judge of(TextDocument document) {
        return document.beside(this, maker);
    }

    private synchronized @Nullable CloserLook closer() {
        if (tier == Tier.FAST) {
            return null;
        }
        SentimentNetwork shipped = learned();
        Network asked = network;
        if (asked == null) {
            asked = new Network(shipped.weights(), Identities.read());
            network = asked;
        }
        return new CloserLook(asked, shipped.mix(), tier == Tier.ACCURATE);
    }

    /** Returns the network that ships, read when it is first needed. */
    synchronized SentimentNetwork learned() {
        SentimentNetwork known = learned;
        if (known == null) {
            known = SentimentNetwork.shipped();
            learned = known;
        }
        return known;
    }
}
