package org.feedbacknlp.apitest;

import static org.feedbacknlp.apitest.support.Refusal.illegal;
import static org.feedbacknlp.apitest.support.Refusal.missing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.apitest.support.Refusal;
import org.feedbacknlp.apitest.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a respondent wrote, with what is known about it. */
class VerbatimTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Score SCORE = new Score(ScoreScale.STARS, 4);

    /** One way to give each part a value. */
    private static final Map<String, Consumer<Verbatim.Builder>> PARTS = parts();

    private static Map<String, Consumer<Verbatim.Builder>> parts() {
        Map<String, Consumer<Verbatim.Builder>> parts = new LinkedHashMap<>();
        parts.put("id", builder -> builder.id("r1"));
        parts.put("question", builder -> builder.question("Why?"));
        parts.put("language", builder -> builder.language("pt-BR"));
        parts.put("score", builder -> builder.score(SCORE));
        parts.put("date", builder -> builder.date(DAY));
        parts.put("channel", builder -> builder.channel("email"));
        parts.put("respondent", builder -> builder.respondent("p7"));
        parts.put("stage", builder -> builder.stage(Stage.RENEWAL));
        parts.put("segment", builder -> builder.segment("plan", "pro"));
        return parts;
    }

    static Stream<String> partNames() {
        return PARTS.keySet().stream();
    }

    private static Verbatim with(String part) {
        Verbatim.Builder builder = Verbatim.builder("Great app");
        PARTS.get(part).accept(builder);
        return builder.build();
    }

    private static Verbatim full() {
        Verbatim.Builder builder = Verbatim.builder("Great app");
        PARTS.values().forEach(part -> part.accept(builder));
        return builder.build();
    }

    @Test
    void aBareTextHasNothingElse() {
        Verbatim bare = Verbatim.of("Great app");
        assertEquals("Great app", bare.text());
        assertEquals("", bare.id());
        assertEquals(Map.of(), bare.segments());
        List<Optional<?>> others = List.of(
                bare.question(),
                bare.language(),
                bare.score(),
                bare.date(),
                bare.channel(),
                bare.respondent(),
                bare.stage());
        others.forEach(part -> assertEquals(Optional.empty(), part));
    }

    @Test
    void keepsEveryPart() {
        Verbatim verbatim = full();
        assertEquals("r1", verbatim.id());
        assertEquals("Great app", verbatim.text());
        assertEquals(Optional.of("Why?"), verbatim.question());
        assertEquals(Optional.of("pt-BR"), verbatim.language());
        assertEquals(Optional.of(SCORE), verbatim.score());
        assertEquals(Optional.of(DAY), verbatim.date());
        assertEquals(Optional.of("email"), verbatim.channel());
        assertEquals(Optional.of("p7"), verbatim.respondent());
        assertEquals(Optional.of(Stage.RENEWAL), verbatim.stage());
        assertEquals(Map.of("plan", "pro"), verbatim.segments());
    }

    /** Any sequence of UTF-16 code units is a text (C4). */
    @ParameterizedTest(name = "C4 case {index}")
    @ValueSource(
            strings = {
                "",
                " \u00a0\u2003\u3000\t\r\n",
                "bad\ud800",
                "\udc00bad",
                "\udc00\ud800",
                "abc\u0000def",
                "\u202egnihton\u202c",
                "${jndi:ldap://127.0.0.1/a}%n{0}"
            })
    void theTextIsKeptAsItIs(String text) {
        assertSame(text, Verbatim.of(text).text());
    }

    static Stream<Refusal> refusals() {
        Verbatim.Builder builder = Verbatim.builder("Great app");
        return Stream.of(
                missing("text", () -> Verbatim.of(null)),
                missing("text", () -> Verbatim.builder(null)),
                missing("id", () -> builder.id(null)),
                missing("question", () -> builder.question(null)),
                missing("language", () -> builder.language(null)),
                missing("score", () -> builder.score(null)),
                missing("date", () -> builder.date(null)),
                missing("channel", () -> builder.channel(null)),
                missing("respondent", () -> builder.respondent(null)),
                missing("stage", () -> builder.stage(null)),
                missing("segment", () -> builder.segment(null, "pro")),
                missing("value", () -> builder.segment("plan", null)),
                illegal("blank language", "language", () -> builder.language(" ")),
                illegal("blank channel", "channel", () -> builder.channel("")),
                illegal("blank respondent", "respondent", () -> builder.respondent("\t")),
                illegal("N056 empty segment", "segment", () -> builder.segment("", "pro")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses(Refusal refusal) {
        refusal.check();
    }

    @Test
    void equalPartsMakeEqualVerbatims() {
        assertEquals(full(), full());
        assertEquals(full().hashCode(), full().hashCode());
        assertEquals(Verbatim.of("Great app"), Verbatim.builder("Great app").build());
        assertNotEquals(Verbatim.of("Great app"), Verbatim.of("Great App"));
        assertNotEquals(Verbatim.of("Great app"), null);
        assertNotEquals(Verbatim.of("Great app"), (Object) "Great app");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("partNames")
    void everyPartMakesADifference(String part) {
        assertEquals(with(part), with(part));
        assertNotEquals(with(part), Verbatim.of("Great app"));
        assertNotEquals(Verbatim.of("Great app"), with(part));
        assertNotEquals(with(part), full());
    }

    @Test
    void segmentsKeepTheirOrderAndTheLastValue() {
        Verbatim verbatim = Verbatim.builder("Great app")
                .segment("plan", "free")
                .segment("area", "north")
                .segment("plan", "pro")
                .segment("note", "")
                .build();
        assertEquals("{plan=pro, area=north, note=}", verbatim.segments().toString());
        assertThrows(
                UnsupportedOperationException.class, () -> verbatim.segments().clear());
    }

    @Test
    void theBuilderCanGoOnWithoutTouchingWhatItMade() {
        Verbatim.Builder builder = Verbatim.builder("Great app").segment("plan", "free");
        Verbatim before = builder.build();
        Verbatim after = builder.id("r2").segment("plan", "pro").build();
        assertEquals("", before.id());
        assertEquals(Map.of("plan", "free"), before.segments());
        assertEquals(Map.of("plan", "pro"), after.segments());
    }

    @Test
    void wordsOnlyKeepsTextQuestionLanguageAndStage() {
        Verbatim expected = Verbatim.builder("Great app")
                .question("Why?")
                .language("pt-BR")
                .stage(Stage.RENEWAL)
                .build();
        assertEquals(expected, full().wordsOnly());
        assertEquals(expected, expected.wordsOnly());
        assertEquals(Verbatim.of(""), Verbatim.of("").wordsOnly());
    }

    @Test
    void c8ShowsItsIdAndItsLength() {
        assertEquals("Verbatim[id=r1, 48 chars]", Samples.VERBATIM.toString());
        assertEquals("Verbatim[id=, 0 chars]", Verbatim.of("").toString());
    }
}
