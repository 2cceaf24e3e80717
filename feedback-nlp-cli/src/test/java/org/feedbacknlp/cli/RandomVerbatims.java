package org.feedbacknlp.cli;

import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Verbatim;

/** Texts that rules meet half-way: their words, inflected, misspelt, in capitals, between the signs that part sentences and clauses. */
final class RandomVerbatims {
    private static final List<String> WORDS = List.of(
            "late",
            "Late",
            "LATE",
            "later",
            "lately",
            "prices",
            "price",
            "priced",
            "app",
            "App",
            "apps",
            "APP",
            "delivered",
            "delivery",
            "delivrey",
            "deliverys",
            "Delivery",
            "deliver",
            "delivers",
            "color",
            "colours",
            "coluor",
            "it",
            "IT",
            "It",
            "check-in",
            "checking",
            "don't",
            "don\u2019t",
            "Don\u2018t",
            "and",
            "but",
            "because",
            "although",
            "the",
            "very",
            "not",
            "mate",
            "caf\u00e9",
            "\ud83d\ude21",
            "10",
            "https://example.com/app",
            "#app",
            "fly",
            "went",
            "going",
            "gonig");

    private static final List<String> BETWEEN = List.of(
            " ", " ", " ", " ", " ", " ", " ", " ", ", ", ", ", ". ", ". ", "! ", "? ", "; ", " - ", "\n", "\n\n",
            "... ", " (", ") ", " \u201c", "\u201d ", "\n> ", "&amp;", "<br>", "\u200b");

    private final Random random;

    RandomVerbatims(Random random) {
        this.random = random;
    }

    Verbatim next(int number) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(25); left >= 0; left--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(BETWEEN.get(random.nextInt(BETWEEN.size())));
        }
        Verbatim.Builder verbatim = Verbatim.builder(text.toString()).id("v" + number);
        if (random.nextInt(3) > 0) {
            verbatim.score(new Score(ScoreScale.NPS, random.nextInt(11)));
        }
        if (random.nextInt(3) > 0) {
            verbatim.channel(random.nextBoolean() ? "App" : "mail");
        }
        if (random.nextInt(3) > 0) {
            verbatim.segment("plan", List.of("pro", "free", " ").get(random.nextInt(3)));
        }
        return verbatim.build();
    }
}
