package org.feedbacknlp.core.train;

/** The margins of examples, each by a solver that has not seen it, and how many of its features that solver knew. */
final class Margins {
    private final float[][] margins;
    private final int[] known;

    Margins(int examples) {
        margins = new float[examples][];
        known = new int[examples];
    }

    void put(int example, float[] values, int features) {
        margins[example] = values;
        known[example] = features;
    }

    int count() {
        return margins.length;
    }

    float[] of(int example) {
        return margins[example];
    }

    int known(int example) {
        return known[example];
    }

    float[][] all() {
        return margins;
    }

    /** Returns the margins of some of the examples, in their order. */
    float[][] only(int[] examples) {
        float[][] some = new float[examples.length][];
        for (int i = 0; i < some.length; i++) {
            some[i] = margins[examples[i]];
        }
        return some;
    }
}
