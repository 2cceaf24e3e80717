package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.lucene.Histogram.Bucket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts by the calendar and by values, one hit per respondent, counts beside a filter, and answers in time. */
class CountsTest {
    @TempDir
    Path folder;

    private static Analysis given(String id, String respondent, String plan, int nps, String date) {
        return Given.verbatim(id, "late again")
                .with(v -> v.respondent(respondent))
                .segment("plan", plan)
                .score(ScoreScale.NPS, nps)
                .date(date)
                .analysis();
    }

    private FeedbackIndex few() {
        return TestIndex.of(
                folder,
                given("1", "ann", "pro", 10, "2026-01-31"),
                given("2", "ann", "pro", 8, "2026-02-01"),
                given("3", "bob", "free", 0, "2026-04-30"),
                given("4", "cyd", "free", 6, "2026-04-01"),
                Given.verbatim("5", "late")
                        .score(ScoreScale.STARS, 1)
                        .date("2026-04-02")
                        .analysis(),
                Given.plain("6", "late"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONTH | 2026-01-01 1 1 10.0, 2026-02-01 1 1 8.0, 2026-03-01 0 0 NaN, 2026-04-01 3 2 3.0",
                "QUARTER | 2026-01-01 2 2 9.0, 2026-04-01 3 2 3.0",
                "YEAR | 2026-01-01 5 4 6.0",
            })
    void stretchesOfTheCalendar(CalendarUnit unit, String buckets) {
        try (FeedbackIndex index = few()) {
            Histogram histogram = index.histogram(Selection.ALL, unit, ScoreScale.NPS);
            assertEquals(
                    buckets, histogram.buckets().stream().map(CountsTest::shown).collect(Collectors.joining(", ")));
            assertEquals(1, histogram.undated());
            assertTrue(histogram.complete());
        }
    }

    private static String shown(Bucket bucket) {
        Scores scores = bucket.scores();
        return bucket.first() + " " + scores.verbatims() + " " + scores.scored() + " " + scores.mean();
    }

    @Test
    void weeksBeginOnMonday() {
        try (FeedbackIndex index = few()) {
            Histogram weeks = index.histogram(Selection.of("again"), CalendarUnit.WEEK, ScoreScale.NPS);
            assertEquals(LocalDate.of(2026, 1, 26), weeks.buckets().get(0).first());
            assertEquals(2, weeks.buckets().get(0).scores().verbatims());
            assertEquals(14, weeks.buckets().size());
        }
    }

    @Test
    void datesBeyondAllReasonCostNothing() {
        try (FeedbackIndex index = TestIndex.of(
                folder,
                Given.verbatim("1", "a").with(v -> v.date(LocalDate.MAX)).analysis(),
                Given.verbatim("2", "a").with(v -> v.date(LocalDate.MIN)).analysis(),
                Given.verbatim("3", "a").date("0001-01-01").analysis(),
                Given.verbatim("4", "a").date("9999-12-31").analysis())) {
            for (CalendarUnit unit : CalendarUnit.values()) {
                Histogram histogram = index.histogram(Selection.ALL, unit, ScoreScale.NPS);
                assertEquals(2, histogram.undated());
                assertTrue(histogram.buckets().size() <= Histogram.MOST_BUCKETS);
            }
        }
    }

    @Test
    void groupsTellHowTheyScore() {
        try (FeedbackIndex index = few()) {
            Breakdown plans = index.breakdown(Selection.ALL, IndexField.segment("plan"), ScoreScale.NPS, 10);
            assertEquals(
                    List.of("free 2 3.0 4.242640687119285", "pro 2 9.0 1.4142135623730951"),
                    plans.groups().stream()
                            .map(group -> group.value() + " " + group.scores().scored() + " "
                                    + group.scores().mean() + " "
                                    + group.scores().deviation())
                            .toList());
            assertEquals(2, plans.without().verbatims());
            Breakdown people = index.breakdown(Selection.ALL, IndexField.RESPONDENT, ScoreScale.NPS, 1);
            assertEquals(3, people.distinct());
            assertEquals(1, people.groups().size());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> index.breakdown(Selection.ALL, IndexField.TOPIC, ScoreScale.NPS, 0));
        }
    }

    @Test
    void everyRespondentSpeaksOnce() {
        try (FeedbackIndex index = few()) {
            SearchRequest.Builder request =
                    SearchRequest.builder().sort(SortBy.NEWEST).onePer(IndexField.RESPONDENT);
            assertEquals(List.of("3", "5", "4", "2", "6"), TestIndex.ids(index, request.build()));
            SearchResult two = index.search(request.size(2).build());
            assertEquals(List.of("3", "5"), two.hits().stream().map(Hit::id).toList());
            assertTrue(two.next().isEmpty());
            assertEquals(6, two.total().value());
        }
    }

    @Test
    void countsBesideAFilterShowWhatElseCouldBeChosen() {
        try (FeedbackIndex index = few()) {
            IndexField plan = IndexField.segment("plan");
            SearchRequest.Builder request = SearchRequest.builder()
                    .filter(Filter.is(plan, "pro"))
                    .facet(plan)
                    .facet(IndexField.RESPONDENT);
            assertEquals(0, index.search(request.build()).facet(plan).of("free"));
            SearchResult sideways = index.search(request.sideways(true).build());
            assertEquals(2, sideways.facet(plan).of("free"));
            assertEquals(2, sideways.facet(plan).of("pro"));
            assertEquals(0, sideways.facet(IndexField.RESPONDENT).of("bob"));
            assertEquals(2, sideways.total().value());
        }
    }

    @Test
    void totalsAreExactBesideAnyCount() {
        try (FeedbackIndex index = few()) {
            IndexField plan = IndexField.segment("plan");
            SearchResult counted = index.search(SearchRequest.builder()
                    .query("late")
                    .filter(Filter.is(plan, "pro", "free"))
                    .facet(plan)
                    .sideways(true)
                    .size(0)
                    .countUpTo(1)
                    .build());
            assertEquals(new SearchResult.Total(4, true), counted.total());
        }
    }

    @Test
    void anAnswerThatRanOutOfTimeSaysSo() {
        IndexOptions hasty = IndexOptions.DEFAULT.withQueryLimits(QueryLimits.DEFAULT.withTime(Duration.ofNanos(1)));
        try (FeedbackIndex index = TestIndex.of(folder, hasty, Given.plain("1", "late"))) {
            SearchResult cut = index.search(SearchRequest.of("late"));
            assertFalse(cut.complete());
            assertFalse(cut.total().exact());
            assertFalse(index.histogram(Selection.ALL, CalendarUnit.DAY, ScoreScale.NPS)
                    .complete());
        }
    }

    @Test
    void manyVerbatimsAreCountedAsOneByOne() {
        long seed = 20261201;
        Random random = new Random(seed);
        Map<LocalDate, long[]> days = new TreeMap<>();
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            for (int i = 0; i < 3_000; i++) {
                LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
                int score = random.nextInt(11);
                index.upsert(given("" + i, "r" + random.nextInt(50), "p", score, day.toString()));
                long[] sums = days.computeIfAbsent(CalendarUnit.MONTH.firstDay(day), first -> new long[2]);
                sums[0]++;
                sums[1] += score;
                if (i % 700 == 0) {
                    index.commit();
                }
            }
            index.refresh();
            Histogram months = index.histogram(Selection.ALL, CalendarUnit.MONTH, ScoreScale.NPS);
            assertEquals(days.size(), months.buckets().size(), "seed " + seed);
            for (Bucket bucket : months.buckets()) {
                long[] sums = days.getOrDefault(bucket.first(), new long[2]);
                assertEquals(sums[0], bucket.scores().verbatims(), "seed " + seed);
                assertEquals((double) sums[1] / sums[0], bucket.scores().mean(), "seed " + seed);
            }
        }
    }
}
