package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs that go on where they stood: bookmarks, commits by themselves, and verbatims that are read back to be analysed again. */
class ResumeTest {
    @TempDir
    Path folder;

    @Test
    void aBookmarkIsKeptByTheNextCommit() {
        Bookmark first = new Bookmark("survey.csv sha256:1", 512);
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            assertEquals(Optional.empty(), index.bookmark(first.source()));
            index.upsert(Given.plain("1", "late"));
            index.mark(first);
            index.commit();
        }
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            assertEquals(Optional.of(first), index.bookmark(first.source()));
            index.mark(new Bookmark("other source", 7));
            index.mark(new Bookmark(first.source(), 600));
            index.commit();
        }
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            assertEquals(600, index.bookmark(first.source()).orElseThrow().position());
            assertEquals(7, index.bookmark("other source").orElseThrow().position());
            assertEquals(1, index.size());
        }
    }

    @Test
    void onlySoManySourcesAreRemembered() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            for (int i = 0; i <= Bookmark.MOST_SOURCES; i++) {
                index.mark(new Bookmark("source " + i, i));
            }
            index.commit();
        }
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            assertEquals(Optional.empty(), index.bookmark("source 0"));
            assertEquals(1, index.bookmark("source 1").orElseThrow().position());
        }
        assertThrows(IllegalArgumentException.class, () -> new Bookmark(" ", 1));
        assertThrows(IllegalArgumentException.class, () -> new Bookmark("a", -1));
    }

    @Test
    void writesCommitByThemselves() {
        IndexOptions often = IndexOptions.DEFAULT.withCommits(10, Duration.ofDays(1));
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder, often)) {
            for (int i = 0; i < 25; i++) {
                index.upsert(Given.plain("" + i, "late"));
            }
            try (FeedbackIndex committed = FeedbackIndex.openReadOnly(folder)) {
                assertEquals(20, committed.size());
            }
            index.refresh();
            assertEquals(25, index.size());
        }
        assertThrows(IllegalArgumentException.class, () -> IndexOptions.DEFAULT.withCommits(0, Duration.ofDays(1)));
        assertThrows(IllegalArgumentException.class, () -> IndexOptions.DEFAULT.withCommits(1, Duration.ZERO));
    }

    private static Analysis by(Verbatim verbatim, String version, String model) {
        TreeMap<String, String> models = new TreeMap<>();
        models.put("sentiment", model);
        return Analysis.builder(verbatim, Status.CONTENT, new Provenance(version, models, Optional.of("sha256:b")))
                .build();
    }

    @Test
    void whatAnOlderModelAnalysedIsFoundAndReadBackWhole() {
        Verbatim whole = Verbatim.builder("Zo\u00eb says: late again \ud83d\ude21")
                .id("1")
                .question("What went wrong?")
                .language("en")
                .score(new Score(ScoreScale.CSAT, 2))
                .date(LocalDate.of(2026, 11, 30))
                .channel("app")
                .respondent("ann")
                .stage(Stage.SUPPORT)
                .segment("plan", "pro")
                .segment("region", "emea")
                .build();
        Verbatim bare = Verbatim.builder("fine").id("2").build();
        try (FeedbackIndex index = TestIndex.of(
                folder, by(whole, "1.0", "sha256:old"), by(bare, "1.0", "sha256:old"), Given.plain("3", "x"))) {
            Filter current = Filter.is(IndexField.MODEL, "sentiment@sha256:new");
            SearchRequest stale = SearchRequest.builder()
                    .filter(Filter.not(current))
                    .filter(Filter.is(IndexField.CODEBOOK, "sha256:b"))
                    .verbatims(true)
                    .build();
            List<Verbatim> found = index.search(stale).hits().stream()
                    .map(hit -> hit.verbatim().orElseThrow())
                    .toList();
            assertEquals(List.of(whole, bare), found);
            index.upsert(by(found.get(0), "1.0", "sha256:new"));
            index.refresh();
            assertEquals(List.of("2"), TestIndex.ids(index, stale));
            assertEquals(List.of("1"), TestIndex.found(index, "model:sentiment@sha256:new"));
            assertEquals(List.of("1", "2"), TestIndex.found(index, "codebook:sha256*"));
        }
    }
}
