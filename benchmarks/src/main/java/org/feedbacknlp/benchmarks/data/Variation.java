package org.feedbacknlp.benchmarks.data;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Makes a sentence another one that somebody could have written as well: other numbers, other names, a slip of the fingers now and
 * then. Thread-safe.
 */
final class Variation {
    private static final int SLIP_ONE_IN = 8;
    private static final int SHORTEST_SLIPPED = 4;

    /** Companies and products that the corpus made up. */
    private static final List<String> NAMES = List.of(
            "Norlight",
            "Tidewell",
            "Halden",
            "Meadowfield",
            "Talkwave",
            "Lindgrove",
            "Velmora",
            "Brightcell",
            "Nordlink",
            "Ellerton",
            "Trendhus",
            "Telvara",
            "Millbrook");

    private static final String[] FIRST = {
        "Nor", "Bel", "Cas", "Dun", "Fen", "Gal", "Hol", "Mar", "Ost", "Pel", "Tor", "Vel"
    };
    private static final String[] LAST = {
        "light", "ford", "mora", "well", "dale", "vara", "wick", "stead", "bright", "loom"
    };

    private Variation() {}

    static String of(String sentence, RandomGenerator random) {
        String renamed = renamed(sentence, random);
        String numbered = numbered(renamed, random);
        return random.nextInt(SLIP_ONE_IN) == 0 ? slipped(numbered, random) : numbered;
    }

    private static String renamed(String sentence, RandomGenerator random) {
        String renamed = sentence;
        for (String name : NAMES) {
            if (renamed.contains(name)) {
                renamed =
                        renamed.replace(name, FIRST[random.nextInt(FIRST.length)] + LAST[random.nextInt(LAST.length)]);
            }
        }
        return renamed;
    }

    /** Keeps how long a number is and that it does not begin with 0. */
    private static String numbered(String sentence, RandomGenerator random) {
        StringBuilder numbered = new StringBuilder(sentence);
        for (int i = 0; i < numbered.length(); i++) {
            if (digit(numbered.charAt(i))) {
                boolean first = i == 0 || !digit(numbered.charAt(i - 1));
                numbered.setCharAt(i, (char) (first ? '1' + random.nextInt(9) : '0' + random.nextInt(10)));
            }
        }
        return numbered.toString();
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Swaps, drops or doubles a letter inside a word. */
    private static String slipped(String sentence, RandomGenerator random) {
        int at = random.nextInt(sentence.length());
        if (!insideWord(sentence, at)) {
            return sentence;
        }
        StringBuilder slipped = new StringBuilder(sentence);
        switch (random.nextInt(3)) {
            case 0 -> slipped.deleteCharAt(at).insert(at + 1, sentence.charAt(at));
            case 1 -> slipped.deleteCharAt(at);
            default -> slipped.insert(at, sentence.charAt(at));
        }
        return slipped.toString();
    }

    private static boolean insideWord(String sentence, int at) {
        int from = at - 1;
        int to = from + SHORTEST_SLIPPED;
        return from >= 0
                && to <= sentence.length()
                && sentence.substring(from, to).chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
