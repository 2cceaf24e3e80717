package org.feedbacknlp.core.sentiment;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.core.text.WordList;

/** A pattern of a phrase: words, and groups {@code (a|b|)} of which one alternative stands, the empty one too. */
final class PhrasePattern {
    private PhrasePattern() {}

    /**
     * Returns all phrases of a pattern.
     *
     * @throws IllegalStateException if a group is not closed: the resource is broken
     */
    static List<String> expand(String pattern) {
        List<String> phrases = List.of("");
        int i = 0;
        while (i < pattern.length()) {
            int open = pattern.indexOf('(', i);
            int close = open < 0 ? -1 : pattern.indexOf(')', open);
            if (open >= 0 && close < 0) {
                throw new IllegalStateException("a group is not closed: " + pattern);
            }
            String words = pattern.substring(i, open < 0 ? pattern.length() : open);
            phrases = joined(phrases, List.of(words));
            if (open >= 0) {
                phrases = joined(phrases, WordList.parts(pattern.substring(open + 1, close), '|'));
            }
            i = open < 0 ? pattern.length() : close + 1;
        }
        return phrases.stream()
                .map(phrase -> phrase.strip().replace("   ", " ").replace("  ", " "))
                .toList();
    }

    private static List<String> joined(List<String> phrases, List<String> ends) {
        List<String> joined = new ArrayList<>(phrases.size() * ends.size());
        for (String phrase : phrases) {
            for (String end : ends) {
                joined.add(phrase + end);
            }
        }
        return joined;
    }
}
