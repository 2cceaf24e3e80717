package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Batch;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.support.JsonText;
import org.feedbacknlp.core.support.RandomText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads, order and haste change no byte of a document, and no thread runs away with the memory (C2, C10). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreadsTest {
    private static final int DOCUMENTS = 1_500;
    private static final long SEED = 74;

    private FeedbackAnalyzer analyzer;
    private List<Verbatim> corpus;
    private Map<String, String> expected;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.create();
        corpus = corpus();
        expected = new TreeMap<>();
        try (FeedbackAnalyzer plain =
                FeedbackAnalyzer.builder().cache(CacheOptions.OFF).build()) {
            corpus.forEach(verbatim -> expected.put(
                    verbatim.id(), JsonText.of(plain.analyze(verbatim).toJson())));
        }
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    private static List<Verbatim> corpus() {
        Random random = new Random(SEED);
        List<Verbatim> verbatims = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            Verbatim.Builder verbatim =
                    Verbatim.builder(RandomText.of(random, i % 40)).id("d" + i);
            if (random.nextInt(4) == 0) {
                verbatim.question("What did you dislike?");
            }
            if (random.nextInt(3) == 0) {
                verbatim.language(List.of("en", "de", "ja").get(random.nextInt(3)));
            }
            verbatims.add(verbatim.build());
        }
        return verbatims;
    }

    private Map<String, String> analysed(List<Verbatim> verbatims, int threads) {
        Map<String, String> found = new TreeMap<>();
        try (Batch batch = analyzer.analyzeAll(
                verbatims.stream(), BatchOptions.DEFAULT.withThreads(threads).withWindow(200))) {
            batch.forEach(outcome -> found.put(outcome.id(), JsonText.of(outcome.toJson())));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 64})
    void N074_C2_everyThreadCountGivesTheSameBytes(int threads) {
        assertEquals(expected, analysed(corpus, threads));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void N074_C2_anyOrderGivesTheSameBytes(int threads) {
        List<Verbatim> shuffled = new ArrayList<>(corpus);
        Collections.shuffle(shuffled, new Random(SEED));
        assertEquals(expected, analysed(shuffled, threads));
        Collections.reverse(shuffled);
        assertEquals(expected, analysed(shuffled, threads));
    }

    @Test
    void N074_C2_aTextIsAnalysedTheSameBehindAnyOther() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2_000; round++) {
            Verbatim verbatim = corpus.get(random.nextInt(corpus.size()));
            assertEquals(
                    expected.get(verbatim.id()),
                    JsonText.of(analyzer.analyze(verbatim).toJson()),
                    () -> "seed " + SEED + ", " + verbatim.id());
        }
    }

    /** The source counts what was read of it, and no reading is ever further ahead than the window and one chunk. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void N075_fiftyThousandVerbatimsAreReadNoFasterThanTheyAreTaken(int threads) {
        int count = 50_000;
        int window = 256;
        AtomicInteger read = new AtomicInteger();
        Stream<Verbatim> source = IntStream.range(0, count).mapToObj(i -> {
            read.incrementAndGet();
            return Verbatim.builder("the refund was late").id("v" + i).build();
        });
        int taken = 0;
        int farthest = 0;
        try (Batch batch = analyzer.analyzeAll(
                source, BatchOptions.DEFAULT.withThreads(threads).withWindow(window))) {
            Iterator<Outcome> outcomes = batch.iterator();
            while (outcomes.hasNext()) {
                assertEquals("v" + taken, outcomes.next().id());
                taken++;
                farthest = Math.max(farthest, read.get() - taken);
            }
            assertEquals(count, batch.summary().done());
        }
        assertEquals(count, taken);
        assertEquals(count, read.get());
        int ahead = farthest;
        assertTrue(ahead <= window, () -> ahead + " read ahead, " + window + " allowed");
    }

    @Test
    void N075_aConsumerThatStopsStopsTheReading() {
        AtomicInteger read = new AtomicInteger();
        int window = 100;
        Stream<Verbatim> endless = Stream.generate(() -> {
            read.incrementAndGet();
            return Verbatim.of("fine");
        });
        try (Batch batch =
                analyzer.analyzeAll(endless, BatchOptions.DEFAULT.withThreads(4).withWindow(window))) {
            Iterator<Outcome> outcomes = batch.iterator();
            for (int i = 0; i < 10; i++) {
                outcomes.next();
            }
            int before = read.get();
            corpus.stream().limit(200).forEach(analyzer::analyze);
            assertEquals(before, read.get(), "read while nobody asked");
            assertTrue(before <= 10 + window, () -> "read " + before);
        }
    }
}
