package org.feedbacknlp.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.core.Cases;
import org.feedbacknlp.core.support.RandomText;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which language a text is in, and when nobody should say (C3). */
class LanguageIdentifierTest {
    private static final LanguageIdentifier LANGUAGES = new LanguageIdentifier();

    static Stream<List<String>> comments() {
        return Cases.of(LanguageIdentifierTest.class, "languages.tsv");
    }

    static Stream<List<String>> shortOnes() {
        return Cases.of(LanguageIdentifierTest.class, "short.tsv");
    }

    static Stream<List<String>> undetermined() {
        return Cases.of(LanguageIdentifierTest.class, "undetermined.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("comments")
    void tellsComments(List<String> row) {
        Language found = LANGUAGES.identify(row.get(2));
        assertEquals(row.get(1), found.tag(), () -> row.get(0) + ": " + found);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shortOnes")
    void tellsShortTextsByEvidenceOfTheirOwn(List<String> row) {
        assertEquals(row.get(1), LANGUAGES.identify(row.get(2)).tag(), row.get(0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("undetermined")
    void C3_claimsNothingWithoutEvidence(List<String> row) {
        assertSame(Language.UNDETERMINED, LANGUAGES.identify(row.size() > 1 ? row.get(1) : ""), row.get(0));
    }

    @Test
    void theFileCoversManyLanguages() {
        TreeSet<String> tags = comments().map(row -> row.get(1)).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(tags.size() >= 60, () -> "only " + tags);
        assertTrue(LANGUAGES.languages().containsAll(tags), () -> tags + " of " + LANGUAGES.languages());
        assertFalse(LANGUAGES.languages().contains("und"));
    }

    @SeededTest
    void theConfidenceIsAProbabilityAndNeverCertainty(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            String text = RandomText.of(random, 20);
            Language found = LANGUAGES.identify(text);
            if (found.known()) {
                assertTrue(found.confidence() >= 0.4 && found.confidence() <= 0.99, () -> Visible.of(text) + found);
                assertTrue(LANGUAGES.languages().contains(found.tag()), found.tag());
            } else {
                assertEquals(0, found.confidence());
            }
        }
    }

    @Test
    void moreOfTheSameLanguageIsNotLessSure() {
        Language one = LANGUAGES.identify("Die Lieferung war");
        Language many =
                LANGUAGES.identify("Die Lieferung war leider viel zu spät und niemand hat uns darüber informiert");
        assertEquals("de", many.tag());
        assertTrue(many.confidence() >= one.confidence(), one + " and " + many);
    }

    @Test
    void whatIsBehindTheLongestThatIsReadDoesNotCount() {
        String english = "The delivery was late and nobody told me about it. ";
        String start = english.repeat(LanguageIdentifier.LONGEST / english.length() + 1);
        Language found = LANGUAGES.identify(start.substring(0, LanguageIdentifier.LONGEST));
        assertEquals(
                found,
                LANGUAGES.identify(start.substring(0, LanguageIdentifier.LONGEST) + " und dann noch auf Deutsch"));
    }

    @Test
    void twoLanguagesInOneTextAreLessSureThanOne() {
        String english = "The delivery was late and nobody told me anything about it at all. ";
        String german = "Die Lieferung kam zu spät und niemand hat mir etwas davon gesagt. ";
        double one = LANGUAGES.identify(english + english).confidence();
        Language mixed = LANGUAGES.identify(english + german);
        assertTrue(mixed.confidence() < one, () -> mixed + " against " + one);
        assertTrue(List.of("en", "de", "und").contains(mixed.tag()), mixed.tag());
    }

    @Test
    void everyWayToAskGivesTheSame() {
        Tally tally = new Tally();
        comments().forEach(row -> {
            String text = row.get(2);
            Language expected = LANGUAGES.identify(text);
            char[] chars = (text + " und mehr").toCharArray();
            assertEquals(expected, LANGUAGES.identify(chars, text.length()), row.get(0));
            assertEquals(expected, LANGUAGES.identify(chars, text.length(), tally), row.get(0));
            assertEquals(expected, LANGUAGES.identify(CharBuffer.wrap(text)), row.get(0));
        });
    }

    @Test
    void aLengthOutsideTheArrayIsRefused() {
        char[] text = "some text".toCharArray();
        assertThrows(IndexOutOfBoundsException.class, () -> LANGUAGES.identify(text, text.length + 1));
        assertThrows(IndexOutOfBoundsException.class, () -> LANGUAGES.identify(text, -1));
    }

    @Test
    void C2_N025_theLocaleChangesNothing() {
        List<Language> expected = all(LANGUAGES);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "lt-LT", "ar-EG", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(expected, all(new LanguageIdentifier()), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void C10_oneInstanceServesManyThreads() throws Exception {
        List<Language> expected = all(LANGUAGES);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Language>>> found = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                Callable<List<Language>> work = () -> all(LANGUAGES);
                found.add(threads.submit(work));
            }
            for (Future<List<Language>> one : found) {
                assertEquals(expected, one.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<Language> all(LanguageIdentifier languages) {
        return Stream.of(comments(), shortOnes(), undetermined())
                .flatMap(rows -> rows)
                .map(row -> languages.identify(row.get(row.size() - 1)))
                .toList();
    }

    @Test
    void C6_theModelSaysWhatItIs() {
        assertTrue(LANGUAGES.digest().matches("[0-9a-f]{64}"), LANGUAGES.digest());
        assertTrue(LANGUAGES.card().startsWith("{") && LANGUAGES.card().endsWith("}"), LANGUAGES.card());
    }
}
