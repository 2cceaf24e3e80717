package org.feedbacknlp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The short cuts around the general algorithm, checked against it for every code point that the running JDK knows. */
class CompatibilityTest {
    private static String form(String text) {
        return Normalizer.normalize(text, Form.NFKC);
    }

    private static IntStream codePoints() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    }

    private static void assertNone(IntPredicate wrong, String what) {
        List<String> found = codePoints()
                .filter(wrong)
                .limit(50)
                .mapToObj(Integer::toHexString)
                .toList();
        assertEquals(List.of(), found, what);
    }

    @Test
    void whatIsInertStaysByItselfAndBetweenLetters() {
        assertNone(
                c -> {
                    String alone = Character.toString(c);
                    String between = "e" + alone + "\u4e00" + alone + "\uac00" + alone + "x";
                    return Compatibility.isInert(c)
                            && !(form(alone).equals(alone) && form(between).equals(between));
                },
                "inert, but changed by NFKC");
    }

    @Test
    void whatIsInertHasNoPlainFormOfItsOwn() {
        assertNone(
                c -> Compatibility.isInert(c) && Compatibility.plain(c) != c,
                "inert, but a quote, a dash, a blank or a control");
    }

    @Test
    void aPlainFormIsInertItself() {
        assertNone(
                c -> Compatibility.plain(c) != c && !Compatibility.isInert(Compatibility.plain(c)),
                "replaced by what is replaced again");
    }

    /** What composes with the character before it: the further parts of all that is composed, and what is made of them. */
    @Test
    void whatMeltsWithTheCharacterBeforeItIsAMarkOrATrailingLetter() {
        Set<Integer> further = new TreeSet<>();
        codePoints()
                .mapToObj(Character::toString)
                .filter(composed -> form(composed).equals(composed))
                .map(composed -> Normalizer.normalize(composed, Form.NFD))
                .forEach(parts -> parts.codePoints().skip(1).forEach(further::add));
        assertNone(
                c -> further.contains(Normalizer.normalize(Character.toString(c), Form.NFKD)
                                .codePointAt(0))
                        && CharClass.ofCodePoint(c) != CharClass.MARK
                        && !Compatibility.isTrailingLetter(c),
                "melts with what stands before it, but nobody looks for it there");
    }

    @Test
    void everySpaceAndControlOfUnicodeIsABlankOrALineFeed() {
        String plain = codePoints()
                .filter(c -> Character.isISOControl(c) || Character.isSpaceChar(c))
                .map(Compatibility::plain)
                .distinct()
                .sorted()
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining(" "));
        assertEquals("9 a 20", plain, "a tab, a line feed and a blank");
    }
}
