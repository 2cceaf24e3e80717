package org.feedbacknlp.core.linear;

import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.feature.KeyBuffer;
import org.feedbacknlp.core.feature.Units;
import org.feedbacknlp.core.feature.WordFeatures;
import org.feedbacknlp.core.text.SmallWords;

/** What one thread works with while it scores texts with one {@link Scorer}. Not thread-safe. */
public final class Room {
    final Units units = new Units();
    final KeyBuffer keys = new KeyBuffer();
    final KeyBuffer contextKeys = KeyBuffer.ofKeysAlone();
    final KeyBuffer context = new KeyBuffer();
    final SmallWords small = new SmallWords();
    SmallWords ofText = small;
    final WordFeatures wordFeatures;
    final RowSums sums;
    final RowSums ofWord;
    final WordMemo memo;
    final Hits hits = new Hits();
    final Hits ofMemo = new Hits();
    long[] words = new long[128];
    double[] ofUnits = new double[128];

    Room(FeatureSpec spec, int width) {
        wordFeatures = new WordFeatures(spec);
        sums = new RowSums(width);
        ofWord = new RowSums(width);
        memo = new WordMemo(width);
    }

    void ensureWords(int count) {
        if (words.length < count) {
            words = new long[Math.max(count, 2 * words.length)];
            ofUnits = new double[words.length];
        }
    }
}
