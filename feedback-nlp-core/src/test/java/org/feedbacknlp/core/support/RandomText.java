package org.feedbacknlp.core.support;

import java.util.List;
import java.util.Random;

/** Texts that look as if a customer, a spammer and a broken exporter had written them together. */
public final class RandomText {
    /** What comments are made of, and what has broken text software before. */
    private static final List<String> PIECES = List.of(
            "good",
            "not",
            "the app",
            "but",
            "n't",
            "don\u2019t",
            "l'",
            "refund",
            "I",
            "WOW",
            "na\u00efve",
            "Stra\u00dfe",
            " ",
            " ",
            "  ",
            "\n",
            "\t",
            "\r\n",
            ".",
            "!",
            "?!",
            ",",
            ";",
            ":",
            "-",
            "--",
            "'",
            "\"",
            "\u201c",
            "\u00bb",
            "(",
            ")",
            "...",
            "\u2026",
            "7",
            "3.5",
            "10am",
            "1,299",
            "50%",
            "$",
            "\u20ac",
            "@brand",
            "#fail",
            "@",
            "#",
            "a@b.example",
            "www.x.example",
            "https://x.example/a",
            ":-)",
            ":(",
            "<3",
            "&amp;",
            "&#39;",
            "&nbsp;",
            "&#x1F600;",
            "&",
            "<b>",
            "</p>",
            "<br/>",
            "<",
            ">",
            "> ",
            "\u00a0",
            "\u3000",
            "\u0301",
            "\u0308\u0301",
            "\u0345",
            "\u200b",
            "\u00ad",
            "\ufeff",
            "\u2060",
            "\u200d",
            "\ufe0f",
            "\u202e",
            "\u2066",
            "\ufb01",
            "\ufdfa",
            "\u00bd",
            "\u2075",
            "\uff32",
            "\uff76\uff9e",
            "\u304b\u3099",
            "\u1112\u1161\u11ab",
            "\u314e\u314f\u3134",
            "\u0440",
            "\u00e9",
            "e\u0301",
            "\u5f88\u597d",
            "\u0645\u0645\u062a\u0627\u0632",
            "\u0939\u093f\u0928\u094d\u0926\u0940",
            "\u0e14\u0e35",
            "\ud83d\udc4d",
            "\ud83d\udc4d\ud83c\udffd",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\u2764\ufe0f",
            "5\ufe0f\u20e3",
            "\ud83c\udde9\ud83c\uddea",
            "\ud83c\udde9",
            "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc7f",
            "\u845b\udb40\udd00",
            "\ud83d\ude00",
            "\ud835\udc00",
            "\ud840\udc0b",
            "\ud800",
            "\udc00",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u001b[2J");

    private RandomText() {}

    /** Makes a text of up to so many pieces. */
    public static String of(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(pieces + 1); left > 0; left--) {
            text.append(piece(random));
        }
        return text.toString();
    }

    private static String piece(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Character.toString((char) random.nextInt(Character.MAX_VALUE + 1));
            case 1 -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
            case 2 -> Character.toString((char) random.nextInt(0x3400));
            default -> PIECES.get(random.nextInt(PIECES.size()));
        };
    }
}
