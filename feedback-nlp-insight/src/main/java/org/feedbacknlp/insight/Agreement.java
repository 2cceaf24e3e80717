package org.feedbacknlp.insight;

import java.util.List;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;
import org.feedbacknlp.api.layer.WireName;

/**
 * Whether a respondent's words and number say the same.
 *
 * <p>The rule: the number is low (NPS 0-6, CSAT and stars 1-2, CES 1-3), middling or high (NPS 9-10, CSAT and stars 4-5, CES
 * 5-7). The words disagree only where they are on the opposite side: negative words beside a high number, positive words
 * beside a low one. Neutral and mixed words, and a middling number, are at odds with nothing. Most disagreements are the
 * sentiment's errors, some are irony or a scale read upside down.
 */
public enum Agreement implements WireName {
    /** Words and number are not at odds. */
    AGREE,
    /** The words are negative, the number is high. */
    TEXT_LOWER,
    /** The words are positive, the number is low. */
    TEXT_HIGHER,
    /** There is no number, no sentiment, or one that is less sure than {@link #SURE}. */
    UNKNOWN;

    /** The least confidence in a sentiment that is held against a number. */
    public static final double SURE = 0.5;

    /**
     * Compares the words of a verbatim with its number.
     *
     * @param analysis what was found in it
     * @return whether they agree
     */
    public static Agreement of(Analysis analysis) {
        return analysis.verbatim()
                .score()
                .flatMap(score -> analysis.get(Layer.SENTIMENT)
                        .filter(sentiment -> sentiment.confidence() >= SURE)
                        .map(sentiment -> of(side(score), sentiment.polarity())))
                .orElse(UNKNOWN);
    }

    private static Agreement of(int side, Polarity words) {
        if (words == Polarity.NEGATIVE && side > 0) {
            return TEXT_LOWER;
        }
        return words == Polarity.POSITIVE && side < 0 ? TEXT_HIGHER : AGREE;
    }

    /** Returns -1 for a low number, 1 for a high one, 0 for one between. */
    private static int side(Score score) {
        int value = score.value();
        return switch (score.scale()) {
            case NPS -> value <= 6 ? -1 : value >= 9 ? 1 : 0;
            case CSAT, STARS -> Integer.compare(value, 3);
            case CES -> Integer.compare(value, 4);
        };
    }

    /**
     * Returns the words that stand against the number.
     *
     * @param analysis what was found in a verbatim
     * @return the sentiment's evidence on its own side, in the order of the text; empty unless they disagree
     */
    public static List<Evidence> evidence(Analysis analysis) {
        int sign =
                switch (of(analysis)) {
                    case TEXT_LOWER -> -1;
                    case TEXT_HIGHER -> 1;
                    case AGREE, UNKNOWN -> 0;
                };
        if (sign == 0) {
            return List.of();
        }
        return analysis.get(Layer.SENTIMENT).map(Sentiment::evidence).orElse(List.of()).stream()
                .filter(evidence -> Math.signum(evidence.weight()) == sign)
                .toList();
    }
}
