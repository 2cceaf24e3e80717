package org.feedbacknlp.core.support;

import java.util.List;
import java.util.Random;

/** Comments of words that come again and again, so that models know some of them, with what else people type between them. */
public final class RandomComment {
    private static final List<String> WORDS = List.of(
            "the",
            "app",
            "is",
            "good",
            "bad",
            "not",
            "never",
            "very",
            "refund",
            "delivery",
            "late",
            "crashes",
            "but",
            "without",
            "far from",
            "don't",
            "GREAT",
            "AWFUL",
            "OK",
            "goood",
            "sooooo",
            "NOOOO",
            "hmmm",
            "#love",
            "#FAIL",
            "#soooo",
            "user-friendly",
            "it's",
            "l'app",
            "10",
            "3.5",
            "10am",
            "50%",
            "$",
            "caf\u00e9",
            "cafe\u0301",
            "na\u00efve",
            "r&eacute;fund",
            "re\u200bfund",
            "&amp;",
            "Stra\u00dfe",
            "\u0130stanbul",
            "\u5f88\u597d",
            "\ud835\udc00bc",
            "\ud801\udc28\ud801\udc29\ud801\udc2a",
            "\ud83d\ude00",
            "\ud83d\udc4d\ud83c\udffd",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            ":-)",
            "!!!",
            ".",
            ",",
            "\n",
            "@brand",
            "a@b.example",
            "https://x.example/a",
            "x".repeat(60),
            "abcdefghij".repeat(6),
            "z".repeat(3) + "abcdefghij".repeat(6));

    private RandomComment() {}

    /** Makes a comment of up to so many words. */
    public static String of(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(words + 1); left > 0; left--) {
            text.append(random.nextInt(12) == 0 ? RandomText.of(random, 3) : WORDS.get(random.nextInt(WORDS.size())));
            text.append(random.nextInt(8) == 0 ? "" : " ");
        }
        return random.nextInt(10) == 0 ? text + "\n> they wrote bad things\n> very bad" : text.toString();
    }
}
