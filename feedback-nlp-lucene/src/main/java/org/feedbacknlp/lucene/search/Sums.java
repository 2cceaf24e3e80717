package org.feedbacknlp.lucene.search;

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

    int size() {
        return sums.length / FIELDS;
    }

    long verbatims(int i) {
        return sums[FIELDS * i];
    }

    long scored(int i) {
        return sums[FIELDS * i + 1];
    }

    long sum(int i) {
        return sums[FIELDS * i + 2];
    }

    long squares(int i) {
        return sums[FIELDS * i + 3];
    }
}
