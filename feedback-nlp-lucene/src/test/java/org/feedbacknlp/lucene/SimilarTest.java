package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is similar shares the words that are frequent in the example and rare elsewhere. */
class SimilarTest {
    @TempDir
    private Path folder;

    private FeedbackIndex comments() {
        return TestIndex.of(
                folder,
                Given.verbatim("a", "The courier left the parcel in the rain")
                        .segment("plan", "pro")
                        .analysis(),
                Given.verbatim("b", "My parcel lay in the rain, the COURIER did not ring")
                        .segment("plan", "free")
                        .analysis(),
                Given.verbatim("c", "The courier was friendly")
                        .segment("plan", "pro")
                        .analysis(),
                Given.plain("d", "The app crashes in the evening"),
                Given.plain("e", "The app is slow in the evening"),
                Given.plain("f", "Prices are the problem in the shop"),
                Given.plain("g", "The shop closes early"),
                Given.plain("h", ""));
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(Hit::id).toList();
    }

    @Test
    void theMostAlikeComeFirstAndTheExampleItselfIsNotAmongThem() {
        try (FeedbackIndex index = comments()) {
            List<Hit> hits = index.similar(SimilarRequest.toVerbatim("a").build());
            assertEquals(List.of("b", "c"), ids(hits));
            assertTrue(hits.get(0).relevance() > hits.get(1).relevance());
            assertTrue(hits.get(1).relevance() > 0);
            assertEquals(
                    List.of("b"),
                    ids(index.similar(SimilarRequest.toVerbatim("a").size(1).build())));
        }
    }

    @Test
    void aTextMayBeTheExampleWhateverItsCapitalsAndAccents() {
        try (FeedbackIndex index = comments()) {
            List<Hit> hits =
                    index.similar(SimilarRequest.toText("PÁRCEL, parcel! Rain?").build());
            assertEquals(Set.of("a", "b"), Set.copyOf(ids(hits)));
        }
    }

    @Test
    void filtersHold() {
        try (FeedbackIndex index = comments()) {
            SimilarRequest pro = SimilarRequest.toVerbatim("b")
                    .filter(Filter.is(IndexField.segment("plan"), "pro"))
                    .build();
            assertEquals(List.of("a", "c"), ids(index.similar(pro)));
            SimilarRequest nothing =
                    SimilarRequest.toVerbatim("b").filter(Filter.anyOf()).build();
            assertEquals(List.of(), index.similar(nothing));
        }
    }

    @Test
    void hitsBringTextSegmentsAndTheSharedWordsWhereAskedFor() {
        try (FeedbackIndex index = comments()) {
            Hit bare = index.similar(SimilarRequest.toVerbatim("a").build()).get(0);
            assertTrue(bare.text().isEmpty());
            assertTrue(bare.spans().isEmpty());
            Hit hit = index.similar(SimilarRequest.toVerbatim("a")
                            .text(true)
                            .highlight(true)
                            .build())
                    .get(0);
            Set<String> shared = hit.spans().stream()
                    .map(span -> span.in(hit.text().orElseThrow()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of("parcel", "rain", "COURIER"), shared);
            assertEquals("free", hit.segments().get("plan"));
        }
    }

    @Test
    void wordsOfOneVerbatimOrOfMoreThanHalfTellNothing() {
        try (FeedbackIndex index = comments()) {
            assertEquals(
                    List.of(), index.similar(SimilarRequest.toText("friendly").build()));
            assertEquals(List.of(), index.similar(SimilarRequest.toText("the").build()));
            assertEquals(
                    List.of(), index.similar(SimilarRequest.toText("unheard of").build()));
        }
    }

    @Test
    void wordsThatAnAnalysisKeptWholeAreFound() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            for (int i = 0; i < 3; i++) {
                String text = "my e-mail is gone";
                index.upsert(Given.verbatim("r" + i, text)
                        .tokens(HandTokens.of(text, "e-mail", "gone"))
                        .analysis());
                index.upsert(Given.plain("o" + i, "other"));
                index.upsert(Given.plain("p" + i, "other"));
            }
            index.refresh();
            assertEquals(
                    List.of("r1", "r2"),
                    ids(index.similar(SimilarRequest.toVerbatim("r0").build())));
            assertEquals(
                    3, index.similar(SimilarRequest.toText("E-MAIL").build()).size());
        }
    }

    @Test
    void onlyTheStrongestWordsAreLookedFor() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            String weak = IntStream.range(0, 30).mapToObj(i -> "weak" + i).collect(Collectors.joining(" "));
            String strong = IntStream.range(0, 25).mapToObj(i -> "strong" + i).collect(Collectors.joining(" "));
            for (int i = 0; i < 100; i++) {
                index.upsert(Given.plain("r" + i, i < 40 ? weak : i < 42 ? strong : "other"));
            }
            index.refresh();
            List<Hit> hits =
                    index.similar(SimilarRequest.toText(weak + " " + strong).build());
            assertEquals(List.of("r40", "r41"), ids(hits));
        }
    }

    @Test
    void anIdThatIsNotThereIsTold() {
        try (FeedbackIndex index = comments()) {
            SimilarRequest request = SimilarRequest.toVerbatim("qzxsecret").build();
            NoSuchElementException e = assertThrows(NoSuchElementException.class, () -> index.similar(request));
            assertFalse(e.toString().contains("qzxsecret"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\ud83d\ude21", "\ud83d", "\udc00 x", "\u0000", "\u200b", "!!! ... ???", "id:a"})
    void C9_hostileExamplesGetAnAnswer(String text) {
        try (FeedbackIndex index = comments()) {
            assertEquals(List.of(), index.similar(SimilarRequest.toText(text).build()));
            index.upsert(Given.plain("hostile", text));
            index.refresh();
            assertEquals(
                    List.of(),
                    index.similar(SimilarRequest.toVerbatim("hostile").build()));
        }
    }

    @Test
    void C9_aMegabyteIsReadAsFarAsTheLimitSays() {
        try (FeedbackIndex index = comments()) {
            String filler = "word ".repeat(SimilarRequest.LONGEST_EXAMPLE / 5);
            String text = "parcel " + filler + " courier ".repeat(100_000);
            assertEquals(
                    Set.of("a", "b"),
                    Set.copyOf(ids(index.similar(SimilarRequest.toText(text).build()))));
            index.similar(SimilarRequest.toText("\ud83d\ude21".repeat(500_000)).build());
            index.similar(SimilarRequest.toText("x".repeat(1_000_000)).build());
        }
    }

    @Test
    void C4_misuseIsToldAtOnceAndNothingIsShown() {
        assertThrows(
                IllegalArgumentException.class,
                () -> SimilarRequest.toText("a").size(0).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> SimilarRequest.toText("a").size(1_001).build());
        SimilarRequest request = SimilarRequest.toText("qzxsecret")
                .filter(Filter.is(IndexField.TOPIC, "qzxsecret"))
                .build();
        assertFalse(request.toString().contains("qzxsecret"), request.toString());
    }
}
