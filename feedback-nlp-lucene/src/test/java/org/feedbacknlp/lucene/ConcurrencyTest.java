package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.feedbacknlp.api.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C10: one index serves all threads. */
class ConcurrencyTest {
    @TempDir
    private Path folder;

    /** Every search must see all analyses of one version, whatever writers, refreshers and erasers do meanwhile. */
    @Test
    void C10_aSearchSeesOneMomentOfTheIndex() throws Exception {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger searches = new AtomicInteger();
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            index.upsertAll(version(0));
            index.commit();
            CountDownLatch started = new CountDownLatch(3);
            List<Thread> readers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                readers.add(new Thread(() -> {
                    try {
                        while (!done.get()) {
                            assertOneVersion(index);
                            searches.incrementAndGet();
                            started.countDown();
                        }
                    } catch (Throwable e) {
                        failure.set(e);
                        started.countDown();
                    }
                }));
            }
            readers.forEach(Thread::start);
            started.await();
            for (int version = 1; version < 40; version++) {
                index.upsertAll(version(version));
                if (version % 5 == 0) {
                    index.erase("other" + version);
                } else if (version % 3 == 0) {
                    index.commit();
                } else {
                    index.refresh();
                }
            }
            done.set(true);
            for (Thread reader : readers) {
                reader.join();
            }
            assertNull(failure.get(), () -> "after " + searches + " searches: " + failure.get());
            assertTrue(searches.get() >= 3);
        }
    }

    private static List<Analysis> version(int version) {
        List<Analysis> analyses = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            analyses.add(Given.verbatim("r" + i, "version v" + version)
                    .topics("v" + version)
                    .analysis());
        }
        analyses.add(Given.plain("other" + version, "other"));
        return analyses;
    }

    private static void assertOneVersion(FeedbackIndex index) {
        SearchResult result = index.search(SearchRequest.builder()
                .query("version")
                .facet(IndexField.TOPIC)
                .text(true)
                .size(100)
                .build());
        assertEquals(40, result.hits().size());
        assertEquals(1, result.facet(IndexField.TOPIC).distinct());
        assertEquals(1, result.hits().stream().map(Hit::text).distinct().count());
    }
}
