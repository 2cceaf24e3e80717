package org.feedbacknlp.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.feedbacknlp.api.layer.Tokens;
import org.feedbacknlp.core.table.TableReader;
import org.feedbacknlp.core.table.TableWriter;
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
    private static final int MOST_MEANINGS = (1 << 15) - 1;

    private final long[] keys;
    private final @Nullable Object[] values;
    private final boolean[] longer;
    private final int mask;
    private final long[] filter;
    private final int filterMask;
    private final int size;

    private PhraseTable(int keys, int size) {
        int capacity = Integer.highestOneBit(Math.max(4, keys * 2)) * 2;
        this.keys = new long[capacity];
        values = new Object[capacity];
        longer = new boolean[capacity];
        mask = capacity - 1;
        int bits = Math.max(64, capacity * 4);
        filter = new long[bits / 64];
        filterMask = bits - 1;
        this.size = size;
    }

    /** Fills a slot; each is filled before anybody sees the table. */
    private void put(long key, @Nullable Object value, boolean isPrefix) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        values[slot] = value;
        longer[slot] = isPrefix;
        int bit = (int) (key >>> 40) & filterMask;
        filter[bit >>> 6] |= 1L << bit;
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
        Set<Long> prefixes = new HashSet<>();
        PhraseReader reader = new PhraseReader();
        phrases.forEach((phrase, value) -> {
            List<Long> words = reader.hashes(phrase);
            long key = 0;
            for (int i = 0; i < words.size(); i++) {
                if (i > 0) {
                    prefixes.add(key);
                }
                key = extend(key, words.get(i));
            }
            ends.put(key, value);
        });
        Set<Long> all = new LinkedHashSet<>(ends.keySet());
        all.addAll(prefixes);
        PhraseTable<T> table = new PhraseTable<>(all.size(), phrases.size());
        all.forEach(key -> table.put(key, ends.get(key), prefixes.contains(key)));
        return table;
    }

    /**
     * Writes the table, for {@link #read}; the same table gives the same bytes.
     *
     * @param out takes it
     * @param code turns what a phrase stands for into a number
     */
    public void write(TableWriter out, ToLongFunction<T> code) {
        Map<Object, Integer> meanings = new LinkedHashMap<>();
        long[] listed = new long[keys.length];
        char[] tags = new char[keys.length];
        int count = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                Object value = values[slot];
                int meaning = value == null ? 0 : meanings.computeIfAbsent(value, v -> meanings.size() + 1);
                if (meaning > MOST_MEANINGS) {
                    throw new IllegalStateException("the phrases stand for too many things");
                }
                listed[count] = keys[slot];
                tags[count++] = (char) (meaning << 1 | (longer[slot] ? 1 : 0));
            }
        }
        @SuppressWarnings("unchecked") // of() stored nothing but T
        long[] codes = meanings.keySet().stream()
                .mapToLong(meaning -> code.applyAsLong((T) meaning))
                .toArray();
        out.longs(codes).number(size).longs(Arrays.copyOf(listed, count)).chars(Arrays.copyOf(tags, count));
    }

    /**
     * Reads a table that {@link #write} wrote.
     *
     * @param <T> what a phrase stands for
     * @param in gives it, behind the codes
     * @param meanings what each code stands for, in the order of the codes
     * @return the table
     */
    public static <T> PhraseTable<T> read(TableReader in, List<T> meanings) {
        int size = in.number();
        long[] listed = in.longs();
        char[] tags = in.chars();
        PhraseTable<T> table = new PhraseTable<>(listed.length, size);
        for (int i = 0; i < listed.length; i++) {
            int meaning = tags[i] >> 1;
            table.put(listed[i], meaning == 0 ? null : meanings.get(meaning - 1), (tags[i] & 1) != 0);
        }
        return table;
    }

    /**
     * Reads a table whose phrases stand for numbers.
     *
     * @param in gives it, at the codes, which are the numbers' bits
     * @return the table
     */
    public static PhraseTable<Double> readNumbers(TableReader in) {
        List<Double> meanings = new ArrayList<>();
        for (long code : in.longs()) {
            meanings.add(Double.longBitsToDouble(code));
        }
        return read(in, meanings);
    }

    /**
     * Reads a table whose phrases stand for one of a few things.
     *
     * @param <T> what a phrase stands for
     * @param in gives it, at the codes, which are the things' places
     * @param all the things
     * @return the table
     */
    public static <T> PhraseTable<T> readPlaces(TableReader in, List<T> all) {
        List<T> meanings = new ArrayList<>();
        for (long code : in.longs()) {
            meanings.add(all.get((int) code));
        }
        return read(in, meanings);
    }

    /**
     * Returns a table without phrases.
     *
     * @param <T> what a phrase would stand for
     * @return a new table
     */
    public static <T> PhraseTable<T> empty() {
        return new PhraseTable<>(0, 0);
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
        if (from >= end || !mayHold(key)) {
            return NONE;
        }
        long best = NONE;
        int i = from;
        while (true) {
            int slot = probe(key);
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

    /** Tells from a small table, which fits the nearest cache, that most words start no phrase. */
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
