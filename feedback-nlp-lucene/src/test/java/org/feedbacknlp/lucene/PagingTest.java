package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.feedbacknlp.api.ScoreScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    @TempDir
    private Path folder;

    private static void fill(FeedbackIndex index, int from, int to) {
        for (int i = from; i < to; i++) {
            Given given = Given.verbatim("r" + (1_000 + i), "late " + "x ".repeat(i % 7));
            if (i % 5 > 0) {
                given.date("2026-01-0" + (1 + i % 9));
            }
            if (i % 3 > 0) {
                given.score(ScoreScale.NPS, i % 11);
            }
            index.upsert(given.analysis());
            if (i % 13 == 0) {
                index.refresh();
            }
        }
        index.refresh();
    }

    private static List<String> allPages(FeedbackIndex index, SearchRequest.Builder request) {
        List<String> ids = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            next.map(Cursor::token).map(Cursor::of).ifPresent(request::after);
            SearchResult page = index.search(request.build());
            page.hits().forEach(hit -> ids.add(hit.id()));
            next = page.next();
        } while (next.isPresent());
        return ids;
    }

    @ParameterizedTest
    @EnumSource
    void pagesTogetherAreTheWholeInItsOrder(SortBy sort) {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            fill(index, 0, 100);
            SearchRequest.Builder whole =
                    SearchRequest.builder().query("late").sort(sort).size(1_000);
            List<String> expected = TestIndex.ids(index, whole.build());
            assertEquals(100, expected.size());
            for (int size : List.of(1, 7, 50, 100)) {
                SearchRequest.Builder pages =
                        SearchRequest.builder().query("late").sort(sort).size(size);
                assertEquals(expected, allPages(index, pages), "pages of " + size);
            }
        }
    }

    @Test
    void ordersAreWhatTheirNamesSayAndWhatIsMissingComesLast() {
        try (FeedbackIndex index = TestIndex.of(
                folder,
                Given.verbatim("a", "x late")
                        .date("2026-01-02")
                        .score(ScoreScale.NPS, 5)
                        .analysis(),
                Given.verbatim("b", "late late").date("2026-01-01").analysis(),
                Given.verbatim("c", "x x late")
                        .date("2026-01-03")
                        .score(ScoreScale.NPS, 0)
                        .analysis(),
                Given.verbatim("d", "x x x late").score(ScoreScale.NPS, 9).analysis(),
                Given.verbatim("e", "x x x late").date("2026-01-02").analysis())) {
            assertEquals("b a c d e", order(index, SortBy.RELEVANCE));
            assertEquals("c a e b d", order(index, SortBy.NEWEST));
            assertEquals("b a e c d", order(index, SortBy.OLDEST));
            assertEquals("d a c b e", order(index, SortBy.HIGHEST_SCORE));
            assertEquals("c a d b e", order(index, SortBy.LOWEST_SCORE));
        }
    }

    private static String order(FeedbackIndex index, SortBy sort) {
        return String.join(
                " ",
                TestIndex.ids(
                        index, SearchRequest.builder().query("late").sort(sort).build()));
    }

    @Test
    void aCursorStaysGoodWhileTheIndexChanges() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            fill(index, 0, 60);
            SearchRequest.Builder request =
                    SearchRequest.builder().sort(SortBy.NEWEST).size(20);
            List<String> before = TestIndex.ids(
                    index, SearchRequest.builder().sort(SortBy.NEWEST).size(100).build());
            SearchResult first = index.search(request.build());
            index.erase(before.get(19));
            index.upsert(Given.verbatim("new", "late").date("2026-12-31").analysis());
            index.commit();
            SearchResult second =
                    index.search(request.after(first.next().orElseThrow()).build());
            assertEquals(
                    before.subList(20, 40), second.hits().stream().map(Hit::id).toList());
        }
    }

    @Test
    void theLastPageHasNoNext() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            fill(index, 0, 20);
            assertEquals(
                    Optional.empty(),
                    index.search(SearchRequest.builder().size(20).build()).next());
            assertTrue(index.search(SearchRequest.builder().size(19).build())
                    .next()
                    .isPresent());
            assertEquals(
                    Optional.empty(),
                    index.search(SearchRequest.builder().size(0).build()).next());
        }
    }

    @Test
    void countsAreExactUpToTheCapAndSaySo() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            fill(index, 0, 100);
            SearchRequest.Builder request =
                    SearchRequest.builder().query("late").size(1);
            assertEquals(
                    new SearchResult.Total(100, true),
                    index.search(request.build()).total());
            SearchResult.Total capped =
                    index.search(request.countUpTo(10).build()).total();
            assertFalse(capped.exact(), capped.toString());
            assertTrue(capped.value() > 10 && capped.value() <= 100, capped.toString());
            assertEquals(
                    new SearchResult.Total(100, true),
                    index.search(request.facet(IndexField.TOPIC).build()).total());
        }
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        Cursor cursor = new Cursor(SortBy.NEWEST, 3, "r");
        assertThrows(
                IllegalArgumentException.class,
                () -> SearchRequest.builder().after(cursor).build());
        assertEquals(cursor, Cursor.of(cursor.token()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "AAAA", "!!", "bmV3ZXN0", "bmV3ZXN0IHg", "bm9uZSAxIHg"})
    void aTokenThatIsNoneIsRefused(String token) {
        assertThrows(IllegalArgumentException.class, () -> Cursor.of(token));
    }

    @Test
    void randomTokensNeverLeakAnotherException() {
        long seed = 9L;
        List<SortBy> sorts = List.of(SortBy.values());
        Random random = new Random(seed);
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            fill(index, 0, 10);
            for (int i = 0; i < 500; i++) {
                SortBy sort = sorts.get(random.nextInt(sorts.size()));
                Cursor odd = Cursor.of(new Cursor(sort, random.nextLong(), "\ud83d" + random.nextInt()).token());
                index.search(SearchRequest.builder().sort(sort).after(odd).build());
            }
        }
    }
}
