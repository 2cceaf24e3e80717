package org.feedbacknlp.api;

import org.feedbacknlp.api.layer.WireName;

/** A closed scale of whole numbers that a respondent answers on. */
public enum ScoreScale implements WireName {
    /** Net Promoter: how likely to recommend, 0 to 10. */
    NPS(0, 10),
    /** Customer satisfaction, 1 to 5. */
    CSAT(1, 5),
    /** Customer effort 2.0: how easy it was, 1 (hard) to 7 (easy). */
    CES(1, 7),
    /** Review stars, 1 to 5. */
    STARS(1, 5);

    private final int lowest;
    private final int highest;

    ScoreScale(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /**
     * Returns the worst answer.
     *
     * @return the lower end, inclusive
     */
    public int lowest() {
        return lowest;
    }

    /**
     * Returns the best answer.
     *
     * @return the upper end, inclusive
     */
    public int highest() {
        return highest;
    }
}
