package org.feedbacknlp.lucene.search;

import org.feedbacknlp.lucene.Scores;

/** Counts and sums of scores, one set for each of a row of numbers. Not thread-safe. */
final class Sums {
    private static final int FIELDS = 4;

    private final long[] sums;

    Sums(int size) {
        sums = new long[Math.multiplyExact(FIELDS, size)];
    }

    void add(int i, long score) {
        int at = FIELDS * i;
        sums[at]++;
        if (score != ScoreReader.NONE) {
            sums[at + 1]++;
            sums[at + 2] += score;
            sums[at + 3] += score * score;
        }
    }

    void addAll(int i, Sums other, int j) {
        for (int field = 0; field < FIELDS; field++) {
            sums[FIELDS * i + field] += other.sums[FIELDS * j + field];
        }
    }

    Scores scores(int i) {
        return Scores.of(verbatims(i), scored(i), sum(i), squares(i));
    }

    int size() {
        return sums.length / FIELDS;
    }

    long verbatims(int i) {
        return sums[FIELDS * i];
    }

    private long scored(int i) {
        return sums[FIELDS * i + 1];
    }

    private long sum(int i) {
        return sums[FIELDS * i + 2];
    }

    private long squares(int i) {
        return sums[FIELDS * i + 3];
    }
}
