package org.feedbacknlp.lucene.rule;

import java.util.Arrays;

/** Stretches of one text: each from a first to a last position, with its place in the text. Not thread-safe. */
final class Runs {
    private int count;
    private int[] firsts = new int[4];
    private int[] lasts = new int[4];
    private int[] starts = new int[4];
    private int[] ends = new int[4];

    void clear() {
        count = 0;
    }

    /** Adds a stretch in front of all that begin behind it; one that is there already is not added again. */
    void add(int first, int last, int start, int end) {
        int at = count;
        while (at > 0 && (firsts[at - 1] > first || (firsts[at - 1] == first && lasts[at - 1] > last))) {
            at--;
        }
        if (at > 0 && firsts[at - 1] == first && lasts[at - 1] == last) {
            return;
        }
        if (count == firsts.length) {
            grow();
        }
        makeRoom(at);
        firsts[at] = first;
        lasts[at] = last;
        starts[at] = start;
        ends[at] = end;
    }

    /** Adds what reaches over a stretch of one and a stretch of another. */
    void addBoth(Runs one, int i, Runs other, int j) {
        add(
                Math.min(one.firsts[i], other.firsts[j]),
                Math.max(one.lasts[i], other.lasts[j]),
                Math.min(one.starts[i], other.starts[j]),
                Math.max(one.ends[i], other.ends[j]));
    }

    void addAll(Runs others) {
        for (int i = 0; i < others.count; i++) {
            add(others.firsts[i], others.lasts[i], others.starts[i], others.ends[i]);
        }
    }

    private void grow() {
        firsts = Arrays.copyOf(firsts, 2 * count);
        lasts = Arrays.copyOf(lasts, 2 * count);
        starts = Arrays.copyOf(starts, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
    }

    private void makeRoom(int at) {
        System.arraycopy(firsts, at, firsts, at + 1, count - at);
        System.arraycopy(lasts, at, lasts, at + 1, count - at);
        System.arraycopy(starts, at, starts, at + 1, count - at);
        System.arraycopy(ends, at, ends, at + 1, count - at);
        count++;
    }

    int count() {
        return count;
    }

    int first(int i) {
        return firsts[i];
    }

    int last(int i) {
        return lasts[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }
}
