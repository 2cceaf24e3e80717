package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.feedbacknlp.api.Analysis;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hit tells id and segments as they were given, whether its text is asked for or not. */
class HitFieldsTest {
    private static final String LONG = "a value \u2026 ".repeat(60);
    /** Has the shape of a value that was cut, and is whole. */
    private static final String LIKE_CUT = "x".repeat(200) + '\u2026' + "0".repeat(32);

    private record Case(String id, Map<String, String> segments) {}

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.add(new Case("r1", Map.of()));
        cases.add(new Case("r2", ordered("zeta", "Basic", "alpha", "Süd", "mid", "x")));
        cases.add(new Case("r3", ordered("alpha", "Süd", "zeta", "basic")));
        cases.add(new Case("r4", ordered("zeta", LONG, "alpha", "x")));
        cases.add(new Case("r5", ordered("zeta", LIKE_CUT)));
        cases.add(new Case(LONG + "id", ordered("zeta", "x")));
        cases.add(new Case("r7", ordered("a b", "x", "c/d", "y", "\uD83D\uDE00", "z")));
        cases.add(new Case("r8", many()));
        return cases;
    }

    private static Map<String, String> ordered(String... namesAndValues) {
        Map<String, String> segments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            segments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return segments;
    }

    private static Map<String, String> many() {
        Map<String, String> segments = new LinkedHashMap<>();
        IntStream.range(0, 700).forEach(i -> segments.put("n" + i + "_".repeat(55), "v" + i));
        return segments;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void asTheyWereGiven(boolean text, @TempDir Path folder) {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder, IndexOptions.DEFAULT.withNames(1_000))) {
            cases().forEach(given -> index.upsert(analysis(given)));
            index.refresh();
            cases().forEach(given -> check(index, given, text));
        }
    }

    private static Analysis analysis(Case given) {
        Given analysis = Given.verbatim(given.id(), "late again");
        given.segments().forEach(analysis::segment);
        return analysis.analysis();
    }

    private static void check(FeedbackIndex index, Case given, boolean text) {
        SearchRequest request = SearchRequest.builder()
                .filter(Filter.is(IndexField.ID, given.id()))
                .text(text)
                .build();
        Hit hit = index.search(request).hits().get(0);
        assertEquals(given.id(), hit.id());
        assertEquals(
                List.copyOf(given.segments().entrySet()),
                List.copyOf(hit.segments().entrySet()),
                given.id());
    }
}
