package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.support.JsonText;
import org.feedbacknlp.core.support.RandomText;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A cached analysis equals a computed one to the byte, whatever was asked before, evicted or erased (C2). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CachePropertyTest {
    private static final List<String> SHORT = List.of(
            "great",
            "not good",
            "n/a",
            "",
            "the app is slow but cheap",
            "asdfgh",
            "\uD83D\uDC4D",
            "zu teuer",
            "nothing",
            "caf\u00e9",
            "cafe\u0301");

    private FeedbackAnalyzer computing;
    private FeedbackAnalyzer caching;
    private FeedbackAnalyzer forgetting;

    @BeforeAll
    void open() {
        computing = FeedbackAnalyzer.builder().cache(CacheOptions.OFF).build();
        caching = FeedbackAnalyzer.create();
        forgetting = FeedbackAnalyzer.builder()
                .cache(new CacheOptions(5_000, 64, Duration.ofHours(1)))
                .build();
    }

    @AfterAll
    void close() {
        computing.close();
        caching.close();
        forgetting.close();
    }

    private static Verbatim verbatim(Random random, int id) {
        String text = random.nextInt(3) == 0
                ? RandomText.of(random, 6)
                : SHORT.get(random.nextInt(SHORT.size())) + (random.nextInt(4) == 0 ? "!" : "");
        Verbatim.Builder verbatim = Verbatim.builder(text).id("v" + id);
        if (random.nextInt(3) == 0) {
            verbatim.question(random.nextBoolean() ? "What did you dislike?" : "What do you like?");
        }
        if (random.nextInt(3) == 0) {
            verbatim.language(random.nextBoolean() ? "en" : "de");
        }
        return verbatim.build();
    }

    @SeededTest
    void equalsAComputedOneInAnyOrder(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            Verbatim verbatim = verbatim(random, i);
            String expected = JsonText.of(computing.analyze(verbatim).toJson());
            if (random.nextInt(10) == 0) {
                caching.erase(verbatim.text());
            }
            assertEquals(expected, JsonText.of(caching.analyze(verbatim).toJson()), "first");
            assertEquals(expected, JsonText.of(caching.analyze(verbatim).toJson()), "again");
            assertEquals(expected, JsonText.of(forgetting.analyze(verbatim).toJson()), "with little room");
        }
    }

    @Test
    void C10_equalsAComputedOneWhileOthersEraseAndAsk() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<Boolean>> done = new ArrayList<>();
            for (int thread = 0; thread < 6; thread++) {
                Random random = new Random(thread);
                boolean erases = thread < 2;
                Callable<Boolean> work = () -> {
                    for (int i = 0; i < 500; i++) {
                        Verbatim verbatim = verbatim(random, i);
                        if (erases) {
                            caching.erase(verbatim.text());
                        }
                        assertEquals(
                                JsonText.of(computing.analyze(verbatim).toJson()),
                                JsonText.of(caching.analyze(verbatim).toJson()));
                    }
                    return true;
                };
                done.add(threads.submit(work));
            }
            for (Future<Boolean> one : done) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
