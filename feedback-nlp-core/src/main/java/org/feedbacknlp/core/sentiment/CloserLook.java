package org.feedbacknlp.core.sentiment;

import org.feedbacknlp.core.network.Network;
import org.feedbacknlp.core.network.NetworkRoom;
import org.feedbacknlp.core.text.TextDocument;

/** Asks the network about one text after another. Used by one thread at a time. */
final class CloserLook {
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
        double most = Math.max(probabilities[0], Math.max(probabilities[1], probabilities[2]));
        if (always || most < mix.sure()) {
            network.score(document, room, outputs);
            mix.into(probabilities, outputs);
            room.clear();
        }
    }
}
