package org.feedbacknlp.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The best quotes of one topic and one feeling. Quotes that differ in case, punctuation, numbers or stretched letters alone
 * are one, represented by the best. More are held than are asked for, as reserves for those that turn out to be nearly alike:
 * holding the best of each kind, and the best so many kinds, gives the same result in whatever order quotes come.
 */
final class QuotePool {
    private static final int RESERVES = 8;

    private final int count;
    private final TreeSet<Quote> ranked = new TreeSet<>();
    private final Map<String, Quote> byLikeness = new HashMap<>();

    /**
     * Starts empty.
     *
     * @param count how many quotes are asked for
     */
    QuotePool(int count) {
        this.count = count;
    }

    /** Takes a quote if it is among the best. */
    void offer(Quote quote) {
        if (ranked.size() == RESERVES * count && ranked.last().compareTo(quote) <= 0) {
            return;
        }
        String likeness = Likeness.key(quote.text());
        Quote alike = byLikeness.get(likeness);
        if (alike != null && alike.compareTo(quote) <= 0) {
            return;
        }
        if (alike != null) {
            ranked.remove(alike);
        }
        byLikeness.put(likeness, quote);
        ranked.add(quote);
        if (ranked.size() > RESERVES * count) {
            Quote worst = ranked.last();
            ranked.remove(worst);
            byLikeness.remove(Likeness.key(worst.text()));
        }
    }

    /** Takes the other's quotes. */
    void merge(QuotePool other) {
        other.ranked.forEach(this::offer);
    }

    /** Returns the best that are not nearly alike, the best first. */
    List<Quote> best() {
        List<Quote> best = new ArrayList<>();
        for (Quote quote : ranked) {
            if (best.size() < count && best.stream().noneMatch(one -> Likeness.near(one.text(), quote.text()))) {
                best.add(quote);
            }
        }
        return List.copyOf(best);
    }
}
