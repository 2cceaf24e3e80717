package org.feedbacknlp.core.sentiment;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.core.text.SpanOrder;
import org.feedbacknlp.core.text.TextDocument;

/**
 * Settles what a sentence says where rules and words disagree. Where the rules found next to nothing and the words are for a side, the
 * strongest of these words are evidence as well; where both have something to say, the rules are outvoted only by words that are sure.
 */
final class Settlement {
    private static final double HEARD = 0.7;
    /** Who asks about something, or only names it, has told nothing of it yet. */
    private static final double HEARD_OF_LITTLE = 0.85;

    private static final double OUTVOTES = 0.8;
    private static final double SETTLES_MIXED = 0.8;
    private static final double NEVER = 2;
    private static final double QUIETS = 0.8;
    private static final double OUTVOTED = 0.15;
    private static final double LEARNED = 1.6;
    private static final int NEGATIVE = 0;
    private static final int NEUTRAL = 1;
    private static final int POSITIVE = 2;

    private final TextDocument text;
    private final Judge judge;
    private final double[] probabilities;

    Settlement(TextDocument text, Judge judge, double[] probabilities) {
        this.text = text;
        this.judge = judge;
        this.probabilities = probabilities;
    }

    /** Returns the evidence of a sentence in the order of the text. */
    List<Evidence> of(List<Opinion> opinions) {
        Mood mood = new Mood();
        for (Opinion opinion : opinions) {
            mood.add(opinion.evidence(text));
        }
        int side = side();
        double sure = probabilities[side];
        Polarity found = mood.polarity();
        if (side == NEUTRAL) {
            boolean quiet = found != Polarity.NEUTRAL && sure >= QUIETS && needed(found, opinions) < 1;
            return quieted(opinions, quiet ? OUTVOTED : 1, 0);
        }
        Polarity learned = side == POSITIVE ? Polarity.POSITIVE : Polarity.NEGATIVE;
        if (found == learned) {
            return quieted(opinions, 1, 0);
        }
        if (sure < needed(found, opinions)) {
            return quieted(opinions, 1, 0);
        }
        int sign = side == POSITIVE ? 1 : -1;
        List<Evidence> words = found == Polarity.MIXED ? List.of() : judge.words(text, side);
        if (found != Polarity.MIXED && words.isEmpty()) {
            return quieted(opinions, 1, 0);
        }
        List<Evidence> all = new ArrayList<>(quieted(opinions, OUTVOTED, sign));
        double whole = words.stream().mapToDouble(Evidence::weight).sum();
        for (Evidence word : words) {
            all.add(new Evidence(word.span(), sign * LEARNED * word.weight() / whole));
        }
        all.sort(SpanOrder.IN_TEXT);
        return all;
    }

    /** Returns how sure the words must be to have their way. */
    private double needed(Polarity found, List<Opinion> opinions) {
        if (found == Polarity.NEUTRAL) {
            return judge.saysLittle() ? HEARD_OF_LITTLE : HEARD;
        }
        if (anyFirm(opinions) || found == Polarity.MIXED && judge.weighs()) {
            return NEVER;
        }
        return found == Polarity.MIXED ? SETTLES_MIXED : OUTVOTES;
    }

    private static boolean anyFirm(List<Opinion> opinions) {
        for (Opinion opinion : opinions) {
            if (opinion.firm()) {
                return true;
            }
        }
        return false;
    }

    private int side() {
        int side = probabilities[NEGATIVE] >= probabilities[NEUTRAL] ? NEGATIVE : NEUTRAL;
        return probabilities[POSITIVE] > probabilities[side] ? POSITIVE : side;
    }

    /** Takes opinions over; those that are not on the side of {@code sign} count for less. */
    private List<Evidence> quieted(List<Opinion> opinions, double factor, int sign) {
        List<Evidence> evidence = new ArrayList<>(opinions.size());
        for (Opinion opinion : opinions) {
            boolean kept = sign != 0 && opinion.value() * sign > 0;
            evidence.add(opinion.worth(kept ? opinion.value() : factor * opinion.value())
                    .evidence(text));
        }
        return evidence;
    }
}
