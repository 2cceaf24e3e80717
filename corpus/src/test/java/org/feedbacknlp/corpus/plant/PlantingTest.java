package org.feedbacknlp.corpus.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.corpus.Corpus;
import org.feedbacknlp.corpus.GoldVerbatim;
import org.feedbacknlp.corpus.Question;
import org.feedbacknlp.corpus.RealCorpus;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What each planted row looks like, whatever the truths. */
class PlantingTest {
    private static final Effects EFFECTS = Effects.at(RealCorpus.FOLDER);
    private static final Planting PLANTING = Planting.of(RealCorpus.CORPUS, EFFECTS);

    @TestFactory
    Stream<DynamicTest> everyGoldTextHasARowAndKeepsItsWords() {
        return industries(industry -> {
            List<Planted> rows = PLANTING.industry(industry);
            assertEquals(
                    RealCorpus.CORPUS.verbatims(industry),
                    rows.stream().map(Planted::gold).toList());
            for (Planted row : rows) {
                assertEquals(row.gold().id(), row.verbatim().id());
                assertEquals(row.gold().text(), row.verbatim().text());
                assertEquals(
                        row.gold().question().map(Question::text),
                        row.verbatim().question());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyDateLiesInTheSurvey() {
        LocalDate start = EFFECTS.survey().start();
        LocalDate end = start.plusWeeks(EFFECTS.survey().weeks());
        return rows(row -> {
            LocalDate date = row.verbatim().date().orElseThrow();
            assertFalse(date.isBefore(start) || !date.isBefore(end), row.gold()::id);
        });
    }

    @TestFactory
    Stream<DynamicTest> channelsAndSegmentsAreThoseOfTheEffects() {
        return rows(row -> {
            IndustryEffects own = EFFECTS.of(row.gold().industry());
            assertTrue(
                    own.channels()
                            .byValue()
                            .containsKey(row.verbatim().channel().orElseThrow()),
                    row.gold()::id);
            assertEquals(own.segments().keySet(), row.verbatim().segments().keySet(), row.gold()::id);
            row.verbatim()
                    .segments()
                    .forEach((name, value) -> assertTrue(
                            Optional.ofNullable(own.segments().get(name))
                                    .orElseThrow()
                                    .byValue()
                                    .containsKey(value),
                            () -> row.gold().id() + " " + name + "=" + value));
        });
    }

    @TestFactory
    Stream<DynamicTest> scoresAreOnTheIndustrysScale() {
        Map<String, ScoreScale> scales = Map.of(
                "airline", ScoreScale.NPS,
                "bank", ScoreScale.NPS,
                "healthcare", ScoreScale.CSAT,
                "retail", ScoreScale.STARS,
                "saas", ScoreScale.NPS,
                "telecom", ScoreScale.NPS);
        return rows(row -> row.verbatim()
                .score()
                .ifPresent(score -> assertEquals(scales.get(row.gold().industry()), score.scale(), row.gold()::id)));
    }

    @TestFactory
    Stream<DynamicTest> onlyTheBankHintsAtLanguages() {
        return rows(row -> {
            String language = row.gold().language();
            boolean hinted = row.gold().industry().equals("bank") && !language.equals("en") && !language.equals("und");
            assertEquals(
                    hinted ? Optional.of(language) : Optional.empty(),
                    row.verbatim().language(),
                    row.gold()::id);
        });
    }

    @TestFactory
    Stream<DynamicTest> respondentsHaveKeysOneTongueAndOneSetOfSegments() {
        return industries(industry -> respondents(industry).forEach((key, rows) -> {
            assertTrue(key.length() == 7 && key.startsWith("R-"), key);
            assertTrue(rows.size() <= 2, () -> key + " wrote " + rows.size());
            assertEquals(
                    1,
                    rows.stream()
                            .map(row -> row.verbatim().segments())
                            .distinct()
                            .count(),
                    key);
            assertEquals(
                    1,
                    rows.stream().map(row -> row.gold().language()).distinct().count(),
                    key);
        }));
    }

    @Test
    void aboutTwelvePercentOfTheRespondentsWroteTwice() {
        List<Integer> sizes = RealCorpus.CORPUS.industries().stream()
                .flatMap(industry -> respondents(industry).values().stream())
                .map(List::size)
                .toList();
        double share = sizes.stream().filter(size -> size == 2).count() / (double) sizes.size();
        assertEquals(0.12, share, 0.02);
    }

    @Test
    void aMisreadRowHasAScore() {
        RealCorpus.CORPUS.industries().stream()
                .flatMap(industry -> PLANTING.industry(industry).stream())
                .filter(Planted::misread)
                .forEach(row -> assertTrue(row.verbatim().score().isPresent(), row.gold()::id));
    }

    @TestFactory
    Stream<DynamicTest> C2_plantingTwiceGivesTheSame() {
        return industries(industry -> assertEquals(
                PLANTING.industry(industry),
                Planting.of(RealCorpus.CORPUS, Effects.at(RealCorpus.FOLDER)).industry(industry)));
    }

    @Test
    void anotherSeedPlantsOtherRows() {
        Planting other =
                Planting.of(RealCorpus.CORPUS, EFFECTS.seeded(EFFECTS.survey().seed() + 1));
        assertNotEquals(PLANTING.industry("saas"), other.industry("saas"));
    }

    @TestFactory
    Stream<DynamicTest> laterTextsMoveNoEarlierRow(@TempDir Path folder) {
        return Stream.of(1, 25, 100, 200)
                .map(kept -> DynamicTest.dynamicTest(kept + " texts of saas", () -> {
                    Corpus shorter = Corpus.at(firstTexts(folder.resolve(kept + "/saas.yaml"), kept));
                    List<Verbatim> expected = PLANTING.industry("saas").stream()
                            .map(Planted::verbatim)
                            .limit(kept)
                            .toList();
                    assertEquals(
                            expected,
                            Planting.of(shorter, EFFECTS).industry("saas").stream()
                                    .map(Planted::verbatim)
                                    .toList());
                }));
    }

    @Test
    void anIndustryWithoutEffectsIsRefused() {
        Assertions.assertThrows(NoSuchElementException.class, () -> PLANTING.industry("zoo"));
    }

    /** Writes the gold file anew with its first texts alone. */
    private static Path firstTexts(Path file, int kept) throws IOException {
        String gold = Files.readString(RealCorpus.FOLDER.resolve("gold").resolve("saas.yaml"));
        List<GoldVerbatim> all = RealCorpus.CORPUS.verbatims("saas");
        int end = gold.indexOf("- id: " + all.get(kept).id());
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
        return Files.writeString(file, gold.substring(0, end));
    }

    private static Map<String, List<Planted>> respondents(String industry) {
        return PLANTING.industry(industry).stream()
                .collect(
                        Collectors.groupingBy(row -> row.verbatim().respondent().orElseThrow()));
    }

    private static Stream<DynamicTest> rows(Consumer<Planted> check) {
        return industries(industry -> PLANTING.industry(industry).forEach(check));
    }

    private static Stream<DynamicTest> industries(Consumer<String> check) {
        return RealCorpus.CORPUS.industries().stream()
                .map(industry -> DynamicTest.dynamicTest(industry, () -> check.accept(industry)));
    }
}
