package org.feedbacknlp.corpus.plant;

import java.util.Optional;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.corpus.GoldTopic;
import org.feedbacknlp.corpus.GoldVerbatim;

/**
 * The score beside a text: the base, what each topic adds, the mood of the whole, the respondent's own level and chance, on
 * a scale from 0 to 10, cut at its ends and mapped to the industry's.
 *
 * @param survey what holds for all industries
 * @param effects what holds for this one
 */
record Scores(Survey survey, IndustryEffects effects) {
    private static final double TOP = 10;

    /** Scores a text whose respondent's first text is given; some scores are missing. */
    Optional<Score> score(GoldVerbatim gold, GoldVerbatim first) {
        if (survey.draw(gold.id(), "missing").chance(survey.missing())) {
            return Optional.empty();
        }
        Score meant = onScale(points(gold, first));
        return Optional.of(misread(gold) ? turnedRound(meant) : meant);
    }

    /** Tells whether the respondent takes the worst for the best; only where the words are clear enough to show it. */
    boolean misread(GoldVerbatim gold) {
        Optional<Polarity> sentiment = gold.labels().sentiment();
        boolean clear =
                sentiment.equals(Optional.of(Polarity.POSITIVE)) || sentiment.equals(Optional.of(Polarity.NEGATIVE));
        return clear && survey.draw(gold.id(), "misread").chance(survey.misread());
    }

    private double points(GoldVerbatim gold, GoldVerbatim first) {
        double points = effects.drivers().base();
        for (GoldTopic topic : gold.labels().topics()) {
            points += effects.drivers().points(topic);
        }
        points += gold.labels()
                .sentiment()
                .map(sentiment -> survey.mood().getOrDefault(sentiment, 0.0))
                .orElse(0.0);
        points +=
                survey.respondentNoise() * survey.draw(first.id(), "respondent").bell();
        return points + survey.textNoise() * survey.draw(gold.id(), "text").bell();
    }

    private Score onScale(double points) {
        ScoreScale scale = effects.scale();
        double share = Math.max(0, Math.min(TOP, points)) / TOP;
        return new Score(scale, scale.lowest() + (int) Math.round(share * (scale.highest() - scale.lowest())));
    }

    private static Score turnedRound(Score meant) {
        ScoreScale scale = meant.scale();
        return new Score(scale, scale.lowest() + scale.highest() - meant.value());
    }
}
