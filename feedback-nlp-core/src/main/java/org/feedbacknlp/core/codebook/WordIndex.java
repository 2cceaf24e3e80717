package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.api.rule.match.Typo;
import org.feedbacknlp.api.rule.match.WordForms;

/** All words of a codebook's rules by number, and which of them a token is, found by its hash. Immutable once built; thread-safe. */
final class WordIndex {
    private static final int[] NONE = {};

    private final List<Rule.Word> words;
    private final long[] keys;
    private final int[][] values;
    private final int[][] openByStart;
    private final int[] openAnywhere;
    private final Map<Character, List<Meant>> fuzzyByStart;

    WordIndex(List<Rule.Word> words) {
        this.words = List.copyOf(words);
        Map<Long, int[]> byHash = new LinkedHashMap<>();
        Map<Integer, List<Integer>> byStart = new LinkedHashMap<>();
        List<Integer> anywhere = new ArrayList<>();
        Map<Character, List<Meant>> meant = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Rule.Word word = words.get(i);
            if (word.open()) {
                boolean begins = word.text().length() > 1
                        && isLiteral(word.text().charAt(0))
                        && isLiteral(word.text().charAt(1));
                List<Integer> place = begins
                        ? byStart.computeIfAbsent(
                                bucket(
                                        lower(word.text().charAt(0)),
                                        lower(word.text().charAt(1))),
                                key -> new ArrayList<>())
                        : anywhere;
                place.add(i);
            } else {
                if (word.form() == Rule.Form.EXACT) {
                    add(word.text(), i, byHash);
                    continue;
                }
                SortedSet<String> forms = WordForms.of(word);
                for (String form : forms) {
                    add(form, i, byHash);
                }
                if (word.form() == Rule.Form.FUZZY) {
                    addMeant(i, forms, meant);
                }
            }
        }
        int size = Integer.highestOneBit(Math.max(8, byHash.size() * 4));
        keys = new long[size];
        values = new int[size][];
        byHash.forEach(this::put);
        openByStart = new int[BUCKETS][];
        byStart.forEach((bucket, numbers) -> openByStart[bucket] = array(numbers));
        openAnywhere = array(anywhere);
        fuzzyByStart = Map.copyOf(meant);
    }

    /**
     * A word that is found despite a slip.
     *
     * @param word its number
     * @param forms its forms
     */
    record Meant(int word, List<String> forms) {
        boolean isOneSlipFrom(String written) {
            if (forms.contains(written)) {
                return false;
            }
            for (String form : forms) {
                if (Typo.isOne(form, written)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final int BUCKETS = 1 << 10;

    private static int bucket(char first, char second) {
        return (first * 31 + second) & BUCKETS - 1;
    }

    private static char lower(char c) {
        return Character.toLowerCase(c);
    }

    private static boolean isLiteral(char c) {
        return c != '*' && c != '?';
    }

    private static void add(String form, int number, Map<Long, int[]> byHash) {
        long hash = TokenHash.of(form);
        int[] ones = byHash.getOrDefault(hash, NONE);
        int[] all = Arrays.copyOf(ones, ones.length + 1);
        all[ones.length] = number;
        byHash.put(hash, all);
    }

    /** A slip has the first letter right, and not all forms of a word begin alike: going, went. */
    private static void addMeant(int number, SortedSet<String> forms, Map<Character, List<Meant>> meant) {
        Meant word = new Meant(number, List.copyOf(forms));
        Set<Character> starts = new TreeSet<>();
        forms.forEach(form -> starts.add(form.charAt(0)));
        starts.forEach(
                start -> meant.computeIfAbsent(start, key -> new ArrayList<>()).add(word));
    }

    private static int[] array(List<Integer> numbers) {
        int[] array = new int[numbers.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = numbers.get(i);
        }
        return array;
    }

    private void put(long hash, int[] numbers) {
        int at = place(hash);
        while (values[at] != null) {
            at = at + 1 & keys.length - 1;
        }
        keys[at] = hash;
        values[at] = numbers;
    }

    private int place(long hash) {
        return (int) (hash >>> 32 ^ hash) & keys.length - 1;
    }

    /** Returns the numbers of the closed words that a token with a hash may be; not to be changed. */
    int[] at(long hash) {
        int at = place(hash);
        while (values[at] != null) {
            if (keys[at] == hash) {
                return values[at];
            }
            at = at + 1 & keys.length - 1;
        }
        return NONE;
    }

    /** Returns the numbers of the open words that may match a word by its first two characters; not to be changed. */
    int[] openAt(char first, char second) {
        int[] numbers = openByStart[bucket(first, second)];
        return numbers == null ? NONE : numbers;
    }

    /** Returns the numbers of the open words whose start is open; not to be changed. */
    int[] openAnywhere() {
        return openAnywhere;
    }

    /** Tells whether there are words that are found despite a slip. */
    boolean isFuzzy() {
        return !fuzzyByStart.isEmpty();
    }

    /** Returns the words that are found despite a slip, by their first character. */
    List<Meant> fuzzyAt(char first) {
        return fuzzyByStart.getOrDefault(first, List.of());
    }

    Rule.Word word(int number) {
        return words.get(number);
    }

    int size() {
        return words.size();
    }
}
