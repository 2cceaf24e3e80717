package org.feedbacknlp.core.support;

import java.util.List;
import java.util.Random;
import org.feedbacknlp.core.feature.FeatureSpec;

/** Specifications of features, written shortly or at random. */
public final class Specs {
    /** All kinds of features at once. */
    public static final FeatureSpec ALL = new FeatureSpec(3, 5, 2, 8, true, "en");

    private Specs() {}

    /**
     * Reads a specification such as {@code words:3 parts:3-5 window:4 negation:en}; what is not named is not read, words apart.
     */
    public static FeatureSpec of(String written) {
        int words = 1;
        int window = 0;
        int shortest = 0;
        int longest = 0;
        String language = "";
        for (String part : written.split(" ", -1)) {
            String value = part.substring(part.indexOf(':') + 1);
            switch (part.substring(0, part.indexOf(':'))) {
                case "words" -> words = Integer.parseInt(value);
                case "window" -> window = Integer.parseInt(value);
                case "parts" -> {
                    shortest = Integer.parseInt(value.substring(0, 1));
                    longest = Integer.parseInt(value.substring(2));
                }
                case "negation" -> language = value;
                default -> throw new IllegalArgumentException(part);
            }
        }
        return new FeatureSpec(
                words, window, shortest, longest, !language.isEmpty(), language.isEmpty() ? "en" : language);
    }

    /** Makes a specification that may read less or more of words than another, but nothing else than it. */
    public static FeatureSpec relative(FeatureSpec spec, Random random) {
        FeatureSpec other = any(random);
        return new FeatureSpec(
                other.words(),
                spec.window(),
                other.shortestChars(),
                other.longestChars(),
                spec.negation(),
                spec.language());
    }

    /** Makes any specification. */
    public static FeatureSpec any(Random random) {
        int shortest = random.nextInt(4) == 0 ? 0 : 2 + random.nextInt(FeatureSpec.MOST_CHARS - 1);
        int longest = shortest == 0 ? 0 : shortest + random.nextInt(FeatureSpec.MOST_CHARS - shortest + 1);
        int window = random.nextBoolean() ? 0 : random.nextInt(FeatureSpec.LARGEST_WINDOW + 1);
        String language = List.of("en", "de", "fr", "xx").get(random.nextInt(4));
        return new FeatureSpec(1 + random.nextInt(3), window, shortest, longest, random.nextBoolean(), language);
    }
}
