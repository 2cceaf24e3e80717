package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** N085: what is erased is in no byte of the folder. */
class EraseTest {
    private static final String WORD = "zqxjkvbwyf";
    private static final String VALUE = "kwzvyjqxpb";
    private static final String ID = "subjectvqzj";

    @TempDir
    private Path folder;

    /** Has marks of its own in the text, its words, a segment and the id. */
    private static Analysis secret(int version) {
        return Given.verbatim(ID, "My name is " + WORD + version + " and I wait.")
                .segment("plan", VALUE + version)
                .topics("delivery")
                .analysis();
    }

    private List<String> filesWith(String mark) throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes =
                        Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                if (bytes.contains(mark)) {
                    files.add(file.getFileName().toString());
                }
            }
        }
        return files;
    }

    private void assertGone() throws IOException {
        for (String mark : List.of(WORD, VALUE, ID)) {
            assertEquals(List.of(), filesWith(mark), () -> "files that hold " + mark);
        }
    }

    private void assertThere() throws IOException {
        for (String mark : List.of(WORD, VALUE, ID)) {
            assertFalse(filesWith(mark).isEmpty(), () -> "the scan must be able to see " + mark);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 500})
    void N085_noByteIsLeftWhateverStandsBeside(int others) throws IOException {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            fill(index, others);
            index.upsert(secret(1));
            index.commit();
            assertThere();
            assertTrue(index.erase(ID));
            assertGone();
            assertEquals(others, index.size());
            assertEquals(List.of(), TestIndex.found(index, WORD + 1));
        }
        assertGone();
    }

    private static void fill(FeedbackIndex index, int others) {
        index.upsertAll(IntStream.range(0, others)
                .mapToObj(i -> Given.verbatim("r" + i, "I wait for number " + i)
                        .segment("plan", "pro")
                        .analysis())
                .toList());
    }

    @Test
    void N085_whatWasNeverCommittedLeavesNoByteEither() throws IOException {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            fill(index, 10);
            index.upsert(secret(1));
            assertTrue(index.erase(ID));
            assertGone();
            index.upsert(secret(2));
            index.refresh();
            assertTrue(index.erase(ID));
            assertGone();
        }
    }

    @Test
    void N085_earlierVersionsGoAsWell() throws IOException {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            for (int version = 0; version < 5; version++) {
                index.upsert(secret(version));
                fill(index, 50);
                index.commit();
            }
            assertThere();
            assertTrue(index.erase(ID));
            assertGone();
        }
    }

    @Test
    void N085_whatAnEarlierRunReplacedGoesThoughNothingIsFound() throws IOException {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            fill(index, 50);
            index.upsert(secret(1));
            index.commit();
            index.upsert(Given.plain(ID + "other", "nothing"));
            index.upsert(Given.plain(ID, "nothing"));
        }
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            assertEquals(2, index.erase(List.of(ID, ID + "other", "nobody")));
            assertGone();
            assertFalse(index.erase(ID));
        }
    }

    @Test
    void N085_aSearchUnderWayDoesNotKeepTheFiles() throws Exception {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            fill(index, 2_000);
            index.upsert(secret(1));
            index.commit();
            AtomicBoolean erased = new AtomicBoolean();
            AtomicReference<Throwable> failure = new AtomicReference<>();
            CountDownLatch started = new CountDownLatch(2);
            Runnable search = () -> {
                try {
                    while (!erased.get()) {
                        index.search(SearchRequest.builder()
                                .query("wait")
                                .size(100)
                                .highlight(true)
                                .build());
                        started.countDown();
                    }
                } catch (RuntimeException e) {
                    failure.set(e);
                }
            };
            List<Thread> searchers = List.of(new Thread(search), new Thread(search));
            searchers.forEach(Thread::start);
            started.await();
            index.erase(ID);
            assertGone();
            erased.set(true);
            for (Thread searcher : searchers) {
                searcher.join();
            }
            assertEquals(null, failure.get());
        }
    }

    @Test
    void N085_manyAtOnceAmongRandomWrites() throws IOException {
        long seed = 85L;
        Random random = new Random(seed);
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder, IndexOptions.DEFAULT.withBufferMegabytes(1))) {
            for (int round = 0; round < 20; round++) {
                fill(index, random.nextInt(300));
                index.upsert(secret(round));
                if (random.nextBoolean()) {
                    index.commit();
                }
                if (random.nextBoolean()) {
                    fill(index, random.nextInt(300));
                    index.refresh();
                }
                assertTrue(index.erase(ID), "round " + round + " of seed " + seed);
                assertGone();
            }
        }
    }

    private static Analysis of(String respondent, String id, String text) {
        return Given.verbatim(id, text).with(v -> v.respondent(respondent)).analysis();
    }

    @Test
    void N085_allThatARespondentWroteGoes() throws IOException {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            fill(index, 100);
            for (int i = 0; i < 5; i++) {
                index.upsert(of(VALUE, ID + i, "My name is " + WORD + i));
                index.commit();
            }
            index.upsert(of(VALUE + "2", "other", "I wait"));
            index.commit();
            index.upsert(Given.plain("r1", "replaced in a part without the respondent"));
            assertEquals(5, index.eraseRespondent(VALUE));
            assertEquals(101, index.size());
            assertEquals(List.of(), filesWith(WORD));
            assertEquals(List.of(), filesWith(ID));
            assertEquals(0, index.eraseRespondent(VALUE));
            assertEquals(1, index.eraseRespondent(VALUE + "2"));
            assertGone();
            assertEquals(0, index.eraseRespondent("nobody"));
        }
    }

    @Test
    void N085_aRespondentGoesThatIsFoldedOrLong() throws IOException {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            for (String respondent : List.of("KWZVYJQXPB \u00c9va", VALUE.repeat(60))) {
                index.upsert(of(respondent, ID, WORD));
                index.commit();
                assertThere();
                assertEquals(1, index.eraseRespondent(respondent));
                assertGone();
            }
        }
    }

    @Test
    void N085_manyUpdatesOfOneRespondentLeaveNothing() throws IOException {
        long seed = 850L;
        Random random = new Random(seed);
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder, IndexOptions.DEFAULT.withBufferMegabytes(1))) {
            fill(index, 300);
            for (int i = 0; i < 100; i++) {
                index.upsert(of(VALUE, ID + random.nextInt(10), WORD + i));
                index.upsert(Given.plain("r" + random.nextInt(300), "I wait again " + i));
                if (random.nextInt(20) == 0) {
                    index.commit();
                }
            }
            assertTrue(index.eraseRespondent(VALUE) > 0, "seed " + seed);
            assertGone();
            assertEquals(300, index.size());
        }
        assertGone();
    }
}
