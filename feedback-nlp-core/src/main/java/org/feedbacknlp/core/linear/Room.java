package org.feedbacknlp.core.linear;

import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.feature.KeyBuffer;
import org.feedbacknlp.core.feature.Units;
import org.feedbacknlp.core.feature.WordFeatures;
import org.feedbacknlp.core.text.SmallWords;
import org.feedbacknlp.core.text.TextDocument;
import org.jspecify.annotations.Nullable;

/** What one thread works with while it scores texts with one {@link Scorer}. Not thread-safe. */
public final class Room {
    private final FeatureSpec spec;
    private final int width;
    final Units units = new Units();
    final KeyBuffer keys = new KeyBuffer();
    final KeyBuffer contextKeys = KeyBuffer.ofKeysAlone();
    final KeyBuffer context = new KeyBuffer();
    boolean contextPlaced;
    final SmallWords small = new SmallWords();
    SmallWords ofText = small;
    final WordFeatures wordFeatures;
    final RowSums sums;
    final RowSums ofWord;
    final WordMemo memo;
    final Hits hits = new Hits();
    final Hits contextHits = new Hits();
    final Hits ofMemo = new Hits();
    long[] words = new long[128];
    double[] ofUnits = new double[128];

    private @Nullable TextDocument held;
    private long opening;
    private @Nullable Room ofParts;

    Room(FeatureSpec spec, int width) {
        this(spec, width, new WordMemo(width));
    }

    private Room(FeatureSpec spec, int width, WordMemo memo) {
        this.spec = spec;
        this.width = width;
        this.memo = memo;
        wordFeatures = new WordFeatures(spec);
        sums = new RowSums(width);
        ofWord = new RowSums(width);
    }

    /** Tells whether the sums are those of a document's text. */
    boolean holds(TextDocument document) {
        return held == document && opening == document.opening();
    }

    /** Says that the sums are those of a document's text. */
    void hold(TextDocument document) {
        held = document;
        opening = document.opening();
    }

    /** Returns room for a part of the text, which has the same words. */
    Room part() {
        Room part = ofParts;
        if (part == null) {
            part = new Room(spec, width, memo);
            ofParts = part;
        }
        return part;
    }

    void ensureWords(int count) {
        if (words.length < count) {
            words = new long[Math.max(count, 2 * words.length)];
            ofUnits = new double[words.length];
        }
    }
}
