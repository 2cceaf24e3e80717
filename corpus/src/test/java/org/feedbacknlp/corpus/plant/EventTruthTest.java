package org.feedbacknlp.corpus.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The event can be seen in the weeks, and nothing else can. */
class EventTruthTest {
    @TestFactory
    Stream<DynamicTest> itsTopicsAreLoudestInItsWeek() {
        return Rows.industries(industry -> {
            Event event = Rows.EFFECTS.of(industry).event();
            int[] weekly = weekly(Rows.of(industry).stream()
                    .filter(row -> isAbout(row, event))
                    .toList());
            int loudest = IntStream.range(1, weekly.length)
                    .reduce((a, b) -> weekly[a] >= weekly[b] ? a : b)
                    .orElseThrow();
            assertEquals(event.week(), loudest);
            double usual = usual(weekly, event.week());
            assertTrue(weekly[loudest] > 5 * usual, () -> weekly[loudest] + " beside " + usual);
        });
    }

    @TestFactory
    Stream<DynamicTest> itsTextsComeInItsWeekAndSomeInTheNext() {
        return Rows.industries(industry -> {
            int planted = Rows.EFFECTS.of(industry).event().week();
            List<Integer> weeks = Rows.of(industry).stream()
                    .filter(row -> row.gold().event().isPresent())
                    .map(Rows::week)
                    .toList();
            assertTrue(weeks.stream().allMatch(week -> week == planted || week == planted + 1), weeks::toString);
            double late = weeks.stream().filter(week -> week > planted).count() / (double) weeks.size();
            assertTrue(late > 0 && late < 0.4, () -> "late: " + late);
        });
    }

    @TestFactory
    Stream<DynamicTest> otherTextsComeInAllWeeksAndNoneIsLoud() {
        return Rows.industries(industry -> {
            List<Planted> others = Rows.of(industry).stream()
                    .filter(row -> row.gold().event().isEmpty())
                    .toList();
            int[] weekly = weekly(others);
            double mean = others.size() / (weekly.length - 1.0);
            for (int week = 1; week < weekly.length; week++) {
                int count = weekly[week];
                assertTrue(count > 0 && count < mean + 4.5 * Math.sqrt(mean), "week " + week + " has " + count);
            }
        });
    }

    @Test
    void allDaysOfTheWeekAreUsed() {
        Set<Integer> days = Rows.all().stream()
                .map(row -> row.verbatim().date().orElseThrow().getDayOfWeek().getValue())
                .collect(Collectors.toCollection(HashSet::new));
        assertEquals(Set.of(1, 2, 3, 4, 5, 6, 7), days);
    }

    private static boolean isAbout(Planted row, Event event) {
        return event.topics().stream()
                .anyMatch(topic -> row.gold().labels().topic(topic).isPresent());
    }

    private static int[] weekly(List<Planted> rows) {
        int[] weekly = new int[Rows.EFFECTS.survey().weeks() + 1];
        rows.forEach(row -> weekly[Rows.week(row)]++);
        return weekly;
    }

    private static double usual(int[] weekly, int loud) {
        return IntStream.range(1, weekly.length)
                .filter(week -> week != loud && week != loud + 1)
                .mapToDouble(week -> weekly[week])
                .average()
                .orElseThrow();
    }
}
