package org.feedbacknlp.corpus.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.corpus.CorpusException;
import org.feedbacknlp.corpus.GoldTopic;
import org.feedbacknlp.corpus.RealCorpus;
import org.feedbacknlp.corpus.internal.YamlFile;
import org.feedbacknlp.corpus.internal.YamlMap;
import org.feedbacknlp.corpus.internal.YamlText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class EffectsTest {
    private static final Effects EFFECTS = Effects.at(RealCorpus.FOLDER);

    @Test
    void everyIndustryHasEffects() {
        assertEquals(
                RealCorpus.CORPUS.industries(),
                List.copyOf(new ArrayList<>(EFFECTS.industries().keySet())));
    }

    @Test
    void theSurveyRunsForHalfAYearFromAMonday() {
        assertEquals(DayOfWeek.MONDAY, EFFECTS.survey().start().getDayOfWeek());
        assertEquals(26, EFFECTS.survey().weeks());
    }

    @TestFactory
    Stream<DynamicTest> theEventIsTheOneOfTheGoldTexts() {
        return industries(industry -> {
            Set<String> events = RealCorpus.CORPUS.verbatims(industry).stream()
                    .flatMap(gold -> gold.event().stream())
                    .collect(Collectors.toSet());
            assertEquals(Set.of(EFFECTS.of(industry).event().id()), events);
        });
    }

    @TestFactory
    Stream<DynamicTest> mostTextsOfTheEventAreAboutItsTopics() {
        return industries(industry -> {
            List<String> topics = EFFECTS.of(industry).event().topics();
            List<Boolean> hits = RealCorpus.CORPUS.verbatims(industry).stream()
                    .filter(gold -> gold.event().isPresent())
                    .map(gold ->
                            gold.labels().topics().stream().map(GoldTopic::id).anyMatch(topics::contains))
                    .toList();
            long found = hits.stream().filter(hit -> hit).count();
            assertTrue(found >= 0.7 * hits.size(), () -> found + " of " + hits.size());
        });
    }

    @TestFactory
    Stream<DynamicTest> eachIndustryHasAPriceGroupANullAnEventAndBothKindsOfTopic() {
        return industries(industry -> {
            IndustryEffects own = EFFECTS.of(industry);
            assertEquals(3, own.segments().size());
            assertTrue(own.channels().byValue().size() >= 4);
            assertFalse(own.nulls().isEmpty());
            assertEquals(4, own.priceGroup().odds());
            assertNotEquals(own.drivers().harmful(), own.drivers().innocent());
        });
    }

    @TestFactory
    Stream<DynamicTest> theInnocentTopicHasExactlyNoEffect() {
        return industries(industry -> {
            Drivers drivers = EFFECTS.of(industry).drivers();
            for (Polarity polarity : Polarity.values()) {
                assertEquals(0, drivers.points(new GoldTopic(drivers.innocent(), polarity, List.of())));
            }
            assertTrue(drivers.points(new GoldTopic(drivers.harmful(), Polarity.NEGATIVE, List.of())) <= -3);
        });
    }

    @Test
    void anUnknownIndustryIsNamed() {
        NoSuchElementException thrown = assertThrows(NoSuchElementException.class, () -> EFFECTS.of("zoo"));
        assertTrue(String.valueOf(thrown.getMessage()).contains("zoo"));
    }

    @Test
    void anotherSeedChangesTheSeedAlone() {
        Effects other = EFFECTS.seeded(EFFECTS.survey().seed() + 1);
        assertEquals(EFFECTS.industries(), other.industries());
        assertNotEquals(EFFECTS, other);
        assertEquals(EFFECTS, other.seeded(EFFECTS.survey().seed()));
    }

    @Test
    void effectsCannotBeChanged() {
        IndustryEffects own = EFFECTS.of("saas");
        assertThrows(
                UnsupportedOperationException.class, () -> EFFECTS.industries().clear());
        assertThrows(UnsupportedOperationException.class, () -> own.segments().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> own.drivers().points().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> EFFECTS.survey().mood().clear());
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path empty) {
        CorpusException thrown = assertThrows(CorpusException.class, () -> Effects.at(empty));
        assertEquals(
                "effects.yaml:0: cannot be read: NoSuchFileException",
                thrown.problems().get(0).toString());
    }

    /** Each case replaces one line, or a part of one, of the committed file by something wrong. */
    @TestFactory
    Stream<DynamicTest> broken(@TempDir Path folder) throws IOException {
        Path cases = RealCorpus.FOLDER.resolve("src/test/resources/org/feedbacknlp/corpus/plant/broken-effects.yaml");
        YamlMap root = YamlFile.read(cases, (line, message) -> {
                    throw new AssertionError(cases + ":" + line + " " + message);
                })
                .orElseThrow();
        String sound = Files.readString(RealCorpus.FOLDER.resolve("effects.yaml"));
        return root.maps("cases").stream()
                .map(one -> DynamicTest.dynamicTest(text(one, "id"), () -> {
                    Path own = Files.createDirectories(folder.resolve(text(one, "id")));
                    assertTrue(
                            sound.contains(text(one, "replace")),
                            "the committed file does not hold what is to be replaced");
                    Files.writeString(
                            own.resolve("effects.yaml"), sound.replace(text(one, "replace"), text(one, "by")));
                    CorpusException thrown =
                            assertThrows(CorpusException.class, () -> Effects.at(own), "nothing found");
                    assertEquals(text(one, "problem"), thrown.problems().get(0).message());
                }));
    }

    @Test
    void driversRefuseAnInnocentThatHasPoints() {
        Map<String, Map<Polarity, Double>> points =
                Map.of("fees", Map.of(Polarity.NEGATIVE, -3.0), "branch", Map.of(Polarity.NEGATIVE, -0.1));
        assertThrows(IllegalArgumentException.class, () -> new Drivers(7, "fees", "branch", points));
    }

    @Test
    void driversRefuseAHarmfulThatIsNotTheWorst() {
        Map<String, Map<Polarity, Double>> points =
                Map.of("fees", Map.of(Polarity.NEGATIVE, -3.0), "cards", Map.of(Polarity.NEGATIVE, -3.1));
        assertThrows(IllegalArgumentException.class, () -> new Drivers(7, "fees", "branch", points));
        assertThrows(IllegalArgumentException.class, () -> new Drivers(7, "fees", "branch", Map.of()));
    }

    private static Stream<DynamicTest> industries(Consumer<String> check) {
        return RealCorpus.CORPUS.industries().stream()
                .map(industry -> DynamicTest.dynamicTest(industry, () -> check.accept(industry)));
    }

    private static String text(YamlMap one, String key) {
        return one.text(key).map(YamlText::value).orElseThrow();
    }
}
