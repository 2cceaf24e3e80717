package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The size of an index, before and after it is compacted. */
class CompactTest {
    @TempDir
    private Path folder;

    private static void fill(FeedbackIndex index) {
        for (int part = 0; part < 4; part++) {
            index.upsertAll(GeneratedAnalyses.of(60));
            index.commit();
        }
    }

    @Test
    void whatWasReplacedGoesAndOnePartIsLeft() throws IOException {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            fill(index);
            index.upsert(Given.plain("r1", "zqxjkvbwyf"));
            index.commit();
            index.upsert(Given.plain("r1", "late"));
            index.commit();
            List<String> before = TestIndex.found(index, "late");
            long bytes = index.stats().bytes();
            index.compact();
            IndexStats after = index.stats();
            assertEquals(1, after.segments());
            assertEquals(0, after.deleted());
            assertEquals(60, after.analyses());
            assertTrue(after.bytes() < bytes, bytes + " -> " + after.bytes());
            assertEquals(before, TestIndex.found(index, "late"));
            assertEquals(false, FolderBytes.hold(folder, "zqxjkvbwyf"));
            IndexCheck check = FeedbackIndex.verify(folder);
            assertEquals(after.files(), check.files(), "the commit is all that is there");
            assertEquals(after.bytes(), check.bytes());
            assertEquals(60, check.analyses());
        }
    }

    @Test
    void anIndexOfNothingIsCompactedToo() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            index.compact();
            assertEquals(0, index.stats().segments());
            index.upsert(Given.plain("r", "late"));
            index.erase("r");
            index.compact();
            assertEquals(new IndexStats(0, 0, 0, 1, index.stats().bytes(), 3, "10.5.1", List.of()), index.stats());
        }
    }

    @Test
    void theFiguresTellWhatThereIs() throws IOException {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            for (int i = 0; i < 50; i++) {
                index.upsert(Given.verbatim("r" + i, "late")
                        .segment("plan", "pro")
                        .topics("delivery")
                        .analysis());
            }
            assertEquals(0, index.stats().analyses(), "nothing is seen before a refresh");
            index.commit();
            index.upsert(Given.plain("r7", "again"));
            index.commit();
            IndexStats stats = index.stats();
            assertEquals(50, stats.analyses());
            assertEquals(1, stats.deleted());
            assertEquals(2, stats.segments());
            assertEquals(FolderBytes.of(folder).size(), stats.files());
            assertEquals(
                    FolderBytes.of(folder).values().stream()
                            .mapToLong(String::length)
                            .sum(),
                    stats.bytes());
            assertEquals("10.5.1", stats.luceneVersion());
            assertEquals(
                    List.of(
                            IndexField.ENGINE,
                            IndexField.ID,
                            IndexField.segment("plan"),
                            IndexField.STATUS,
                            IndexField.TOPIC),
                    stats.fields());
        }
        try (FeedbackIndex index = FeedbackIndex.openReadOnly(folder)) {
            assertEquals(50, index.stats().analyses());
        }
    }
}
