package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.layer.TokenKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpsertTest {
    @TempDir
    private Path folder;

    @Test
    void N057_aSecondAnalysisOfAnIdTakesThePlaceOfTheFirst() {
        try (FeedbackIndex index = TestIndex.of(
                folder,
                Given.plain("r1", "first words"),
                Given.plain("r2", "other"),
                Given.plain("r1", "second words"))) {
            assertEquals(2, index.size());
            assertEquals(List.of(), TestIndex.found(index, "first"));
            assertEquals(List.of("r1"), TestIndex.found(index, "second"));
        }
    }

    @Test
    void N057_theLastAcknowledgedOfEightThreadsWins() throws Exception {
        int threads = 8;
        int ids = 20;
        int rounds = 25;
        Map<String, String> last = new ConcurrentHashMap<>();
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            List<Callable<Void>> writers = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                String thread = "t" + t;
                writers.add(() -> {
                    for (int i = 0; i < ids * rounds; i++) {
                        String text = thread + "x" + i;
                        last.compute("id" + i % ids, (id, before) -> {
                            index.upsert(Given.plain(id, text));
                            return text;
                        });
                    }
                    return null;
                });
            }
            runAll(writers);
            index.refresh();
            assertEquals(ids, index.size());
            last.forEach((id, text) -> assertEquals(List.of(id), TestIndex.found(index, text), id));
        }
    }

    @Test
    void N057_eightThreadsWithoutAnyOrderLeaveOneEach() throws Exception {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            List<Callable<Void>> writers = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                writers.add(() -> {
                    index.upsertAll(IntStream.range(0, 1_200)
                            .mapToObj(i -> Given.plain("id" + i % 100, "w" + i))
                            .toList());
                    return null;
                });
            }
            runAll(writers);
            index.commit();
            assertEquals(100, index.size());
        }
    }

    private static void runAll(List<Callable<Void>> tasks) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(tasks.size(), Thread::new);
        try {
            for (Future<Void> done : executor.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void writesAreSeenAfterARefreshAndNotBefore() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            index.upsert(Given.plain("r1", "hello"));
            assertEquals(0, index.size());
            index.refresh();
            assertEquals(List.of("r1"), TestIndex.found(index, "hello"));
            index.upsert(Given.plain("r2", "hello"));
            index.commit();
            assertEquals(List.of("r1", "r2"), TestIndex.found(index, "hello"));
        }
    }

    @Test
    void whatIsClosedIsThereWhenOpenedAgain() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            index.upsert(Given.plain("r1", "hello"));
        }
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            assertEquals(List.of("r1"), TestIndex.found(index, "hello"));
            index.upsert(Given.plain("r1", "goodbye"));
            index.refresh();
            assertEquals(1, index.size());
        }
    }

    @Test
    void C7_oneBadItemOfABatchCostsItselfAlone() {
        List<Analysis> batch = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            batch.add(i == 700 ? Given.plain("", "no id") : Given.plain("r" + i, "text"));
        }
        batch.set(1_500, Given.verbatim("bad", "x").segment("id", "v").analysis());
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            List<Outcome.Failed> failed = index.upsertAll(batch);
            index.refresh();
            assertEquals(1_998, index.size());
            assertEquals(
                    List.of(700L, 1_500L), failed.stream().map(Outcome::index).toList());
            assertEquals(List.of("", "bad"), failed.stream().map(Outcome::id).toList());
            assertTrue(failed.get(1).failure().reason().contains("reserved"), failed.toString());
        }
    }

    @Test
    void aBatchMayBeEmptyOrHoldHugeTexts() {
        String huge = "word ".repeat(400_000);
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            assertEquals(List.of(), index.upsertAll(List.of()));
            assertEquals(
                    List.of(),
                    index.upsertAll(List.of(Given.plain("a", huge), Given.plain("b", huge), Given.plain("c", "word"))));
            index.refresh();
            assertEquals(List.of("a", "b", "c"), TestIndex.found(index, "word"));
        }
    }

    @Test
    void badIdsAreRefused() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            for (String id : List.of("", " ", "a\ud800")) {
                IllegalArgumentException e =
                        assertThrows(IllegalArgumentException.class, () -> index.upsert(Given.plain(id, "secret")));
                assertFalse(e.toString().contains("secret"), e.toString());
            }
            index.refresh();
            assertEquals(0, index.size());
        }
    }

    @Test
    void longIdsStayApart() {
        String stem = "x".repeat(40_000);
        try (FeedbackIndex index = TestIndex.of(
                folder, Given.plain(stem + "1", "a"), Given.plain(stem + "2", "a"), Given.plain(stem + "1", "b"))) {
            assertEquals(List.of(stem + "2"), TestIndex.found(index, "a"));
            assertEquals(List.of(stem + "1"), TestIndex.found(index, "b"));
            assertTrue(index.erase(stem + "1"));
            assertEquals(1, index.size());
        }
    }

    @Test
    void tokensOutOfOrderAreRefusedAndTheOldAnalysisStays() {
        try (FeedbackIndex index = TestIndex.of(folder, Given.plain("r", "one two"))) {
            HandTokens backwards = new HandTokens(List.of(
                    new HandTokens.Token(4, 7, TokenKind.WORD, "two"),
                    new HandTokens.Token(0, 3, TokenKind.WORD, "one")));
            HandTokens outside = new HandTokens(List.of(new HandTokens.Token(0, 99, TokenKind.WORD, "one")));
            for (HandTokens tokens : List.of(backwards, outside)) {
                assertThrows(
                        IllegalArgumentException.class,
                        () -> index.upsert(
                                Given.verbatim("r", "one two").tokens(tokens).analysis()));
            }
            index.refresh();
            assertEquals(List.of("r"), TestIndex.found(index, "one two"));
        }
    }
}
