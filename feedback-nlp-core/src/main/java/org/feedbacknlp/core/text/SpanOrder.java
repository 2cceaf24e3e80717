package org.feedbacknlp.core.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.feedbacknlp.api.layer.Evidence;

/** The order of evidence in the text. A class of its own: a comparator that is put together costs the start of a programme more. */
public enum SpanOrder implements Comparator<Evidence> {
    /** From the first to the last. */
    IN_TEXT;

    @Override
    public int compare(Evidence a, Evidence b) {
        return a.span().compareTo(b.span());
    }

    /**
     * Puts evidence in order.
     *
     * @param evidence in any order
     * @return an unmodifiable list in the order of the text
     */
    public static List<Evidence> sorted(Collection<Evidence> evidence) {
        List<Evidence> sorted = new ArrayList<>(evidence);
        sorted.sort(IN_TEXT);
        return Collections.unmodifiableList(sorted);
    }

    /**
     * Puts evidence in order, that of one span and weight once.
     *
     * @param evidence in any order, no two of one span with different weights
     * @return an unmodifiable list in the order of the text
     */
    public static List<Evidence> sortedOnce(Collection<Evidence> evidence) {
        List<Evidence> once = new ArrayList<>(evidence.size());
        for (Evidence one : sorted(evidence)) {
            if (once.isEmpty() || IN_TEXT.compare(once.get(once.size() - 1), one) != 0) {
                once.add(one);
            }
        }
        return Collections.unmodifiableList(once);
    }
}
