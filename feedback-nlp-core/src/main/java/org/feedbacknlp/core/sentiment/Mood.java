package org.feedbacknlp.core.sentiment;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Sentiment;

/**
 * Sums opinions up. The score is their mean, so that saying a thing eight times is not eight times as true; how much there is to go
 * by moves the probabilities alone.
 */
public final class Mood {
    private static final double FULL_SCALE = 3.2;
    private static final double NEUTRAL_BAND = 0.12;
    private static final double MIXED_SHARE = 0.25;
    private static final double STEEPNESS = 3;
    private static final double NEUTRAL_BASE = 0.9;
    private static final double NEUTRAL_LOSS = 2.4;

    private double positive;
    private double negative;
    private int count;
    private final List<Evidence> evidence = new ArrayList<>();

    /** Makes a mood without an opinion. */
    public Mood() {}

    /**
     * Adds an opinion.
     *
     * @param opinion where it stands and what it adds
     */
    public void add(Evidence opinion) {
        positive += Math.max(0, opinion.weight());
        negative += Math.max(0, -opinion.weight());
        count++;
        evidence.add(opinion);
    }

    /**
     * Adds opinions.
     *
     * @param opinions each with where it stands and what it adds
     */
    public void addAll(List<Evidence> opinions) {
        for (Evidence opinion : opinions) {
            add(opinion);
        }
    }

    /**
     * Sums up by the opinions alone.
     *
     * @return the sentiment; neutral where there are none
     */
    public Sentiment sentiment() {
        return sentiment(polarity());
    }

    /**
     * Sums up where the side was decided by a rule over parts.
     *
     * @param polarity the side
     * @return the sentiment
     */
    public Sentiment sentiment(Polarity polarity) {
        double score = score();
        double strength = 1 - StrictMath.exp(-(positive + negative) / 2);
        double forPositive = StrictMath.exp(STEEPNESS * score * strength);
        double forNegative = StrictMath.exp(-STEEPNESS * score * strength);
        double forNeutral = StrictMath.exp(NEUTRAL_BASE - NEUTRAL_LOSS * strength);
        double sum = forPositive + forNegative + forNeutral;
        double pNegative = forNegative / sum;
        double pPositive = forPositive / sum;
        return sentiment(polarity, pNegative, Math.max(0, 1 - pNegative - pPositive), pPositive);
    }

    /** Sums up where a model gave the probabilities of negative, neutral and positive. */
    Sentiment sentiment(Polarity polarity, double[] probabilities) {
        return sentiment(polarity, probabilities[0], probabilities[1], probabilities[2]);
    }

    private Sentiment sentiment(Polarity polarity, double pNegative, double pNeutral, double pPositive) {
        double confidence =
                switch (polarity) {
                    case POSITIVE -> pPositive;
                    case NEGATIVE -> pNegative;
                    case NEUTRAL -> pNeutral;
                    case MIXED -> 2 * Math.min(pNegative, pPositive);
                };
        return new Sentiment(polarity, score(), Math.min(1, confidence), pNegative, pNeutral, pPositive, evidence);
    }

    private double score() {
        double mean = count == 0 ? 0 : (positive - negative) / count;
        return Math.max(-1, Math.min(1, mean / FULL_SCALE));
    }

    /**
     * Returns the side by the opinions alone.
     *
     * @return mixed where the weaker side has a fair share, neutral where hardly anything is left of either
     */
    public Polarity polarity() {
        double all = positive + negative;
        if (all == 0 || Math.abs(score()) < NEUTRAL_BAND && all < 1) {
            return Polarity.NEUTRAL;
        }
        if (Math.min(positive, negative) >= MIXED_SHARE * all) {
            return Polarity.MIXED;
        }
        return positive > negative ? Polarity.POSITIVE : Polarity.NEGATIVE;
    }
}
