package org.feedbacknlp.insight.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.insight.stat.Keyness;
import org.feedbacknlp.insight.stat.Proportion;

/** Finds the expressions that may become topics, and where they stand. Used once. */
final class Candidates {
    /** The longest expression. */
    static final int LONGEST = 3;

    /** Chance would have words beside each other so seldom: one in 1,000 by G² with one degree of freedom. */
    static final double TOGETHER = 10.83;

    /** And so many times less often. */
    private static final double TIMES = 3;

    /** What names a thing is in a key phrase so often at least. */
    private static final double NAMED = 0.35;

    /** A phrase that makes up so much of a word accounts for it. */
    private static final double ACCOUNTS = 0.5;

    private static final int SHORTEST_WORD = 3;

    private final Words words;
    private final int[] leaders;
    private final List<int[]> comments;
    private final Map<Long, Candidate> found = new HashMap<>();
    private final int[] frequencies;
    private long tokens;

    Candidates(Words words, List<int[]> comments) {
        this.words = words;
        this.comments = comments;
        leaders = words.leaders();
        frequencies = new int[leaders.length];
        for (int i = 1; i < leaders.length; i++) {
            frequencies[leaders[i]] += words.frequency(i);
            tokens += words.frequency(i);
        }
    }

    /** Takes what stands for comments: each key phrase, and what it ends with. */
    void name(Map<Long, Integer> phrases) {
        phrases.forEach((key, count) -> {
            int[] led = Key.words(key);
            for (int i = 0; i < led.length; i++) {
                led[i] = leaders[led[i]];
            }
            found.computeIfAbsent(Key.of(led, 0, led.length), made -> new Candidate(led)).named += count;
        });
    }

    /** Returns those that stand in enough comments and hold together, the ones of most comments first. */
    List<Candidate> standing(int least) {
        found.values().removeIf(one -> one.named < 2 || one.words.length == 1 && isShort(one.words[0]));
        for (int comment = 0; comment < comments.size(); comment++) {
            int[] led = comments.get(comment).clone();
            for (int i = 0; i < led.length; i++) {
                led[i] = leaders[led[i]];
            }
            for (int i = 0; i < led.length; i++) {
                for (int length = 1;
                        length <= LONGEST && i + length <= led.length && led[i + length - 1] > 0;
                        length++) {
                    Candidate one = found.get(Key.of(led, i, length));
                    if (one != null) {
                        one.standsIn(comment);
                    }
                }
            }
        }
        List<Candidate> standing = new ArrayList<>();
        for (Candidate one : found.values()) {
            if (one.comments() >= least && one.named >= NAMED * one.comments() && holdsTogether(one)) {
                standing.add(one);
            }
        }
        standing.removeIf(one -> one.words.length == 1 && isAccountedFor(one, standing));
        standing.sort((a, b) -> a.comments() == b.comments()
                ? text(a).compareTo(text(b))
                : Integer.compare(b.comments(), a.comments()));
        return standing;
    }

    private boolean isShort(int word) {
        return words.word(word).length() < SHORTEST_WORD;
    }

    /** Compares how often the last word follows the others with how often it stands elsewhere. */
    private boolean holdsTogether(Candidate one) {
        int length = one.words.length;
        if (length == 1) {
            return true;
        }
        long last = frequencies[one.words[length - 1]];
        long first = Long.MAX_VALUE;
        for (int i = 0; i < length - 1; i++) {
            first = Math.min(first, frequencies[one.words[i]]);
        }
        long together = Math.min(one.occurrences, Math.min(first, last));
        if (together * (double) tokens < TIMES * first * last) {
            return false;
        }
        Keyness keyness = Keyness.of(
                new Proportion(together, first),
                new Proportion(Math.max(0, last - together), Math.max(1, tokens - first)));
        return keyness.g2() >= TOGETHER;
    }

    private static boolean isAccountedFor(Candidate word, List<Candidate> all) {
        for (Candidate one : all) {
            if (one.words.length > 1 && one.comments() >= ACCOUNTS * word.comments() && one.holds(word)) {
                return true;
            }
        }
        return false;
    }

    String text(Candidate one) {
        StringBuilder text = new StringBuilder();
        for (int word : one.words) {
            text.append(text.length() == 0 ? "" : " ").append(words.word(word));
        }
        return text.toString();
    }
}
