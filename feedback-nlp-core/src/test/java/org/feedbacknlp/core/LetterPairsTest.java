package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.core.codebook.ShippedTopics;
import org.feedbacknlp.core.sentiment.SentimentProvider;
import org.feedbacknlp.core.support.ShippedTerms;
import org.feedbacknlp.core.text.Grammar;
import org.feedbacknlp.core.text.WordList;
import org.feedbacknlp.core.triage.Triage;
import org.junit.jupiter.api.Test;

/** The letter pairs that tell gibberish from words are derived from the engine's own word lists, by what stands here; a digit may lag by one. */
class LetterPairsTest {
    private static final int LETTERS = 26;

    private final int[][] pairs = new int[LETTERS][LETTERS];

    @Test
    void theFileIsWhatTheWordListsGive() {
        for (String language : Grammar.LANGUAGES) {
            count(SentimentProvider.class, "opinion-" + language + ".tsv", 0);
            count(Grammar.class, "grammar-" + language + ".tsv", 1);
        }
        ShippedTopics.names().forEach(name -> ShippedTerms.of(name).forEach(this::count));
        List<String> derived = new ArrayList<>();
        List<String> stored = new ArrayList<>();
        for (List<String> row : WordList.read(Triage.class, "letter-pairs.tsv")) {
            stored.add(row.get(0) + " " + row.get(1));
        }
        for (int first = 0; first < LETTERS; first++) {
            derived.add((char) ('a' + first) + " " + digits(pairs[first]));
        }
        for (int first = 0; first < LETTERS; first++) {
            for (int i = 2; i < LETTERS + 2; i++) {
                int off = Math.abs(
                        derived.get(first).charAt(i) - stored.get(first).charAt(i));
                assertTrue(
                        off <= 1,
                        "the word lists have moved on; letter-pairs.tsv should be\n" + String.join("\n", derived));
            }
        }
    }

    private void count(Class<?> beside, String file, int column) {
        for (List<String> row : WordList.read(beside, file)) {
            count(row.get(column));
        }
    }

    private void count(String term) {
        for (int i = 0; i + 1 < term.length(); i++) {
            if (isLetter(term.charAt(i)) && isLetter(term.charAt(i + 1))) {
                pairs[term.charAt(i) - 'a'][term.charAt(i + 1) - 'a']++;
            }
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static String digits(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        StringBuilder digits = new StringBuilder();
        for (int count : counts) {
            double share = StrictMath.log((double) count / sum) / StrictMath.log(2);
            digits.append(count == 0 ? 0 : Math.max(1, Math.min(9, 10 + Math.round(share))));
        }
        return digits.toString();
    }
}
