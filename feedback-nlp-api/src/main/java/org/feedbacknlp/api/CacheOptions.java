package org.feedbacknlp.api;

import java.time.Duration;
import java.util.Objects;
import org.feedbacknlp.api.internal.Require;

/**
 * How results of short verbatims are kept for the next equal one. Keys are keyed hashes: no text is kept. A cached result
 * equals a computed one to the byte. The first verbatim that an analyzer is given is not kept, so that a programme that asks for one
 * alone waits for no cache.
 *
 * @param maximumBytes about how much memory the results may take; 0 switches the cache off
 * @param maximumTextLength UTF-16 code units above which a text is not worth keeping
 * @param maximumAge how long a result is kept at most
 */
public record CacheOptions(long maximumBytes, int maximumTextLength, Duration maximumAge) {
    /** 8 MiB, texts up to 64 code units, one hour. */
    public static final CacheOptions DEFAULT = new CacheOptions(8L << 20, 64, Duration.ofHours(1));

    /** No cache. */
    public static final CacheOptions OFF = new CacheOptions(0, 1, Duration.ofHours(1));

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the size is negative, or the length or the age not positive
     */
    public CacheOptions {
        Require.notNegative(maximumBytes, "maximumBytes");
        Require.positive(maximumTextLength, "maximumTextLength");
        if (Objects.requireNonNull(maximumAge, "maximumAge").isNegative() || maximumAge.isZero()) {
            throw new IllegalArgumentException("maximumAge must be positive: " + maximumAge);
        }
    }

    /**
     * Tells whether anything is kept.
     *
     * @return false if the cache is off
     */
    public boolean enabled() {
        return maximumBytes > 0;
    }
}
