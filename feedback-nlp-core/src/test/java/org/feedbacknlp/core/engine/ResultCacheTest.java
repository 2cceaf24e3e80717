package org.feedbacknlp.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.engine.ResultCache.Result;
import org.junit.jupiter.api.Test;

/** What is kept of short texts: bounded in weight and age, and gone when erased. */
class ResultCacheTest {
    private static final Result RESULT = new Result(Status.EMPTY, List.of(), List.of(), Map.of());

    private final CacheKey.Maker keys = CacheKey.Maker.of(CacheKey.Maker.newSecret());
    private final ResultCache cache = new ResultCache(CacheOptions.DEFAULT);

    private CacheKey key(String text) {
        return keys.of(Verbatim.of(text));
    }

    private void put(String text) {
        cache.put(key(text), RESULT, cache.erasures());
    }

    @Test
    void whatWasPutIsFoundAndNothingElse() {
        put("one");
        assertSame(RESULT, cache.get(key("one")));
        assertNull(cache.get(key("two")));
        assertEquals(0.5, cache.hitRate());
    }

    @Test
    void textsAreTakenUpToTheirLength() {
        ResultCache short5 = new ResultCache(new CacheOptions(1 << 20, 5, Duration.ofHours(1)));
        assertFalse(short5.accepts("first"), "no cache could answer it");
        assertTrue(short5.accepts(""));
        assertTrue(short5.accepts("12345"));
        assertFalse(short5.accepts("123456"));
    }

    @Test
    void anErasedTextIsGoneWithEveryQuestionAndNothingElseIs() {
        CacheKey asked = keys.of(Verbatim.builder("one").question("Why?").build());
        CacheKey english = keys.of(Verbatim.builder("one").language("en").build());
        put("one");
        put("two");
        cache.put(asked, RESULT, cache.erasures());
        cache.put(english, RESULT, cache.erasures());
        cache.erase(key("one"));
        assertNull(cache.get(key("one")));
        assertNull(cache.get(asked));
        assertNull(cache.get(english));
        assertSame(RESULT, cache.get(key("two")));
    }

    @Test
    void whatWasComputedBeforeAnErasureIsNotKeptAfterIt() {
        long before = cache.erasures();
        cache.erase(key("one"));
        cache.put(key("one"), RESULT, before);
        assertNull(cache.get(key("one")));
        put("one");
        assertSame(RESULT, cache.get(key("one")), "what was computed after it is");
    }

    @Test
    void clearingLeavesNothing() {
        put("one");
        cache.clear();
        assertNull(cache.get(key("one")));
    }

    @Test
    void theWeightIsBounded() {
        int room = 10;
        ResultCache small = new ResultCache(new CacheOptions((long) room * RESULT.weight(), 64, Duration.ofHours(1)));
        IntStream.range(0, 1_000).forEach(i -> small.put(key("text " + i), RESULT, small.erasures()));
        long kept = IntStream.range(0, 1_000)
                .filter(i -> small.get(key("text " + i)) != null)
                .count();
        assertTrue(kept > 0 && kept <= room, () -> kept + " of " + room);
    }

    @Test
    void whatIsTooOldIsGone() {
        ResultCache fleeting = new ResultCache(new CacheOptions(1 << 20, 64, Duration.ofNanos(1)));
        fleeting.put(key("one"), RESULT, fleeting.erasures());
        assertNull(fleeting.get(key("one")));
    }
}
