package org.feedbacknlp.core.linear;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.feature.Units;
import org.feedbacknlp.core.text.TextDocument;

/** Merges what single words add to a margin into spans that a person can read. */
final class EvidenceSpans {
    private static final double MOST = 0.7;
    private static final int MOST_WORDS = 5;

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
        boolean[] shown = shown();
        List<Evidence> spans = new ArrayList<>();
        int u = 0;
        while (u < shown.length) {
            int first = u;
            double sum = 0;
            while (u < shown.length && shown[u] && (u == first || stand(u - 1, u))) {
                sum += shares[u++];
            }
            if (u > first) {
                add(spans, document.span(units.token(first), units.token(u - 1) + 1), sum);
            } else {
                u++;
            }
        }
        return spans;
    }

    /** Adds a span; of a character that stands for several tokens, such as one half, both sides may be shown, and it lies in both. */
    private static void add(List<Evidence> spans, Span span, double sum) {
        int last = spans.size() - 1;
        Span before = last < 0 ? null : spans.get(last).span();
        if (before == null || span.start() >= before.end()) {
            spans.add(new Evidence(span, sum));
        } else {
            Span both = new Span(before.start(), Math.max(before.end(), span.end()));
            spans.set(last, new Evidence(both, spans.get(last).weight() + sum));
        }
    }

    /** Tells whether two units stand beside each other, with no address and nobody else's words between them. */
    private boolean stand(int unit, int next) {
        return units.token(unit) + 1 == units.token(next);
    }

    /** Returns which units are shown: enough for most of the whole, and not too many; of equal ones the first. */
    private boolean[] shown() {
        boolean[] shown = new boolean[units.count()];
        double whole = 0;
        for (int u = 0; u < shown.length; u++) {
            whole += Math.max(0, shares[u]);
        }
        double sum = 0;
        for (int most = 0; most < MOST_WORDS && sum < MOST * whole; most++) {
            int next = largest(shown);
            if (next < 0) {
                break;
            }
            shown[next] = true;
            sum += shares[next];
        }
        return shown;
    }

    /** Returns the first of the largest shares above zero that are not shown yet, -1 if there is none. */
    private int largest(boolean[] shown) {
        int largest = -1;
        double share = 0;
        for (int u = 0; u < shown.length; u++) {
            if (!shown[u] && shares[u] > share) {
                largest = u;
                share = shares[u];
            }
        }
        return largest;
    }
}
