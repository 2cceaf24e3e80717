package org.feedbacknlp.corpus.plant;

import java.time.LocalDate;
import java.util.Map;
import org.feedbacknlp.api.layer.Polarity;

/**
 * What holds for all industries.
 *
 * @param seed enters every draw: another seed, another sample of the same truths
 * @param start the first day, a Monday
 * @param weeks how many weeks the survey runs
 * @param eventShare the share of an event's texts written in its week; the others come in the week after
 * @param writesAgain the probability that a text that may be its respondent's second is
 * @param respondentNoise the deviation of respondents from one another, in points of 0 to 10
 * @param textNoise the deviation of one respondent's scores, in points of 0 to 10
 * @param missing the share of scores left out
 * @param misread the share of scores of a positive or negative text given on the scale turned round
 * @param mood points that the sentiment of the whole adds
 */
public record Survey(
        int seed,
        LocalDate start,
        int weeks,
        double eventShare,
        double writesAgain,
        double respondentNoise,
        double textNoise,
        double missing,
        double misread,
        Map<Polarity, Double> mood) {
    /** Copies the map. */
    public Survey {
        mood = Map.copyOf(mood);
    }

    Survey seeded(int other) {
        return new Survey(
                other, start, weeks, eventShare, writesAgain, respondentNoise, textNoise, missing, misread, mood);
    }

    /** Starts the random numbers for one purpose of one verbatim. */
    Draw draw(String id, String purpose) {
        return Draw.of(seed + "/" + id + "/" + purpose);
    }
}
