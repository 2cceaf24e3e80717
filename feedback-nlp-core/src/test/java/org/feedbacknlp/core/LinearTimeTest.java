package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * A text four times as long takes about four times as long, whatever it is made of (C4). Sixteen times would be quadratic; the bound
 * lies far from four, the shortest of several runs counts, and what takes no time at all is not compared.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinearTimeTest {
    private static final int SHORT = 20_000;

    private static final int FACTOR = 4;
    private static final double BOUND = 12;
    private static final int WARM_ROUNDS = 150;
    private static final int WARM_LENGTH = 400;
    private static final int RUNS = 3;
    private static final int ATTEMPTS = 6;
    private static final long NOTHING_NANOS = 3_000_000;

    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.builder()
                .cache(CacheOptions.OFF)
                .layers(
                        Layer.ZONES,
                        Layer.LANGUAGE,
                        Layer.SENTENCES,
                        Layer.CLAUSES,
                        Layer.SENTIMENT,
                        Layer.SENTENCE_SENTIMENTS,
                        Layer.TOPICS,
                        Layer.SIGNALS,
                        Layer.EFFORT,
                        Layer.SEVERITY,
                        Layer.STAGE,
                        Layer.EMOTIONS,
                        Layer.KEY_PHRASES)
                .build();
        warmUp();
    }

    /** Has the code compiled before it is measured: what runs for the first time in a long text would seem to grow. */
    private void warmUp() {
        for (int round = 0; round < WARM_ROUNDS; round++) {
            for (String unit : units().values()) {
                analyzer.analyze(text(unit, WARM_LENGTH));
            }
        }
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    /** What the text repeats, by the row of the list of nasty texts that it belongs to. */
    private static Map<String, String> units() {
        Map<String, String> units = new TreeMap<>();
        units.put("N005 tokens", "a! ");
        units.put("N006 blanks", " ");
        units.put("N006 line feeds", "\n");
        units.put("N006 blanks before a letter", "         x");
        units.put("N007 letters", "a");
        units.put("N007 at signs", "a@");
        units.put("N007 mail addresses", "a@b.example ");
        units.put("N007 half mail addresses", "a.b-c_d@");
        units.put("N007 full stops", "a.");
        units.put("N023 marks", "\u0301");
        units.put("N023 letters with marks", "e\u0301\u0302\u0303");
        units.put("N023 jamo", "\u1100\u1161");
        units.put("N023 hangul letters", "\u3160");
        units.put("N024 growing", "\ufdfa");
        units.put("N086 abbreviations", "e.g. ");
        units.put("N086 abbreviations of several tokens", "z. b. ");
        units.put("half abbreviations", "p. p. ");
        units.put("ampersands", "&");
        units.put("half entities", "&#x");
        units.put("entities twice", "&amp;");
        units.put("opening tags", "<b");
        units.put("half comments", "<!--");
        units.put("joiners", "\u200d");
        units.put("selectors", "\ufe0f");
        units.put("selectors and joiners", "\ufe0f\ufe0f\ufe0f\u200d");
        units.put("emoji", "\ud83d\udc4d");
        units.put("joined emoji", "\u2764\u200d");
        units.put("regional indicators", "\ud83c\udde9");
        units.put("tags of flags", "\udb40\udc67");
        units.put("quoted lines", "> a\n");
        units.put("numbers behind signs", "> 2\n");
        units.put("sign-offs", "regards\n");
        units.put("delimiters", "--\n\n");
        units.put("mobile footers", "sent from my phone\n");
        units.put("attributions", "on 1:1 a@b wrote\n");
        units.put("mail headers", "from: x\n");
        units.put("negators", "not ");
        units.put("contrasts", "but, ");
        units.put("concessions", "even though ");
        units.put("opinions", "good ");
        units.put("topics", "refund ");
        units.put("topics in clauses", "the refund was bad, but the delivery was good. ");
        units.put("leaving", "i will cancel ");
        units.put("negated leaving", "never cancel if ");
        units.put("questions", "can you? ");
        units.put("competitors", "better than Acme ");
        units.put("contacts", "called three times ");
        units.put("durations", "one hour on hold ");
        units.put("problems solved", "deleted my data and fixed it. ");
        units.put("praise", "kind staff ");
        units.put("half expressions", "would be ");
        units.put("stages", "set up ticket ");
        units.put("hashtags", "#a");
        units.put("web addresses", "http://a");
        units.put("apostrophes", "'");
        units.put("possessives", "a's");
        units.put("elisions", "l'");
        units.put("hyphens", "a-");
        units.put("numbers", "1,");
        units.put("emoticons", ":-(");
        units.put("brackets", "(");
        units.put("closing quotes", ".\"");
        units.put("surrogates", "\ud800");
        units.put("ideographs", "\u5f88");
        return units;
    }

    @TestFactory
    Stream<DynamicTest> N006_N007_C4_theTimeGrowsWithTheLength() {
        return units().entrySet().stream()
                .map(unit -> DynamicTest.dynamicTest(unit.getKey(), () -> assertLinear(unit.getValue())));
    }

    private void assertLinear(String unit) {
        Verbatim once = text(unit, SHORT);
        Verbatim oftener = text(unit, SHORT * FACTOR);
        double best = Double.POSITIVE_INFINITY;
        for (int attempt = 0; attempt < ATTEMPTS && best >= BOUND; attempt++) {
            long longTime = shortest(oftener);
            best = longTime < NOTHING_NANOS ? 0 : Math.min(best, (double) longTime / shortest(once));
        }
        double ratio = best;
        assertTrue(ratio < BOUND, () -> "four times the text took " + ratio + " times as long");
    }

    private static Verbatim text(String unit, int length) {
        return Verbatim.builder(unit.repeat(length / unit.length()))
                .language("en")
                .build();
    }

    private long shortest(Verbatim verbatim) {
        long shortest = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            analyzer.analyze(verbatim);
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }
}
