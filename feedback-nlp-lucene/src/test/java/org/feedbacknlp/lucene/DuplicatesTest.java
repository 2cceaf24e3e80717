package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.CancelledException;
import org.feedbacknlp.lucene.DuplicateResult.Cluster;
import org.feedbacknlp.lucene.DuplicateResult.Copy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Near-duplicates: exactly those of an all-pairs comparison, in clusters around the earliest one. */
class DuplicatesTest {
    private static final long SEED = Long.getLong("feedbacknlp.seed", 20_261_201);
    private static final String LONG_ONE = "the parcel came two days late and nobody told me why it did";

    @TempDir
    private Path folder;

    private static Analysis on(String date, String id, String text) {
        return Given.verbatim(id, text).date(date).analysis();
    }

    private static List<Cluster> clusters(FeedbackIndex index) {
        return index.duplicates(DuplicateRequest.ALL).clusters();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Great!|great",
                "GREAT   App|great app",
                "Caf\u00e9 no\u00efr, please.|cafe noir please",
                "!!!|!!!",
                "\ud83d\ude21|\ud83d\ude21",
                "\u2019t is so|'t is so"
            })
    void equalAfterFoldingIsWhollyAlike(String one, String other) {
        try (FeedbackIndex index = TestIndex.of(folder, Given.plain("a", one), Given.plain("b", other))) {
            assertEquals(List.of(new Cluster("a", List.of(new Copy("b", 1)))), clusters(index));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "good app|good",
                "good app|app good",
                "!!!|???",
                "one two three|one two four",
                "\ud83d\ude21|\ud83d\ude20",
                "''|''",
                "' '|''",
                "!|''"
            })
    void otherShortTextsAreNot(String one, String other) {
        try (FeedbackIndex index = TestIndex.of(folder, Given.plain("a", one), Given.plain("b", other))) {
            assertEquals(new DuplicateResult(2, 0, 0, List.of()), index.duplicates(DuplicateRequest.ALL));
        }
    }

    @Test
    void nearlyEqualTextsAreAsAlikeAsTheirShinglesSay() {
        try (FeedbackIndex index =
                TestIndex.of(folder, Given.plain("a", LONG_ONE), Given.plain("b", LONG_ONE + " today"))) {
            assertEquals(List.of(new Cluster("a", List.of(new Copy("b", 11.0 / 12)))), clusters(index));
            DuplicateRequest strict = DuplicateRequest.builder().threshold(0.92).build();
            assertEquals(0, index.duplicates(strict).total());
            DuplicateRequest exact =
                    DuplicateRequest.builder().threshold(11.0 / 12).build();
            assertEquals(1, index.duplicates(exact).total());
        }
    }

    @Test
    void theEarliestIsKeptThenTheSmallestIdAndThoseWithoutADateComeLast() {
        try (FeedbackIndex index = TestIndex.of(
                folder,
                Given.plain("a", "so late"),
                on("2026-03-02", "b", "so late"),
                on("2026-03-01", "d", "so late"),
                on("2026-03-01", "c", "so late"))) {
            Cluster found = clusters(index).get(0);
            assertEquals("c", found.canonical());
            assertEquals(
                    List.of("a", "b", "d"),
                    found.copies().stream().map(Copy::id).toList());
            assertEquals(4, found.size());
        }
    }

    @Test
    void clustersComeByTheirSizeThenByTheirCanonicalId() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            String[] texts = {"x", "y", "z", "z", "y", "x", "z", "w"};
            for (int i = 0; i < texts.length; i++) {
                index.upsert(Given.plain("r" + i, texts[i]));
            }
            index.refresh();
            DuplicateResult found = index.duplicates(DuplicateRequest.ALL);
            assertEquals(
                    List.of("r2", "r0", "r1"),
                    found.clusters().stream().map(Cluster::canonical).toList());
            assertEquals(8, found.verbatims());
            assertEquals(4, found.copies());
            assertEquals(3, found.total());
            DuplicateResult largest =
                    index.duplicates(DuplicateRequest.builder().most(1).build());
            assertEquals(found.clusters().subList(0, 1), largest.clusters());
            assertEquals(3, largest.total());
        }
    }

    @Test
    void noChainOfSmallChangesLeadsAwayFromTheCanonicalOne() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            words.add("w" + i);
        }
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            for (int i = 0; i < 20; i++) {
                index.upsert(Given.plain("r" + (char) ('a' + i), String.join(" ", words)));
                words.set(39 - i, "changed" + i);
            }
            index.refresh();
            List<Cluster> found = clusters(index);
            assertTrue(found.size() > 1, "one chain: " + found);
            found.forEach(cluster -> cluster.copies().forEach(copy -> assertTrue(copy.similarity() >= 0.8)));
        }
    }

    @Test
    void filtersSayWhatIsLookedAt() {
        try (FeedbackIndex index = TestIndex.of(
                folder,
                Given.verbatim("a", "so late").segment("plan", "free").analysis(),
                Given.verbatim("b", "so late").segment("plan", "pro").analysis(),
                Given.verbatim("c", "so late").segment("plan", "pro").analysis())) {
            DuplicateRequest pro = DuplicateRequest.builder()
                    .filter(Filter.is(IndexField.segment("plan"), "pro"))
                    .build();
            assertEquals(
                    new DuplicateResult(2, 1, 1, List.of(new Cluster("b", List.of(new Copy("c", 1))))),
                    index.duplicates(pro));
        }
    }

    @Test
    void whatWasReplacedOrErasedIsNoDuplicate() {
        try (FeedbackIndex index = TestIndex.of(
                folder, Given.plain("a", "so late"), Given.plain("b", "so late"), Given.plain("c", "so late"))) {
            for (int i = 0; i < 40; i++) {
                index.upsert(Given.plain("other" + i, "other " + i));
            }
            index.upsert(Given.plain("d", "so late"));
            index.commit();
            index.upsert(Given.plain("d", "on time"));
            index.upsert(Given.plain("b", "on time as well"));
            index.refresh();
            assertEquals(List.of(new Cluster("a", List.of(new Copy("c", 1)))), clusters(index));
            index.erase("a");
            assertEquals(List.of(), clusters(index));
        }
    }

    /** A text of so many different words, and its beginning. */
    private static String beginning(int words) {
        return IntStream.range(0, words).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    @Test
    void exactlyTheThresholdIsAlike() {
        IndexField pair = IndexField.segment("pair");
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            for (int all = 2; all <= 24; all++) {
                for (int part = (all + 1) / 2; part < all; part++) {
                    String name = part + "/" + all;
                    index.upsert(Given.verbatim("a" + name, beginning(all + 2))
                            .segment("pair", name)
                            .analysis());
                    index.upsert(Given.verbatim("b" + name, beginning(part + 2))
                            .segment("pair", name)
                            .analysis());
                }
            }
            index.refresh();
            for (int all = 2; all <= 24; all++) {
                for (int part = (all + 1) / 2; part < all; part++) {
                    double threshold = (double) part / all;
                    Filter only = Filter.is(pair, part + "/" + all);
                    DuplicateRequest.Builder request =
                            DuplicateRequest.builder().filter(only);
                    assertEquals(
                            1,
                            index.duplicates(request.threshold(threshold).build())
                                    .total());
                    assertEquals(
                            0,
                            index.duplicates(request.threshold(Math.nextUp(threshold))
                                            .build())
                                    .total());
                }
            }
        }
    }

    /** The words of a comment that varies one of a few templates. */
    private static String drawn(Random random, List<List<String>> templates) {
        List<String> words = new ArrayList<>(templates.get(random.nextInt(templates.size())));
        for (int changes = random.nextInt(4); changes > 0 && !words.isEmpty(); changes--) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, "v" + random.nextInt(5));
                default -> words.set(at, "v" + random.nextInt(5));
            }
        }
        return String.join(random.nextBoolean() ? " " : ", ", words);
    }

    private static List<List<String>> templates(Random random) {
        List<List<String>> templates = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            List<String> words = new ArrayList<>();
            for (int left = random.nextInt(40); left > 0; left--) {
                words.add("t" + random.nextInt(30));
            }
            templates.add(words);
        }
        return templates;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.6, 0.7, 0.8, 0.9, 1})
    void randomTextsFallTogetherAsTheComparisonOfAllSays(double threshold) {
        Random random = new Random(SEED);
        List<List<String>> templates = templates(random);
        List<Analysis> rows = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Given given = Given.verbatim("r" + i, drawn(random, templates));
            if (random.nextInt(4) > 0) {
                given.date(String.format(Locale.ROOT, "2026-01-%02d", 1 + random.nextInt(28)));
            }
            rows.add(given.analysis());
        }
        List<Cluster> expected = Oracle.clusters(rows, threshold);
        assertTrue(expected.size() > 5, "too few clusters to show anything: " + expected.size());
        Collections.shuffle(rows, random);
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            index.upsertAll(rows.subList(0, 200));
            index.commit();
            index.upsertAll(rows.subList(200, 400));
            index.refresh();
            DuplicateRequest request = DuplicateRequest.builder()
                    .threshold(threshold)
                    .most(DuplicateRequest.MOST_CLUSTERS)
                    .build();
            assertEquals(expected, index.duplicates(request).clusters(), "seed " + SEED);
        }
    }

    /** Compares each text with every canonical one, by the words themselves. */
    private static final class Oracle {
        private record Place(int canonical, double similarity) {}

        private static List<Cluster> clusters(List<Analysis> rows, double threshold) {
            List<Analysis> ordered = new ArrayList<>(rows);
            ordered.sort(Comparator.comparing((Analysis a) ->
                            a.verbatim().date().map(Object::toString).orElse("9999"))
                    .thenComparing(a -> a.verbatim().id()));
            List<Set<List<String>>> canonicals = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            List<List<Copy>> copies = new ArrayList<>();
            Map<List<String>, Place> places = new HashMap<>();
            for (Analysis row : ordered) {
                List<String> words = List.of(row.verbatim().text().split("[, ]+"));
                if (row.verbatim().text().isEmpty()) {
                    continue;
                }
                Set<List<String>> shingles = shingles(words);
                Place place = places.containsKey(words) ? places.get(words) : best(shingles, canonicals, threshold);
                if (place.canonical() < 0) {
                    place = new Place(canonicals.size(), 1);
                    canonicals.add(shingles);
                    ids.add(row.verbatim().id());
                    copies.add(new ArrayList<>());
                } else {
                    copies.get(place.canonical()).add(new Copy(row.verbatim().id(), place.similarity()));
                }
                places.put(words, place);
            }
            return clusters(ids, copies);
        }

        private static List<Cluster> clusters(List<String> ids, List<List<Copy>> copies) {
            List<Cluster> clusters = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                List<Copy> sorted = copies.get(i);
                sorted.sort(
                        Comparator.comparingDouble((Copy c) -> -c.similarity()).thenComparing(Copy::id));
                if (!sorted.isEmpty()) {
                    clusters.add(new Cluster(ids.get(i), sorted));
                }
            }
            clusters.sort(Comparator.comparingInt((Cluster c) -> -c.size()).thenComparing(Cluster::canonical));
            return clusters;
        }

        private static Set<List<String>> shingles(List<String> words) {
            Set<List<String>> shingles = new HashSet<>();
            for (int i = 0; i + 3 <= words.size(); i++) {
                shingles.add(words.subList(i, i + 3));
            }
            return shingles;
        }

        private static Place best(Set<List<String>> one, List<Set<List<String>>> canonicals, double threshold) {
            Place best = new Place(-1, 0);
            for (int i = 0; i < canonicals.size(); i++) {
                Set<List<String>> both = new HashSet<>(one);
                both.retainAll(canonicals.get(i));
                int either = one.size() + canonicals.get(i).size() - both.size();
                double alike = either == 0 ? 0 : (double) both.size() / either;
                if (alike >= threshold && alike > best.similarity()) {
                    best = new Place(i, alike);
                }
            }
            return best;
        }
    }

    @Test
    void C9_hostileTextsGetAnAnswer() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            assertEquals(new DuplicateResult(0, 0, 0, List.of()), index.duplicates(DuplicateRequest.ALL));
            List<String> texts = List.of(
                    "",
                    "\u200b",
                    "\ud800",
                    "x \udc00 y z",
                    "\ud83d\ude21".repeat(1_000),
                    "a ".repeat(500_000),
                    "a".repeat(1_000_000),
                    "((".repeat(500_000),
                    "a b c \u0000\n");
            for (int i = 0; i < texts.size(); i++) {
                index.upsert(Given.plain("a" + i, texts.get(i)));
                index.upsert(Given.plain("b" + i, texts.get(i)));
            }
            index.refresh();
            List<Cluster> found = clusters(index);
            assertEquals(
                    List.of("a2", "a3", "a4", "a5", "a6", "a7", "a8"),
                    found.stream().map(Cluster::canonical).toList());
        }
    }

    @Test
    void longTextsThatDifferBehindTheFirstWordsAreAlikeAndNotEqual() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12_000; i++) {
            text.append('w').append(i % 7_919).append(' ');
        }
        try (FeedbackIndex index =
                TestIndex.of(folder, Given.plain("a", text + "end"), Given.plain("b", text + "other end of it"))) {
            assertEquals(List.of(new Cluster("a", List.of(new Copy("b", 1)))), clusters(index));
        }
    }

    @Test
    void anInterruptEndsItAndIsKept() {
        try (FeedbackIndex index = TestIndex.of(folder, Given.plain("a", LONG_ONE))) {
            Thread.currentThread().interrupt();
            try {
                assertThrows(CancelledException.class, () -> index.duplicates(DuplicateRequest.ALL));
            } finally {
                assertTrue(Thread.interrupted());
            }
            assertEquals(1, index.duplicates(DuplicateRequest.ALL).verbatims());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.49, 1.01, Double.NaN, -1})
    void C4_aThresholdOutsideItsRangeIsToldAtOnce(double threshold) {
        DuplicateRequest.Builder builder = DuplicateRequest.builder().threshold(threshold);
        assertThrows(IllegalArgumentException.class, builder::build);
    }

    @Test
    void C4_aNumberOfClustersOutsideItsRangeIsToldAtOnce() {
        assertThrows(
                IllegalArgumentException.class,
                () -> DuplicateRequest.builder().most(0).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> DuplicateRequest.builder().most(100_001).build());
    }
}
