package org.feedbacknlp.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.feedbacknlp.api.layer.Tokens;
import org.feedbacknlp.core.table.TableReader;
import org.feedbacknlp.core.table.TableWriter;

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

    /** In a tag, that a longer phrase begins with this one; the number of what it stands for comes above, 0 for nothing. */
    private static final int LONGER = 1;

    private final TagTable tags;
    private final Object[] meanings;
    private final int size;

    private PhraseTable(TagTable tags, Object[] meanings, int size) {
        this.tags = tags;
        this.meanings = meanings;
        this.size = size;
    }

    /**
     * Makes a table.
     *
     * @param <T> what a phrase stands for
     * @param phrases words separated by blanks, in any case and form, to what they stand for
     * @return the table
     * @throws IllegalStateException if they stand for more than 65,535 different things
     */
    public static <T> PhraseTable<T> of(Map<String, T> phrases) {
        Map<Object, Integer> meanings = new LinkedHashMap<>();
        Map<Long, Integer> all = new LinkedHashMap<>();
        PhraseReader reader = new PhraseReader();
        phrases.forEach((phrase, value) -> {
            List<Long> words = reader.hashes(phrase);
            long key = 0;
            for (int i = 0; i < words.size(); i++) {
                if (i > 0) {
                    all.merge(key, LONGER, (known, longer) -> known | longer);
                }
                key = extend(key, words.get(i));
            }
            int meaning = meanings.computeIfAbsent(value, v -> meanings.size() + 1) << 1;
            all.merge(key, meaning, (known, end) -> known & LONGER | end);
        });
        if (meanings.size() > TagTable.MOST >> 1) {
            throw new IllegalStateException("the phrases stand for too many things");
        }
        TagTable tags = new TagTable(all.size());
        all.forEach(tags::put);
        return new PhraseTable<>(tags, meanings.keySet().toArray(), phrases.size());
    }

    /**
     * Writes the table, for {@link #read}; the same table gives the same bytes.
     *
     * @param out takes it
     * @param code turns what a phrase stands for into a number
     */
    public void write(TableWriter out, ToLongFunction<T> code) {
        @SuppressWarnings("unchecked") // of() stored nothing but T
        long[] codes = Arrays.stream(meanings)
                .mapToLong(meaning -> code.applyAsLong((T) meaning))
                .toArray();
        out.longs(codes).number(size).longs(tags.entries());
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
        return new PhraseTable<>(TagTable.of(in.longs()), meanings.toArray(), size);
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
        return new PhraseTable<>(new TagTable(0), new Object[0], 0);
    }

    /** Adds a word to the key of the words before it; never 0. */
    private static long extend(long key, long word) {
        long mixed = (key ^ word) * MIX;
        mixed ^= mixed >>> 31;
        return mixed == 0 ? 1 : mixed;
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
        long best = NONE;
        long key = 0;
        for (int i = from; i < end; i++) {
            key = extend(key, tokens.hash(i));
            int tag = tags.find(key);
            if (tag > LONGER) {
                best = (long) (i + 1 - from) << 32 | tag >> 1;
            }
            if ((tag & LONGER) == 0) {
                return best;
            }
        }
        return best;
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
        if (hit == NONE) {
            throw new IllegalArgumentException("no hit");
        }
        return (T) meanings[(int) hit - 1];
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
