package org.feedbacknlp.corpus.plant;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.corpus.RealCorpus;
import org.junit.jupiter.api.DynamicTest;

/** The planted rows of the committed corpus, and what the tests of the truths measure in them. */
final class Rows {
    static final Effects EFFECTS = Effects.at(RealCorpus.FOLDER);

    /** How many seeds stand for chance where one sample cannot. */
    static final int SAMPLES = 40;

    private Rows() {}

    static List<Planted> of(String industry) {
        return of(EFFECTS, industry);
    }

    static List<Planted> of(Effects effects, String industry) {
        return Planting.of(RealCorpus.CORPUS, effects).industry(industry);
    }

    static List<Planted> all() {
        return RealCorpus.CORPUS.industries().stream()
                .flatMap(industry -> of(industry).stream())
                .toList();
    }

    /** Content with a score. */
    static List<Planted> scored(List<Planted> rows) {
        return rows.stream()
                .filter(row -> row.verbatim().score().isPresent())
                .filter(row -> row.gold().labels().sentiment().isPresent())
                .toList();
    }

    static double score(Planted row) {
        return row.verbatim().score().orElseThrow().value();
    }

    static double mean(List<Planted> rows, Predicate<Planted> which) {
        return rows.stream().filter(which).mapToDouble(Rows::score).average().orElseThrow();
    }

    /** The week of the survey, from 1. */
    static int week(Planted row) {
        return 1
                + (int) ChronoUnit.WEEKS.between(
                        EFFECTS.survey().start(), row.verbatim().date().orElseThrow());
    }

    /** What a point of 0 to 10 is on the industry's scale. */
    static double point(String industry) {
        ScoreScale scale = EFFECTS.of(industry).scale();
        return (scale.highest() - scale.lowest()) / 10.0;
    }

    static Stream<DynamicTest> industries(Consumer<String> check) {
        return RealCorpus.CORPUS.industries().stream()
                .map(industry -> DynamicTest.dynamicTest(industry, () -> check.accept(industry)));
    }
}
