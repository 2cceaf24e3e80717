package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.feedbacknlp.api.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random calls on an index and on a map must leave the same. */
class ModelTest {
    @TempDir
    private Path folder;

    /** What was written, and what a search may see of it. */
    private static final class Model {
        private final Map<String, String> written = new TreeMap<>();
        private Map<String, String> visible = new TreeMap<>();

        private void refresh() {
            visible = new TreeMap<>(written);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anIndexIsAMapFromIdToTheLastAnalysis(long seed) {
        Random random = new Random(seed);
        Model model = new Model();
        FeedbackIndex index = FeedbackIndex.openOrCreate(folder);
        try {
            for (int step = 0; step < 60; step++) {
                index = step(index, model, random);
                assertSame(index, model.visible, "step " + step + " of seed " + seed);
            }
        } finally {
            index.close();
        }
    }

    private FeedbackIndex step(FeedbackIndex index, Model model, Random random) {
        switch (random.nextInt(12)) {
            case 0 -> {
                index.refresh();
                model.refresh();
            }
            case 1 -> {
                index.commit();
                model.refresh();
            }
            case 2 -> {
                List<String> ids = List.of(id(random), id(random));
                long there = ids.stream()
                        .distinct()
                        .filter(model.written::containsKey)
                        .count();
                assertEquals(there, index.erase(ids));
                ids.forEach(model.written::remove);
                model.refresh();
            }
            case 3 -> {
                index.close();
                model.refresh();
                return FeedbackIndex.open(folder);
            }
            case 4, 5, 6 -> {
                List<Analysis> batch = new ArrayList<>();
                for (int i = random.nextInt(30); i >= 0; i--) {
                    batch.add(analysis(model, random));
                }
                assertEquals(List.of(), index.upsertAll(batch));
            }
            default -> index.upsert(analysis(model, random));
        }
        return index;
    }

    private static String id(Random random) {
        return "id" + random.nextInt(40);
    }

    private static Analysis analysis(Model model, Random random) {
        String id = id(random);
        String word = "w" + random.nextInt(10);
        model.written.put(id, word);
        return Given.verbatim(id, "says " + word).topics(word).analysis();
    }

    private static void assertSame(FeedbackIndex index, Map<String, String> visible, String told) {
        assertEquals(visible.size(), index.size(), told);
        SearchResult all = index.search(SearchRequest.builder()
                .size(1_000)
                .text(true)
                .facet(IndexField.TOPIC)
                .build());
        Map<String, String> found = new TreeMap<>();
        all.hits().forEach(hit -> found.put(hit.id(), hit.text().orElseThrow().substring("says ".length())));
        assertEquals(visible, found, told);
        for (int i = 0; i < 10; i++) {
            String word = "w" + i;
            long count = visible.values().stream().filter(word::equals).count();
            assertEquals(count, all.facet(IndexField.TOPIC).of(word), told);
        }
    }

    @Test
    void C2_howTheIndexWasCutIntoSegmentsChangesNothing() {
        Random random = new Random(2);
        List<Analysis> analyses = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            analyses.add(Given.verbatim("r" + i, "late ".repeat(1 + random.nextInt(4)) + "x ".repeat(random.nextInt(9)))
                    .topics("t" + random.nextInt(5))
                    .analysis());
        }
        SearchRequest request = SearchRequest.builder()
                .query("late x")
                .facet(IndexField.TOPIC)
                .size(100)
                .highlight(true)
                .build();
        SearchResult atOnce;
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder.resolve("a"))) {
            index.upsertAll(analyses);
            index.refresh();
            atOnce = index.search(request);
        }
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder.resolve("b"))) {
            for (int i = analyses.size() - 1; i >= 0; i--) {
                index.upsert(analyses.get(i));
                if (random.nextInt(7) == 0) {
                    index.refresh();
                }
            }
            index.refresh();
            assertEquals(atOnce, index.search(request));
        }
    }
}
