package org.feedbacknlp.core.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.jspecify.annotations.Nullable;

/**
 * What was found in short texts, for the next equal one. Holds spans and numbers, no text; bounded by weight and age. Begins with the second
 * text: a programme that asks for the first one waits for no cache, which could not answer it anyway. Thread-safe.
 */
final class ResultCache {
    /** What an entry weighs beside its layers: key, headers, lists. */
    private static final int ENTRY_BYTES = 400;

    private static final int LAYER_BYTES = 160;

    private final CacheOptions options;
    private volatile boolean begun;
    private volatile @Nullable Cache<CacheKey, Result> results;
    private byte @Nullable [] secret;
    private final ReadWriteLock erasing = new ReentrantReadWriteLock();
    private final AtomicLong erasures = new AtomicLong();

    ResultCache(CacheOptions options) {
        this.options = options;
    }

    private Cache<CacheKey, Result> results() {
        Cache<CacheKey, Result> known = results;
        return known == null ? open() : known;
    }

    private synchronized Cache<CacheKey, Result> open() {
        Cache<CacheKey, Result> known = results;
        if (known == null) {
            known = Caffeine.newBuilder()
                    .maximumWeight(options.maximumBytes())
                    .weigher((CacheKey key, Result result) -> result.weight())
                    .expireAfterWrite(options.maximumAge())
                    .executor(Runnable::run) // maintenance on the caller: a thread of its own would outlive close()
                    .recordStats()
                    .build();
            results = known;
        }
        return known;
    }

    /**
     * What the annotators that see the words alone found in a text.
     *
     * @param status what triage found
     * @param layers the layers that are there
     * @param values their values
     * @param absences why others are not
     */
    record Result(Status status, List<Layer<?>> layers, List<LayerValue> values, Map<Layer<?>, String> absences) {
        static Result of(Status status, Found found) {
            return new Result(
                    status,
                    new ArrayList<>(found.layers()),
                    new ArrayList<>(found.values()),
                    new LinkedHashMap<>(found.absences()));
        }

        int weight() {
            return ENTRY_BYTES + LAYER_BYTES * (layers.size() + absences.size());
        }
    }

    /** Tells whether a text is to be looked for and kept: it is short, and not the first. */
    boolean accepts(String text) {
        if (!begun) {
            begun = true;
            return false;
        }
        return text.length() <= options.maximumTextLength();
    }

    /** Makes what makes keys, for one thread at a time. */
    synchronized CacheKey.Maker newKeys() {
        byte[] known = secret;
        if (known == null) {
            known = CacheKey.Maker.newSecret();
            secret = known;
        }
        return CacheKey.Maker.of(known);
    }

    @Nullable
    Result get(CacheKey key) {
        return results().getIfPresent(key);
    }

    /** Returns how often something was erased, for {@link #put}. */
    long erasures() {
        return erasures.get();
    }

    /**
     * Keeps a result, unless something was erased while it was computed: it may be of that very text.
     *
     * @param erasuresBefore how often something had been erased when the computation began
     */
    void put(CacheKey key, Result result, long erasuresBefore) {
        erasing.readLock().lock();
        try {
            if (erasures.get() == erasuresBefore) {
                results().put(key, result);
            }
        } finally {
            erasing.readLock().unlock();
        }
    }

    void erase(CacheKey text) {
        erasing.writeLock().lock();
        try {
            erasures.incrementAndGet();
            results().asMap().keySet().removeIf(text::isOf);
            results().cleanUp();
        } finally {
            erasing.writeLock().unlock();
        }
    }

    void clear() {
        Cache<CacheKey, Result> known = results;
        if (known != null) {
            known.invalidateAll();
            known.cleanUp();
        }
    }

    double hitRate() {
        return results().stats().hitRate();
    }
}
