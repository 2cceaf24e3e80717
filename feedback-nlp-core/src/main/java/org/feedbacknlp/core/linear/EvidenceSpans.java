package org.feedbacknlp.core.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.core.feature.Units;
import org.feedbacknlp.core.text.TextDocument;

/** Merges what single words add to a margin into spans that a person can read. */
final class EvidenceSpans {
    private static final double MOST = 0.7;
    private static final int MOST_SPANS = 5;

    private final double[] shares;
    private final Units units;
    private final TextDocument document;

    EvidenceSpans(double[] shares, Units units, TextDocument document) {
        this.shares = shares;
        this.units = units;
        this.document = document;
    }

    /** Returns the words that make up most of what speaks for the margin, in the order of the text. */
    List<Evidence> strongest() {
        double least = leastShare();
        List<Evidence> spans = new ArrayList<>();
        int u = 0;
        while (u < units.count()) {
            int first = u;
            double sum = 0;
            while (u < units.count() && shares[u] >= least) {
                sum += shares[u++];
            }
            if (u > first) {
                spans.add(new Evidence(document.span(units.token(first), units.token(u - 1) + 1), sum));
            } else {
                u++;
            }
        }
        return spans;
    }

    /** Returns the smallest share that is shown: enough words for most of the whole, and not too many. */
    private double leastShare() {
        double[] sorted = Arrays.copyOf(shares, units.count());
        Arrays.sort(sorted);
        double whole = 0;
        for (double share : sorted) {
            whole += Math.max(0, share);
        }
        double sum = 0;
        int i = sorted.length;
        int shown = 0;
        while (i > 0 && sorted[i - 1] > 0 && sum < MOST * whole && shown < MOST_SPANS) {
            sum += sorted[--i];
            shown++;
        }
        return shown == 0 ? Double.MAX_VALUE : sorted[i];
    }
}
