package org.feedbacknlp.core.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.feedbacknlp.core.model.FeatureKind;
import org.junit.jupiter.api.Test;

/** A buffer holds what was added since it was cleared, however much that is. */
class KeyBufferTest {
    private static final FeatureKind[] KINDS = FeatureKind.values();

    @Test
    void holdsAllThatWasAddedInItsOrder() {
        KeyBuffer buffer = new KeyBuffer();
        for (int count : new int[] {0, 1, 1_000, 3, 100_000}) {
            buffer.clear();
            for (int i = 0; i < count; i++) {
                buffer.add((long) i << 33, KINDS[i % KINDS.length], i, i + 2);
            }
            assertEquals(count, buffer.count());
            for (int i = 0; i < count; i++) {
                assertEquals((long) i << 33, buffer.key(i));
                assertEquals(KINDS[i % KINDS.length], buffer.kind(i));
                assertEquals(i, buffer.first(i));
                assertEquals(i + 2, buffer.last(i));
            }
        }
    }
}
