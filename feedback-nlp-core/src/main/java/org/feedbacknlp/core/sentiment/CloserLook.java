package org.feedbacknlp.core.sentiment;

import org.feedbacknlp.api.layer.Contributions;
import org.feedbacknlp.api.layer.Contributions.Source;
import org.feedbacknlp.core.network.Network;
import org.feedbacknlp.core.network.NetworkRoom;
import org.feedbacknlp.core.text.TextDocument;

/** Asks the network about one text after another. Used by one thread at a time. */
final class CloserLook {
    private static final int NEGATIVE = 0;
    private static final int POSITIVE = 2;

    private final Network network;
    private final Mix mix;
    private final boolean always;
    private final NetworkRoom room;
    private final double[] outputs = new double[Blend.SIDES];

    /**
     * Makes ready to ask.
     *
     * @param network who is asked
     * @param mix with the fast tier
     * @param always false to ask only where the fast tier is unsure
     */
    CloserLook(Network network, Mix mix, boolean always) {
        this.network = network;
        this.mix = mix;
        this.always = always;
        room = network.newRoom();
    }

    /**
     * Looks at a text.
     *
     * @param document the text
     * @param probabilities those of the fast tier; takes the mixed ones where the network was asked
     */
    void look(TextDocument document, double[] probabilities) {
        if (asks(probabilities)) {
            network.score(document, room, outputs);
            mix.into(probabilities, outputs);
            room.clear();
        }
    }

    private boolean asks(double[] probabilities) {
        double most = Math.max(probabilities[0], Math.max(probabilities[1], probabilities[2]));
        return always || most < mix.sure();
    }

    /**
     * Explains what {@link #look} makes of a text.
     *
     * @param document the text
     * @param probabilities those of the fast tier
     * @param logit that of the fast tier, of positive against negative
     * @param parts what adds up to it; takes what the network adds
     * @return the contributions to the mixed logit
     */
    Contributions explain(TextDocument document, double[] probabilities, double logit, Explanation parts) {
        if (!asks(probabilities)) {
            return parts.of(logit);
        }
        network.score(document, room, outputs);
        double heard = mix.heard(probabilities, logit);
        parts.scale(logit == 0 ? 0 : heard / logit);
        parts.addBias(mix.positive() - (double) mix.negative());
        parts.addBias(mix.network() * (network.bias(POSITIVE) - network.bias(NEGATIVE)));
        network.explain(
                room,
                POSITIVE,
                (first, end, value) -> parts.add(Source.NETWORK, document.span(first, end), mix.network() * value));
        network.explain(
                room,
                NEGATIVE,
                (first, end, value) -> parts.add(Source.NETWORK, document.span(first, end), -mix.network() * value));
        room.clear();
        return parts.of(heard
                + mix.network() * (outputs[POSITIVE] - outputs[NEGATIVE])
                + (mix.positive() - (double) mix.negative()));
    }
}
