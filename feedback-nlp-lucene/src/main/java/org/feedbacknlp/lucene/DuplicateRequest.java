package org.feedbacknlp.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A question for verbatims that were written more than once. Two texts are as alike as the Jaccard index of their shingles: of all
 * distinct runs of three words that stand in the one or the other, the share that stands in both (Broder, On the resemblance and
 * containment of documents, 1997). Words are folded: capitals, accents, punctuation and spaces do not matter. Texts that are equal then
 * are wholly alike, however short; texts of fewer than three words are alike only so; and a text with nothing to see in it is like none.
 *
 * <h2>Clusters</h2>
 * Verbatims are taken by date, those without one last, and then by id. Each joins the canonical verbatim that it is most like, the earlier
 * one of two, if it is at least as much like it as the threshold says; otherwise it becomes a canonical one itself. So every verbatim of a
 * cluster is like its canonical one, and no chain of small changes leads away from it; two canonical ones are never that much alike. A
 * text equal to an earlier one goes where that one went. The result depends on the verbatims alone, not on the order of writing.
 *
 * <h2>Cost</h2>
 * No verbatim is compared with all others, and yet none that is alike is missed: of each text only its rarest shingles are looked up, so
 * many that two alike ones must share one (prefix filter: Chaudhuri, Ganti and Kaushik, 2006; Bayardo, Ma and Srikant, Scaling up all
 * pairs similarity search, 2007; with a positional filter: Xiao, Wang, Lin and Yu, Efficient similarity joins for near duplicate
 * detection, 2008). The time grows with the number of words, and with the square of how many texts share rare words without being alike;
 * an interrupt ends it. Shingles are compared by 57 bits of a hash. A verbatim of twenty words needs some 800 bytes of memory while it
 * runs. The first 10,000 words of a text are compared; 1,000,000 verbatims and 50,000,000 shingles are taken, 2 GB at the worst, and for
 * more the request is refused.
 *
 * <p>Immutable and thread-safe; {@code toString} shows no value.
 *
 * @param filters conditions, all of which must hold for a verbatim to be looked at
 * @param threshold the least Jaccard index of two that are alike, {@value #LOWEST_THRESHOLD} to 1
 * @param most how many clusters are given at most, 1 to {@value #MOST_CLUSTERS}
 */
public record DuplicateRequest(List<Filter> filters, double threshold, int most) {
    /** The lowest threshold. */
    public static final double LOWEST_THRESHOLD = 0.5;
    /** The most clusters that are given. */
    public static final int MOST_CLUSTERS = 100_000;

    /** Among all verbatims, alike by 0.8, the 100 largest clusters. */
    public static final DuplicateRequest ALL = builder().build();

    /**
     * Checks the parts and copies the list.
     *
     * @throws IllegalArgumentException if a number is outside its range
     */
    public DuplicateRequest {
        filters = List.copyOf(filters);
        if (!(threshold >= LOWEST_THRESHOLD && threshold <= 1)) {
            throw new IllegalArgumentException("threshold is not in " + LOWEST_THRESHOLD + "..1: " + threshold);
        }
        if (most < 1 || most > MOST_CLUSTERS) {
            throw new IllegalArgumentException("most is not in 1.." + MOST_CLUSTERS + ": " + most);
        }
    }

    /**
     * Starts a request about all verbatims: alike by 0.8, the 100 largest clusters.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects a {@link DuplicateRequest}. Not thread-safe. */
    public static final class Builder {
        private final List<Filter> filters = new ArrayList<>();
        private double threshold = 0.8;
        private int most = 100;

        private Builder() {}

        /**
         * Adds a condition; all must hold.
         *
         * @param value the condition
         * @return this
         */
        public Builder filter(Filter value) {
            filters.add(Objects.requireNonNull(value, "filter"));
            return this;
        }

        /**
         * Says how much alike two verbatims must be.
         *
         * @param value the least Jaccard index, 0.8 unless told; 1 for the same shingles
         * @return this
         */
        public Builder threshold(double value) {
            threshold = value;
            return this;
        }

        /**
         * Says how many clusters to give.
         *
         * @param value the number, 100 unless told
         * @return this
         */
        public Builder most(int value) {
            most = value;
            return this;
        }

        /**
         * Makes the request.
         *
         * @return a new request
         * @throws IllegalArgumentException if a number is outside its range
         */
        public DuplicateRequest build() {
            return new DuplicateRequest(filters, threshold, most);
        }
    }
}
