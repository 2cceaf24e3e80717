package org.feedbacknlp.lucene;

import org.feedbacknlp.api.layer.WireName;

/** What the lines of a concordance are sorted and grouped by. Words are compared folded: without capitals and accents. */
public enum LineOrder implements WireName {
    /** The verbatim's id, then the place in its text. */
    ID(0),
    /** The words that were found. */
    HIT(0),
    /** The first word to the left. */
    L1(-1),
    /** The second word to the left. */
    L2(-2),
    /** The third word to the left. */
    L3(-3),
    /** The first word to the right. */
    R1(1),
    /** The second word to the right. */
    R2(2),
    /** The third word to the right. */
    R3(3);

    private final int place;

    LineOrder(int place) {
        this.place = place;
    }

    /**
     * Returns which word counts.
     *
     * @return how many words to the right, negative to the left, 0 where it is no word beside the hit
     */
    public int place() {
        return place;
    }
}
