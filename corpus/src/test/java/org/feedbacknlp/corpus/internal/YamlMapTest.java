package org.feedbacknlp.corpus.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.feedbacknlp.api.layer.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlMapTest {
    private static final Vocabulary<Stage> STAGES = Vocabulary.ofIds(Stage.class);

    private final List<String> complaints = new ArrayList<>();

    @Test
    void aTextComesWithItsLine() {
        assertEquals(Optional.of(new YamlText("b", 2)), map("x: y\na: b").text("a"));
        assertEquals(Optional.empty(), map("x: y").text("a"));
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "0.5", "true", "null", "[b]", "{b: c}", ""})
    void whatIsNotATextIsAbsent(String value) {
        assertEquals(Optional.empty(), map("a: " + value).text("a"));
        assertEquals(List.of("1 a: not a text; put it in quotes"), complaints);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'5'", "\"true\"", "yes", "no", "2026-01-05", "12:30", "0x1g", "~"})
    void whatYamlOneTwoCallsATextIsOne(String value) {
        assertTrue(map("a: " + value).text("a").isPresent(), value);
        assertEquals(List.of(), complaints);
    }

    @Test
    void textsKeepTheirOrderAndDropWhatIsNone() {
        List<YamlText> texts = map("a:\n- b\n- 5\n- c").texts("a");
        assertEquals(List.of(new YamlText("b", 2), new YamlText("c", 4)), texts);
        assertEquals(List.of("3 a: not a text; put it in quotes"), complaints);
        assertEquals(List.of(), map("b: c").texts("a"));
    }

    @Test
    void mapsAreReadAloneAndInLists() {
        assertEquals(Set.of("b"), map("a: {b: c}").map("a").orElseThrow().keys());
        assertEquals(2, map("a: [{b: c}, {d: e}]").maps("a").size());
        assertEquals(List.of(), complaints);
        assertEquals(Optional.empty(), map("a: b").map("a"));
        assertEquals(List.of(), map("a: [b]").maps("a"));
        assertEquals(List.of("1 a: not a mapping", "1 a: not a mapping"), complaints);
    }

    @Test
    void aWordMustBeKnown() {
        assertEquals(Optional.of(Stage.RENEWAL), map("a: renewal").choice("a", STAGES));
        assertEquals(Optional.empty(), map("b: renewal").choice("a", STAGES));
        assertEquals(List.of(), complaints);
        assertEquals(Optional.empty(), map("a: RENEWAL").choice("a", STAGES));
        assertEquals(List.of("1 a: unknown 'RENEWAL'"), complaints);
    }

    @Test
    void wordsComeInTheOrderOfTheFileAndUnknownOnesAreLeftOut() {
        assertEquals(
                List.of(Stage.RENEWAL, Stage.SUPPORT, Stage.RENEWAL),
                map("a: [renewal, leaving, support, renewal]").choices("a", STAGES));
        assertEquals(List.of("1 a: unknown 'leaving'"), complaints);
        assertEquals(List.of(), map("b: [renewal]").choices("a", STAGES));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"true, true", "false, false"})
    void aFlagIsTrueOrFalse(String yaml, boolean flag) {
        assertEquals(flag, map("a: " + yaml).flag("a"));
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "'true'", "[]"})
    void nothingElseIsAFlag(String yaml) {
        assertFalse(map("a: " + yaml).flag("a"));
        assertEquals(List.of("1 a: not true or false"), complaints);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, -2, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void wholeNumbers(int value) {
        assertEquals(OptionalInt.of(value), map("a: " + value).whole("a"));
        assertEquals(OptionalDouble.of(value), map("a: " + value).number("a"));
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, -3.25, 1e10, 2.5e-3})
    void fractions(double value) {
        assertEquals(OptionalDouble.of(value), map("a: " + value).number("a"));
        assertEquals(List.of(), complaints);
        assertEquals(OptionalInt.empty(), map("a: " + value).whole("a"));
        assertEquals(List.of("1 a: not a number"), complaints);
    }

    @ParameterizedTest
    @ValueSource(strings = {".inf", "-.inf", ".nan", "1e999"})
    void aNumberIsFinite(String yaml) {
        assertEquals(OptionalDouble.empty(), map("a: " + yaml).number("a"));
        assertEquals(List.of("1 a: not a finite number"), complaints);
    }

    @Test
    void anAbsentNumberIsNoMistake() {
        assertEquals(OptionalInt.empty(), map("b: 1").whole("a"));
        assertEquals(OptionalDouble.empty(), map("b: 1").number("a"));
        assertEquals(List.of(), complaints);
    }

    @Test
    void whatIsNeededAndAbsentIsComplainedOfAtTheMapping() {
        map("\n\nb: 1").need("a", "b");
        assertEquals(List.of("3 a: missing"), complaints);
    }

    @Test
    void whatNobodyAskedForIsRefused() {
        YamlMap map = map("a: 1\nb: 2\nc: 3");
        map.whole("a");
        map.text("nothing");
        map.refuseOthers("why is it here?");
        assertEquals(List.of("2 b: why is it here?", "3 c: why is it here?"), complaints);
    }

    @Test
    void anotherAddresseeHearsOnlyWhatFollows() {
        List<String> others = new ArrayList<>();
        YamlMap map = map("a: b\nc: d");
        map.text("a");
        YamlMap same = map.reportingTo((line, message) -> others.add(line + " " + message));
        same.refuseOthers("unknown key");
        assertEquals(List.of(), complaints);
        assertEquals(List.of("2 c: unknown key"), others);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\na: 2", "[a]: 1", "'': 1", "{b: c}: 1"})
    void aKeyIsAWordAndStandsOnce(String yaml) {
        map(yaml);
        assertEquals(1, complaints.size(), complaints::toString);
        assertTrue(complaints.get(0).contains("key blank or twice"), complaints::toString);
    }

    @Test
    void keysKeepTheOrderOfTheFileAndCannotBeChanged() {
        Set<String> keys = map("b: 1\na: 2").keys();
        assertEquals(List.of("b", "a"), List.copyOf(new ArrayList<>(keys)));
        assertThrows(UnsupportedOperationException.class, keys::clear);
    }

    @Test
    void vocabulariesNameWhatTheyKnow() {
        assertEquals(
                List.of("onboarding", "adoption", "support", "renewal"), List.copyOf(new ArrayList<>(STAGES.names())));
        assertEquals(
                Optional.of(Stage.ADOPTION), Vocabulary.ofNames(Stage.class).find("ADOPTION"));
        assertEquals(Optional.of("b"), Vocabulary.of(List.of("a", "b")).find("b"));
        assertThrows(UnsupportedOperationException.class, () -> STAGES.names().clear());
    }

    private YamlMap map(String yaml) {
        return YamlFile.parse(yaml, (line, message) -> complaints.add(line + " " + message))
                .orElseThrow();
    }
}
