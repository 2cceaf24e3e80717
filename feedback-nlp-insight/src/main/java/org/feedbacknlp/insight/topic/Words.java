package org.feedbacknlp.insight.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.feedbacknlp.api.rule.match.WordForms;

/** Words by number, and which of them are forms of one word. Not thread-safe. */
final class Words {
    /** Three of them fit a number of 64 bits. */
    static final int BITS = 21;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>(List.of(""));
    private final List<int[]> counts = new ArrayList<>(List.of(new int[1]));

    /** Returns the number of a word, 1 or more, and counts it; 0 where there are too many words to number. */
    int count(String word) {
        Integer known = numbers.get(word);
        int number = known == null ? add(word) : known;
        counts.get(number)[0]++;
        return number;
    }

    private int add(String word) {
        if (words.size() >= 1 << BITS) {
            return 0;
        }
        numbers.put(word, words.size());
        words.add(word);
        counts.add(new int[1]);
        return words.size() - 1;
    }

    String word(int number) {
        return words.get(number);
    }

    int frequency(int number) {
        return counts.get(number)[0];
    }

    int size() {
        return words.size();
    }

    /** Returns for each word the number of the most frequent form of the same word. */
    int[] leaders() {
        int[] leaders = new int[words.size()];
        Arrays.setAll(leaders, i -> i);
        for (String word : new TreeSet<>(numbers.keySet())) {
            int one = numbers.getOrDefault(word, 0);
            for (String form : WordForms.of(word)) {
                int other = numbers.getOrDefault(form, 0);
                if (other > 0 && other != one) {
                    join(leaders, one, other);
                }
            }
        }
        for (int i = 0; i < leaders.length; i++) {
            leaders[i] = leader(leaders, i);
        }
        return leaders;
    }

    private static int leader(int[] leaders, int word) {
        int leader = word;
        while (leaders[leader] != leader) {
            leader = leaders[leader];
        }
        return leader;
    }

    private void join(int[] leaders, int one, int other) {
        int first = leader(leaders, one);
        int second = leader(leaders, other);
        if (first == second) {
            return;
        }
        int difference = Integer.compare(frequency(second), frequency(first));
        boolean firstLeads = difference < 0 || difference == 0 && word(first).compareTo(word(second)) < 0;
        leaders[firstLeads ? second : first] = firstLeads ? first : second;
    }
}
