package org.feedbacknlp.training.figures;

import java.util.List;
import org.feedbacknlp.training.data.DataFolder;
import org.feedbacknlp.training.data.Row;

/** The bluntest mistake of all: reviews of one star that are called positive. */
public final class OneStar {
    private static final int POSITIVE = 2;

    private OneStar() {}

    /**
     * Reads the reviews of one star in the dev part of the clothing set.
     *
     * @param data the folder
     * @return the reviews, in the order of the file
     */
    public static List<Row> rows(DataFolder data) {
        return data.toLearn("womens_clothing", "dev").stream()
                .filter(row -> row.get("rating").equals("1"))
                .toList();
    }

    /**
     * Returns how many are called positive.
     *
     * @param reviews each with the probabilities of negative, neutral and positive
     * @return their share, to three places; 0 where there are none
     */
    public static double calledPositive(List<Judged> reviews) {
        long positive = reviews.stream()
                .filter(review -> review.said(new boolean[] {true, true, true}) == POSITIVE)
                .count();
        return Math.rint(1000.0 * positive / Math.max(1, reviews.size())) / 1000;
    }
}
