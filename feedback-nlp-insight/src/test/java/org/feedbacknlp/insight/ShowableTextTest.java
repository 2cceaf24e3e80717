package org.feedbacknlp.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guards that a text passes before it is shown. */
class ShowableTextTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "a@b",
                "\uff20name",
                "ftp://x",
                "WwW.x",
                "shop.com",
                "shop.NET now",
                "shop.co.uk",
                "12345",
                "1 2 3 4 5",
                "(12) 34-5",
                "12/03/2026",
                "+49\u00a030\u00a0123",
                "12\u201334\u20105",
                "\u0661\u0662\u0663\u0664\u0665",
                "\uff11\uff12\uff13\uff14\uff15",
                "\ud835\udfce\ud835\udfcf\ud835\udfd0\ud835\udfd1\ud835\udfd2",
                "order no 99 88 7"
            })
    void suspect(String text) {
        assertTrue(SuspectCharacters.in(text));
        assertTrue(SuspectCharacters.in("before " + text + " after"));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                "1234",
                "12 and 34 and 56",
                "24/7",
                "in 2026, and 99",
                "e.g. this",
                "welcome . come in",
                "5 stars",
                "\ud83d\ude00",
                "\ud83d"
            })
    void harmless(String text) {
        assertFalse(SuspectCharacters.in(text));
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "en, And so on, true",
        "en, and, true",
        "en, AND SO ON, true",
        "en, Android is fine, false",
        "en, '\"But no', true",
        "en, '... because of that', true",
        "en, It's late, true",
        "en, It\u2019s late, true",
        "en, Its colour, true",
        "en, This app is fine, false",
        "en, '', false",
        "en, '!!!', false",
        "de, Und dann, true",
        "de, Das Essen war gut, false",
        "fr, C'est bien, true",
        "fr, \u00c7a marche, true",
        "es, \u00c9l vino, true",
        "it, Ma no, false",
        "und, And so on, false"
    })
    void openersLean(String language, String sentence, boolean lean) {
        assertEquals(lean, Openers.lean(sentence, language));
    }

    @Test
    void openersAreKnownInFourLanguages() {
        assertTrue(Openers.known("en") && Openers.known("de") && Openers.known("fr") && Openers.known("es"));
        assertFalse(Openers.known("und") || Openers.known("ja"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "Good Service, good service!!",
        "soooo good, so good",
        "Order 123 was late, order 456 was late",
        "'\u00c4RGER', '\u00e4rger'",
        "a-b, a b"
    })
    void alike(String first, String second) {
        assertEquals(Likeness.key(first), Likeness.key(second));
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource({
        "one two three, one two three, true",
        "one two three, three two one, true",
        "one two three four five six seven, one two three four five six eight, true",
        "one two three four, one two three five, false",
        "one two, three four, false",
        "one, one two three, false"
    })
    void near(String first, String second, boolean near) {
        assertEquals(near, Likeness.near(first, second));
        assertEquals(near, Likeness.near(second, first));
    }
}
