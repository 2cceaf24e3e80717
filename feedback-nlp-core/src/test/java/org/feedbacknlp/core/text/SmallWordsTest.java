package org.feedbacknlp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.core.text.Grammar.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small words in their places, and what they do there. */
class SmallWordsTest {
    private final NormalizedText text = new NormalizedText();
    private final TokenBuffer tokens = new TokenBuffer(text);
    private final Tokenizer tokenizer = new Tokenizer(tokens);
    private final SmallWords small = new SmallWords();

    private void read(String language, String original) {
        new Normalizer().normalize(original, Limits.DEFAULT, text);
        tokenizer.tokenize(Limits.DEFAULT);
        small.read(tokens, Grammar.of(language));
    }

    private Set<Role> rolesAt(int t) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (small.is(t, role)) {
                roles.add(role);
            }
        }
        return roles;
    }

    @ParameterizedTest
    @CsvSource({
        "en, not, NEGATOR",
        "en, never, NEGATOR",
        "en, don't, NEGATOR",
        "en, without, NEGATOR",
        "en, very, BOOSTER",
        "en, slightly, DAMPENER",
        "en, but, CONTRAST",
        "en, however, CONTRAST",
        "en, although, CONCESSION",
        "en, even though, CONCESSION",
        "en, if, CONDITION",
        "en, unless, CONDITION",
        "en, and, COORDINATION",
        "en, expected, EXPECTATION",
        "en, used to, PAST",
        "en, think, RAISER",
        "en, fixed, RESOLVER",
        "en, i, SUBJECT",
        "de, nicht, NEGATOR",
        "de, kein, NEGATOR",
        "de, sehr, BOOSTER",
        "de, aber, CONTRAST",
        "de, obwohl, CONCESSION",
        "de, wenn, CONDITION",
        "de, und, COORDINATION",
        "fr, pas, NEGATOR",
        "fr, très, BOOSTER",
        "fr, mais, CONTRAST",
        "fr, bien que, CONCESSION",
        "fr, si, CONDITION",
        "es, no, NEGATOR",
        "es, muy, BOOSTER",
        "es, pero, CONTRAST",
        "es, aunque, CONCESSION",
        "es, si, CONDITION",
        "it, non, NEGATOR",
        "it, molto, BOOSTER",
        "it, ma, CONTRAST",
        "it, se, CONDITION",
        "pt, não, NEGATOR",
        "pt, muito, BOOSTER",
        "pt, mas, CONTRAST",
        "pt, se, CONDITION",
        "nl, niet, NEGATOR",
        "nl, heel, BOOSTER",
        "nl, maar, CONTRAST",
        "nl, hoewel, CONCESSION",
        "nl, als, CONDITION"
    })
    void doWhatTheyDo(String language, String word, Role role) {
        read(language, word);
        assertTrue(small.is(0, role), () -> word + " has " + rolesAt(0));
        assertEquals(tokens.count(), small.length(0));
    }

    @Test
    void aNegatorReachesAsFarAsItsListSays() {
        read("en", "absence of good service");
        assertEquals(2, small.length(0));
        assertEquals(2, small.reach(0));
        read("en", "not good");
        assertEquals(3, small.reach(0));
        assertEquals(0, small.reach(1), "no small word");
    }

    @Test
    void aLanguageWithoutAGrammarHasNone() {
        read("ja", "not but if");
        for (int t = 0; t < tokens.count(); t++) {
            assertEquals(EnumSet.noneOf(Role.class), rolesAt(t));
            assertEquals(0, small.length(t));
        }
    }

    @Test
    void theNextTextFindsItsOwn() {
        read("en", "not at all but if");
        read("en", "purple boxes");
        assertEquals(EnumSet.noneOf(Role.class), rolesAt(0));
        assertEquals(EnumSet.noneOf(Role.class), rolesAt(1));
    }

    @Test
    void aLongTextLeavesNoRoomBehindAndTheNextFits() {
        read("en", "not good ".repeat(5_000));
        assertTrue(small.is(9_998, Role.NEGATOR));
        small.clear(1_000);
        read("en", "not good ".repeat(200));
        List<Integer> negators = new ArrayList<>();
        for (int t = 0; t < tokens.count(); t++) {
            if (small.is(t, Role.NEGATOR)) {
                negators.add(t);
            }
        }
        assertEquals(200, negators.size());
    }

    @Test
    void toolsReadAGrammarOnce() {
        TextTools tools = new TextTools();
        assertSame(tools.grammar("en"), tools.grammar("en"));
        assertSame(tools.grammar("ja"), tools.grammar("und"));
        assertSame(tools.languages(), tools.languages());
        assertFalse(Grammar.of("de").entries().size() == 0);
    }
}
