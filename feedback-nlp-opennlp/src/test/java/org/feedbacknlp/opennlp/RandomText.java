package org.feedbacknlp.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts of known and unknown words, parted and spoilt in every way that a tokenizer minds. */
final class RandomText {
    private static final List<String> BETWEEN = List.of(
            " ", " ", " ", " ", "  ", "\t", "\n", "\u00a0", "\u2003", "\u3000", "", ":", ", ", "!", "!!", " : ");
    private static final List<String> STRANGE = List.of(
            "zzz",
            "Überraschung",
            "😀",
            "👩‍💻",
            "\ud83d",
            "\udc4d",
            "42",
            "3.14",
            "I",
            "::",
            "東京",
            "ﬁ",
            "İstanbul",
            "e\u0301",
            "\u0000");

    private final Random random;
    private final List<String> known = new ArrayList<>();

    RandomText(long seed) {
        random = new Random(seed);
        for (String line : Lessons.LINES) {
            known.addAll(List.of(line.substring(line.indexOf('|') + 1).split(" ")));
        }
    }

    /** The next text, of 0 to 30 words. */
    String next() {
        StringBuilder text = new StringBuilder();
        int words = random.nextInt(31);
        for (int i = 0; i < words; i++) {
            List<String> from = random.nextInt(6) == 0 ? STRANGE : known;
            if (random.nextInt(3) == 0) {
                text.append(
                        Lessons.LINES.get(random.nextInt(Lessons.LINES.size())).substring(7));
            } else {
                text.append(from.get(random.nextInt(from.size())));
            }
            text.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
        }
        return text.toString();
    }
}
