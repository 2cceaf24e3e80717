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
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private final long[] keys;
    private final @Nullable Object[] values;
    private final boolean[] longer;
    private final int mask;
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
        this.size = size;
        all.forEach((key, isPrefix) -> {
            int slot = slot(key);
            while (keys[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = key;
            values[slot] = phrases.get(key);
            longer[slot] = isPrefix;
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

    private int find(long key) {
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
     * @return how many tokens the phrase has, 0 where none starts here; with {@link #value} for what it stands for
     */
    public int match(Tokens tokens, int from, int end) {
        long key = 0;
        int best = 0;
        for (int i = from; i < end; i++) {
            key = extend(key, tokens.hash(i));
            int slot = find(key);
            if (slot < 0) {
                return best;
            }
            if (values[slot] != null) {
                best = i - from + 1;
            }
            if (!longer[slot]) {
                return best;
            }
        }
        return best;
    }

    /**
     * Returns what a phrase that was found stands for.
     *
     * @param tokens the tokens
     * @param from the token that the phrase starts with
     * @param length how many tokens it has, as {@link #match} said
     * @return its value
     * @throws IllegalArgumentException if no phrase stands there
     */
    @SuppressWarnings("unchecked") // of() stored nothing but T
    public T value(Tokens tokens, int from, int length) {
        long key = 0;
        for (int i = from; i < from + length; i++) {
            key = extend(key, tokens.hash(i));
        }
        int slot = length == 0 ? -1 : find(key);
        Object value = slot < 0 ? null : values[slot];
        if (value == null) {
            throw new IllegalArgumentException("no phrase at token " + from);
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
