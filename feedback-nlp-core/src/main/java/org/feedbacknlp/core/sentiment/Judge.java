package org.feedbacknlp.core.sentiment;

import java.util.List;
import java.util.Objects;
import org.feedbacknlp.api.layer.Contributions;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.core.linear.Probabilities;
import org.feedbacknlp.core.linear.Room;
import org.feedbacknlp.core.linear.SharedScorer;
import org.feedbacknlp.core.text.TextDocument;
import org.jspecify.annotations.Nullable;

/** Asks a model of sentiment about one text after another. Used by one thread at a time. */
public final class Judge {
    private final SentimentModel model;
    private final SharedScorer.Seat seat;
    private final @Nullable CloserLook closer;
    private final RuleReader rules = new RuleReader();
    private final double[] margins = new double[Blend.SIDES];
    private final double[] inputs = new double[Blend.INPUTS];
    private final double[] probabilities = new double[Blend.SIDES];
    private @Nullable Room whole;
    private @Nullable Room judged;

    /**
     * Makes a judge.
     *
     * @param model what it asks
     * @param seat asks the model's words
     * @param closer asks the network, null where it has no say
     */
    Judge(SentimentModel model, SharedScorer.Seat seat, @Nullable CloserLook closer) {
        this.model = model;
        this.seat = seat;
        this.closer = closer;
    }

    /**
     * Judges a text.
     *
     * @param document the text
     * @param opinions what rules found in it
     * @return the probabilities of negative, neutral and positive, valid until the next call
     */
    double[] judge(TextDocument document, List<Opinion> opinions) {
        whole = seat.read(document);
        blend(
                document,
                whole,
                Passage.whole(document.tokens().count(), document.sentenceRanges(), document.clauseRanges()),
                opinions);
        if (closer != null) {
            closer.look(document, probabilities);
        }
        return probabilities;
    }

    /**
     * Judges a sentence of the text that was judged last.
     *
     * @param document the text
     * @param sentence the sentence
     * @param opinions what rules found in it
     * @return the probabilities of negative, neutral and positive, valid until the next call
     */
    double[] judge(TextDocument document, Passage sentence, List<Opinion> opinions) {
        Room text = Objects.requireNonNull(whole, "the text");
        Room part = seat.scorer().scorePart(document, sentence.first(), sentence.end(), text);
        return blend(document, part, sentence, opinions);
    }

    private double[] blend(TextDocument document, Room room, Passage passage, List<Opinion> opinions) {
        judged = room;
        seat.scorer().margins(room, seat.number(), margins);
        rules.read(document, passage, opinions);
        Blend.inputs(margins, rules.values(), inputs);
        model.blend().logits(inputs, probabilities);
        Probabilities.of(model.words(), probabilities);
        return probabilities;
    }

    /**
     * Takes the judgement of a text apart.
     *
     * @param document the text
     * @param opinions what rules found in it
     * @return what each part of it adds to the logit of the probabilities that {@link #judge(TextDocument, List)} gives
     */
    Contributions explain(TextDocument document, List<Opinion> opinions) {
        Room text = seat.read(document);
        whole = text;
        blend(
                document,
                text,
                Passage.whole(document.tokens().count(), document.sentenceRanges(), document.clauseRanges()),
                opinions);
        LogitParts fast = new LogitParts(model);
        double logit = fast.logit(inputs);
        Explanation parts = fast.of(document, opinions, rules.values(), seat, text);
        return closer == null ? parts.of(logit) : closer.explain(document, probabilities, logit, parts);
    }

    /** Tells whether what was judged last weighs one thing against another. */
    boolean weighs() {
        double[] values = rules.values();
        return values[RuleFeature.CONTRAST.ordinal()] + values[RuleFeature.CONCESSION.ordinal()] > 0;
    }

    /** Tells whether what was judged last asks, or names a thing or two and says nothing of them. */
    boolean saysLittle() {
        double[] values = rules.values();
        return values[RuleFeature.ASKED.ordinal()] > 0 || values[RuleFeature.LENGTH.ordinal()] <= RuleReader.FEW;
    }

    /**
     * Returns the words that speak most for a side in what was judged last.
     *
     * @param document the text
     * @param side its place
     * @return the spans, each with its share
     */
    List<Evidence> words(TextDocument document, int side) {
        Room room = Objects.requireNonNull(judged, "what was judged");
        return seat.scorer().evidence(room, seat.number(), side, document);
    }
}
