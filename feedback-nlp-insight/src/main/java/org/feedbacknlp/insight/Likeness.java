package org.feedbacknlp.insight;

import java.util.HashSet;
import java.util.Set;

/** When two texts are the same thing said again. */
final class Likeness {
    /** The part of all their words that two texts share when they are nearly alike (Jaccard). */
    private static final double NEAR = 0.7;

    private Likeness() {}

    /** Returns a text's letters in lower case, runs of one letter once: equal for texts that differ in nothing else. */
    static String key(String text) {
        StringBuilder key = new StringBuilder();
        int[] last = {-1};
        text.codePoints()
                .filter(Character::isLetter)
                .map(Character::toLowerCase)
                .filter(letter -> letter != last[0])
                .forEach(letter -> {
                    last[0] = letter;
                    key.appendCodePoint(letter);
                });
        return key.toString();
    }

    /** Tells whether two texts share most of their words. */
    static boolean near(String first, String second) {
        Set<String> words = words(first);
        Set<String> all = words(second);
        int before = words.size() + all.size();
        all.addAll(words);
        int shared = before - all.size();
        return shared >= NEAR * all.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().map(Character::toLowerCase).forEach(c -> {
            if (Character.isLetter(c)) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        words.add(word.toString());
        words.remove("");
        return words;
    }
}
