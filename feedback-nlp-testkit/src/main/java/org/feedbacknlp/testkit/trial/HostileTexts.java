package org.feedbacknlp.testkit.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Texts that somebody could write to break whoever reads them: fixed ones, drawn ones, and the author's own with something nasty in them.
 * The same seed draws the same texts.
 */
public final class HostileTexts {
    /** The system property that sets the seed. */
    public static final String SEED_PROPERTY = "feedbacknlp.testkit.seed";

    /** A word that no honest message repeats. */
    public static final String SECRET = "qzvxjkwq7731";

    private static final long DEFAULT_SEED = 20_261_130;
    private static final int LONG = 100_000;
    private static final int DRAWN = 24;
    private static final int LONGEST_DRAWN = 200;
    private static final int MOST_OF_THE_AUTHOR = 3;
    private static final String SMILE = "\uD83D\uDE00";
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    /** Where drawn code units come from: first and last of each. */
    private static final char[][] POOLS = {
        {'a', 'z'},
        {' ', '/'},
        {'\0', '\u001F'},
        {'\u0080', '\u00FF'},
        {'\u0300', '\u036F'},
        {'\u0590', '\u06FF'},
        {'\u2000', '\u206F'},
        {'\u3040', '\u30FF'},
        {'\uD800', '\uDBFF'},
        {'\uDC00', '\uDFFF'},
        {'\uE000', '\uE0FF'},
        {'\uFB00', '\uFB4F'},
        {'\uFFF0', '\uFFFF'}
    };

    private HostileTexts() {}

    /** Returns the seed of this run. */
    public static long seed() {
        return Long.getLong(SEED_PROPERTY, DEFAULT_SEED);
    }

    /** Returns the samples: short ones first, so that what can be told of a short text is. */
    public static List<Sample> of(List<Sample> own, long seed) {
        List<Sample> samples = new ArrayList<>(shortOnes());
        for (Sample one : List.copyOf(samples)) {
            samples.add(one.with("then a word", one.text() + " " + SECRET));
        }
        Random random = new Random(seed);
        for (int i = 0; i < DRAWN; i++) {
            samples.add(Sample.of("drawn " + i, drawn(random)));
        }
        for (Sample one : own.subList(0, Math.min(MOST_OF_THE_AUTHOR, own.size()))) {
            samples.addAll(changed(one, random));
        }
        samples.addAll(longOnes(own));
        return samples;
    }

    private static List<Sample> shortOnes() {
        return List.of(
                Sample.of("nothing", ""),
                Sample.of("one space", " "),
                Sample.of("one letter", "a"),
                Sample.of("a null", "\0"),
                Sample.of("nulls in a word", "de\0liv\0ery"),
                Sample.of("lone high surrogate", "bad \uD83D"),
                Sample.of("lone low surrogate", "\uDE00 bad"),
                Sample.of("surrogates in the wrong order", "\uDE00\uD83D"),
                Sample.of("emoji", SMILE + SMILE + " " + SMILE),
                Sample.of("emoji family", FAMILY + FAMILY),
                Sample.of("flags, an odd number of letters", "\uD83C\uDDE9\uD83C\uDDEA\uD83C\uDDE9"),
                Sample.of("skin tones without a hand", "\uD83C\uDFFB\uD83C\uDFFF"),
                Sample.of("bidi overrides", "\u202Eyadot yrots\u202C \u2066nice\u2069"),
                Sample.of("right to left", "\u05E9\u05D9\u05E8\u05D5\u05EA \u0631\u0627\u0626\u0639"),
                Sample.of("combining marks", "e" + "\u0301".repeat(300)),
                Sample.of("zero width", "de\u200Bliv\u200Dery \uFEFFlate\u2060"),
                Sample.of("control characters", "late\u0007\u001B[31m\u0085\u009B"),
                Sample.of("line and paragraph separators", "late\u2028again\u2029\u000B\f"),
                Sample.of("non-characters", "\uFFFE\uFFFF\uD83F\uDFFF"),
                Sample.of("case that changes length", "\u0130STANBUL \u0131 \u00DF \uFB03 \u1E9E"),
                Sample.of("formats", "%s %n %1$s {0} ${x} #{y} {{z}} \\u0041"),
                Sample.of("markup", "<b>late<script>//</script>&lt;&#x41;&#99999999;&nbsp;"),
                Sample.of("other syntax", "'; DROP TABLE x; -- \" ../../etc/passwd C:\\ \\\\host"),
                Sample.of("numbers", "1e309 -0 NaN Infinity 0x1p-1074 \u0661\u0662\u0663 \u00BD"));
    }

    private static String drawn(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(LONGEST_DRAWN);
        for (int i = 0; i < length; i++) {
            char[] pool = POOLS[random.nextInt(POOLS.length)];
            text.append((char) (pool[0] + random.nextInt(pool[1] - pool[0] + 1)));
        }
        return text.toString();
    }

    private static List<Sample> changed(Sample own, Random random) {
        String text = own.text();
        int at = random.nextInt(text.length() + 1);
        return List.of(
                own.with("between emoji", SMILE + text + SMILE),
                own.with("emoji for spaces", text.replace(" ", SMILE)),
                own.with("emoji for letters", text.replace("e", SMILE)),
                own.with("a lone surrogate in it", insert(text, at, "\uD83D")),
                own.with("a null in it", insert(text, at, "\0")),
                own.with("a joiner in it", insert(text, at, "\u200D")),
                own.with("a dotted capital in it", insert(text, at, "\u0130")),
                own.with("turned", "\u202E" + text),
                own.with("upper case", text.toUpperCase(Locale.ROOT)),
                own.with("twice", text + " " + text));
    }

    private static String insert(String text, int at, String what) {
        return text.substring(0, at) + what + text.substring(at);
    }

    private static List<Sample> longOnes(List<Sample> own) {
        List<Sample> samples = new ArrayList<>();
        for (String unit : List.of("a", " ", "1", "(", ".", "\n", "\u0301", SMILE, "a ", "<a>", "no, ", "\u05D0")) {
            samples.add(Sample.of("one thing for ever", unit.repeat(LONG / unit.length())));
        }
        samples.add(Sample.of(
                "what patterns choke on", "a".repeat(LONG / 3) + "!" + " ".repeat(LONG / 3) + "\"x".repeat(LONG / 8)));
        for (Sample one : own.subList(0, Math.min(1, own.size()))) {
            String sentence = one.text() + ". ";
            samples.add(one.with("for ever", sentence.repeat(LONG / sentence.length())));
        }
        return samples;
    }
}
