package org.feedbacknlp.core.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.layer.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of many phrases, each of one or more words, starts at a token; the longest wins. One probe of an open hash table
 * decides for nearly every token, however many phrases there are. Immutable and thread-safe.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTable<T> {
    /** Nothing was found. */
    public static final long NONE = 0;

    private static final long MIX = 0x9e3779b97f4a7c15L;

    private final long[] keys;
    private final @Nullable Object[] values;
    private final boolean[] longer;
    private final int mask;
    private final long[] filter;
    private final int filterMask;
    private final int size;

    private PhraseTable(Map<Long, Object> phrases, Collection<Long> prefixes, int size) {
        Map<Long, Boolean> all = new LinkedHashMap<>();
        phrases.keySet().forEach(key -> all.put(key, false));
        prefixes.forEach(key -> all.put(key, true));
        int capacity = Integer.highestOneBit(Math.max(4, all.size() * 2)) * 2;
        keys = new long[capacity];
        values = new Object[capacity];
        longer = new boolean[capacity];
        mask = capacity - 1;
        int bits = Math.max(64, capacity * 4);
        filter = new long[bits / 64];
        filterMask = bits - 1;
        this.size = size;
        all.forEach((key, isPrefix) -> {
            int slot = slot(key);
            while (keys[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = key;
            values[slot] = phrases.get(key);
            longer[slot] = isPrefix;
            int bit = (int) (key >>> 40) & filterMask;
            filter[bit >>> 6] |= 1L << bit;
        });
    }

    /**
     * Makes a table.
     *
     * @param <T> what a phrase stands for
     * @param phrases words separated by blanks, in any case and form, to what they stand for
     * @return the table
     */
    public static <T> PhraseTable<T> of(Map<String, T> phrases) {
        Map<Long, Object> ends = new LinkedHashMap<>();
        Map<Long, Boolean> prefixes = new LinkedHashMap<>();
        PhraseReader reader = new PhraseReader();
        phrases.forEach((phrase, value) -> {
            List<Long> words = reader.hashes(phrase);
            long key = 0;
            for (int i = 0; i < words.size(); i++) {
                if (i > 0) {
                    prefixes.put(key, true);
                }
                key = extend(key, words.get(i));
            }
            ends.put(key, value);
        });
        return new PhraseTable<>(ends, prefixes.keySet(), phrases.size());
    }

    /** Adds a word to the key of the words before it; never 0. */
    private static long extend(long key, long word) {
        long mixed = (key ^ word) * MIX;
        mixed ^= mixed >>> 31;
        return mixed == 0 ? 1 : mixed;
    }

    private int slot(long key) {
        return (int) (key >>> 17) & mask;
    }

    private int probe(long key) {
        int slot = slot(key);
        while (keys[slot] != key) {
            if (keys[slot] == 0) {
                return -1;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /**
     * Finds the longest phrase that starts at a token.
     *
     * @param tokens the tokens
     * @param from the token that the phrase starts with
     * @param end the token behind the last that may be looked at
     * @return a hit for {@link #length} and {@link #at}, or {@link #NONE}
     */
    public long find(Tokens tokens, int from, int end) {
        long key = extend(0, tokens.hash(from));
        if (from >= end) {
            return NONE;
        }
        long best = NONE;
        int i = from;
        while (true) {
            int slot = mayHold(key) ? probe(key) : -1;
            if (slot < 0) {
                return best;
            }
            i++;
            if (values[slot] != null) {
                best = (long) (i - from) << 32 | slot;
            }
            if (!longer[slot] || i >= end) {
                return best;
            }
            key = extend(key, tokens.hash(i));
        }
    }

    /** Tells from a small table, which fits the nearest caches, that most words start no phrase and go on in none. */
    private boolean mayHold(long key) {
        int bit = (int) (key >>> 40) & filterMask;
        return (filter[bit >>> 6] & 1L << bit) != 0;
    }

    /**
     * Returns how many tokens a hit has.
     *
     * @param hit what {@link #find} gave
     * @return the count, 0 for {@link #NONE}
     */
    public static int length(long hit) {
        return (int) (hit >>> 32);
    }

    /**
     * Returns what the phrase of a hit stands for.
     *
     * @param hit what {@link #find} gave, not {@link #NONE}
     * @return its value
     */
    @SuppressWarnings("unchecked") // of() stored nothing but T
    public T at(long hit) {
        Object value = hit == NONE ? null : values[(int) hit];
        if (value == null) {
            throw new IllegalArgumentException("no hit");
        }
        return (T) value;
    }

    /**
     * Returns how many phrases there are.
     *
     * @return the count
     */
    public int size() {
        return size;
    }
}
