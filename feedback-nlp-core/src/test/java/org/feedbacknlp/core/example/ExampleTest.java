package org.feedbacknlp.core.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.Verbatim;
import org.junit.jupiter.api.Test;

/** Labelled verbatims. */
class ExampleTest {
    private static String group(String text, String respondent) {
        return new Example(Verbatim.builder(text).respondent(respondent).build(), List.of()).group();
    }

    @Test
    void equalTextsAreOneGroupWhateverBlanksAreAroundThem() {
        assertEquals(
                Example.of("so good").group(), Example.of(" so good\n", "a").group());
        assertNotEquals(Example.of("so good").group(), Example.of("So good").group());
        assertEquals(Example.of("").group(), Example.of("  ").group());
    }

    @Test
    void textsOfOneRespondentAreOneGroup() {
        assertEquals(group("good", "r1"), group("bad", "r1"));
        assertNotEquals(group("good", "r1"), group("good", "r2"));
        assertNotEquals(group("x", "good"), Example.of("good").group(), "a respondent is no text");
    }

    @Test
    void labelsStandOnceInTheirOrderAndAreItsOwn() {
        assertEquals(List.of("b", "a"), Example.of("x", "b", "a", "b").labels());
        List<String> labels = new ArrayList<>(List.of("a"));
        Example example = new Example(Verbatim.of("x"), labels);
        labels.add("b");
        assertEquals(List.of("a"), example.labels());
        assertThrows(UnsupportedOperationException.class, () -> example.labels().add("c"));
    }

    @Test
    void C8_noTextIsShown() {
        assertEquals("Example[6 chars, [a]]", Example.of("secret", "a").toString());
    }
}
