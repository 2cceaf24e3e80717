package org.feedbacknlp.core.feature;

import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.core.model.FeatureKind;

/** The features that words have beside each other: runs of two and three, and words that a negator turns. Immutable. */
public final class ContextFeatures {
    private static final long START = TokenHash.of("\u0002");
    private static final long END = TokenHash.of("\u0003");

    private final FeatureSpec spec;

    /**
     * Makes a reader.
     *
     * @param spec which features are read
     */
    public ContextFeatures(FeatureSpec spec) {
        this.spec = spec;
    }

    /**
     * Reads the features.
     *
     * @param words what stands for each unit, as {@link WordFeatures#read} gave it
     * @param units the units
     * @param out takes the keys, with the units that each lies on
     */
    public void read(long[] words, Units units, KeyBuffer out) {
        int count = units.count();
        if (spec.words() > 1 && count > 0) {
            readRuns(words, count, out);
        }
        for (int u = 0; spec.window() > 0 && u < count; u++) {
            int last = Math.min(count - 1, u + spec.window());
            for (int v = u + 2; v <= last; v++) {
                out.add(FeatureKey.near(words[u], words[v]), FeatureKind.NEAR, u, v);
            }
        }
        if (spec.negation()) {
            for (int u = 0; u < count; u++) {
                if (units.turned(u)) {
                    out.add(FeatureKey.turned(words[u]), FeatureKind.NEGATED, u, u);
                }
            }
        }
    }

    private void readRuns(long[] words, int count, KeyBuffer out) {
        int pairs = out.count();
        out.add(FeatureKey.pair(START, words[0]), FeatureKind.RUN, 0, 0);
        for (int u = 1; u < count; u++) {
            out.add(FeatureKey.pair(words[u - 1], words[u]), FeatureKind.RUN, u - 1, u);
        }
        out.add(FeatureKey.pair(words[count - 1], END), FeatureKind.RUN, count - 1, count - 1);
        if (spec.words() > 2) {
            for (int u = 2; u < count; u++) {
                out.add(FeatureKey.triple(out.key(pairs + u - 1), words[u]), FeatureKind.RUN, u - 2, u);
            }
        }
    }
}
