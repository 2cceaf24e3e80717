package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From rows to an index, and from questions to hits. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexAndSearchTest {
    private static final String CSV = """
            id,text,nps,date,plan
            a,"Great app, but the delivery was late",7,2026-01-05,pro
            b,Delivery on time and support was friendly,10,2026-02-01,team
            c,The app crashes every day,0,2026-02-20,pro
            d,Too expensive,3,2026-03-01,free
            e,"\u001b[2Jwatch \u202eout, the delivery was late",5,2026-03-02,"te\u001bam"
            """;

    @TempDir
    private static Path folder;

    private String index;

    @BeforeAll
    void fill() {
        index = folder.resolve("index").toString();
        Ran ran = Ran.with(CSV, "index", "-", "--index", index, "--segment", "plan");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertTrue(ran.err().contains("5 written, 5 in "), ran.err());
    }

    private Ran search(String... arguments) {
        List<String> all = new ArrayList<>(List.of("search", "--index", index));
        all.addAll(List.of(arguments));
        return Ran.of(all.toArray(new String[0]));
    }

    private List<String> found(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        Ran ran = search(all.toArray(new String[0]));
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        List<String> ids = new ArrayList<>();
        Rows.tree(ran.out()).get("hits").forEach(hit -> ids.add(hit.get("id").asText()));
        ids.sort(null);
        return ids;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "late NEAR/2 delivery | a e",
                "app CLAUSE late | ",
                "deliver* NOT friend* | a e",
                "expensive AND [score <= 3] | d",
                "~delivrey NOTWITH late | b",
                "crash AND [plan = \"pro\"] | c",
            })
    void aRuleOfACodebookIsAQuery(String rule, String ids) {
        assertEquals(ids == null ? "" : ids, String.join(" ", found("--rule", rule)));
    }

    @Test
    void aTopicOfACodebookIsAQuery() throws IOException {
        String file = Files.writeString(
                        folder.resolve("shop.yaml"),
                        "id: shop\nversion: 1\ntopics:\n- id: delivery\n  label: Delivery\n  rules: [late CLAUSE delivery]\n")
                .toString();
        assertEquals(List.of("a", "e"), found("--codebook", file, "--topic", "delivery"));
        assertEquals(
                "feedback: the codebook has no topic price; it has delivery",
                search("--codebook", file, "--topic", "price").err().strip());
        assertEquals(ExitCode.UNUSABLE, search("--codebook", file).code());
        assertEquals(
                "feedback: --rule cannot be read: column 9: the rule ends where a word should stand",
                search("--rule", "late AND").err().strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delivery | a b e",
                "\"delivery was late\" | a e",
                "deliver* -late | b",
                "crash* OR expensive | c d",
                "topic:delivery | a b e",
                "sentiment:negative topic:price | d",
                "score:<=6 | c d e",
                "score:9..10 | b",
                "date:2026-02 | b c",
                "plan:pro | a c",
                "id:d | d",
                "bananas | ",
            })
    void N054_aQueryFindsWhatItSays(String query, String ids) {
        assertEquals(ids == null ? "" : ids, String.join(" ", found(query)));
    }

    @Test
    void withoutAQueryEverythingIsFound() {
        assertEquals(List.of("a", "b", "c", "d", "e"), found());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan=pro | a c",
                "plan=pro,free | a c d",
                "segment.plan=team | b",
                "topic=delivery | a b e",
                "score=0..3 | c d",
                "score=7 | a",
                "date=2026-02-01..2026-02-28 | b c",
                "date=2026-01-05 | a",
                "sentiment=negative | c d e",
            })
    void aFilterKeepsWhatItSays(String filter, String ids) {
        assertEquals(ids, String.join(" ", found("--filter", filter)));
    }

    @Test
    void filtersMustAllHold() {
        assertEquals(List.of("a"), found("--filter", "plan=pro", "--filter", "score=5..10", "delivery"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "=pro", "plan=", "score=many", "score=6..0", "date=soon", "date=2026-02-30"})
    void aFilterThatIsNoneIsUsage(String filter) {
        Ran ran = search("--filter", filter);
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertEquals(1, ran.told().size(), ran.err());
    }

    @Test
    void aPersonSeesMatchesAndNoControls() {
        Ran ran = search("delivery late", "--facet", "topic", "--facet", "plan");
        assertTrue(ran.out().startsWith("2 found"), ran.out());
        assertTrue(ran.out().contains("Great app, but the [delivery] was [late]"), ran.out());
        assertTrue(ran.out().contains("watch  out, the [delivery] was [late]"), ran.out());
        assertFalse(ran.out().contains("\u001b") || ran.out().contains("\u202e"), ran.out());
        assertTrue(ran.out().contains("\ntopic\n  delivery       2 ####"), ran.out());
    }

    @Test
    void programmesGetOneObject() {
        JsonNode tree = Rows.tree(
                search("late", "--json", "--facet", "plan", "--limit", "1").out());
        assertEquals(2, tree.get("total").asInt());
        assertEquals(1, tree.get("hits").size());
        JsonNode hit = tree.get("hits").get(0);
        JsonNode span = hit.get("spans").get(0);
        assertEquals(
                "late",
                hit.get("text")
                        .asText()
                        .substring(span.get("start").asInt(), span.get("end").asInt()));
        assertEquals(2, tree.at("/facets/segment.plan/distinct").asInt());
        Ran next = search(
                "late", "--json", "--limit", "1", "--after", tree.get("next").asText());
        assertEquals(1, Rows.tree(next.out()).get("hits").size());
        assertFalse(Rows.tree(next.out()).has("next"), next.out());
    }

    @Test
    void aTokenThatIsNoneIsUsage() {
        assertEquals(ExitCode.UNUSABLE, search("late", "--after", "!!").code());
        String token = Rows.tree(search("late", "--json", "--limit", "1").out())
                .get("next")
                .asText();
        Ran ran = search("late", "--after", token, "--sort", "newest");
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertTrue(ran.err().contains("--sort relevance"), ran.err());
    }

    @Test
    void hitsMayBeSorted() {
        JsonNode newest = Rows.tree(search("--sort", "newest", "--json").out());
        assertEquals("e", newest.at("/hits/0/id").asText());
        JsonNode lowest = Rows.tree(search("--sort", "lowest-score", "--json").out());
        assertEquals("c", lowest.at("/hits/0/id").asText());
    }

    @Test
    void aQueryBeyondALimitIsToldInOneLine() {
        for (String query : List.of("(".repeat(200) + "a", "nofield:x", "*", "a".repeat(2_000))) {
            Ran ran = search(query);
            assertEquals(ExitCode.UNUSABLE, ran.code(), ran.out());
            assertEquals(1, ran.told().size(), ran.err());
        }
    }

    @Test
    void aLaterRowTakesThePlaceOfAnEarlierOneAndErasureForgets() {
        String own = folder.resolve("own").toString();
        Ran.with("id,text\n1,first words\n2,second words\n", "index", "-", "--index", own);
        Ran.with("id,text\n1,other words\n", "index", "-", "--index", own);
        assertTrue(Ran.of("search", "--index", own, "first").out().startsWith("0 found"));
        assertTrue(Ran.of("search", "--index", own, "other").out().startsWith("1 found"));
        Ran erased = Ran.of("erase", "--index", own, "--id", "1", "--id", "9");
        assertEquals(ExitCode.SOME_FAILED, erased.code());
        assertTrue(erased.err().contains("1 of 2 erased"), erased.err());
        assertTrue(Ran.of("search", "--index", own).out().startsWith("1 found"));
    }

    @Test
    void whatFailsIsCountedAndNotIndexed() {
        String own = folder.resolve("partly").toString();
        Ran ran = Ran.with("id,text,nps\n1,fine,9\n2,bad,99\n", "index", "-", "--index", own, "--score", "nps:nps");
        assertEquals(ExitCode.SOME_FAILED, ran.code());
        assertTrue(ran.err().contains("1 written, 1 in"), ran.err());
        assertTrue(ran.err().contains("1 of 2 rows failed"), ran.err());
    }

    @Test
    void anIndexThatIsInUseIsToldInOneLineAndCanBeSearched() {
        try (var open = org.feedbacknlp.lucene.FeedbackIndex.open(Path.of(index))) {
            Ran ran = Ran.of("erase", "--index", index, "--id", "a");
            assertEquals(ExitCode.UNUSABLE, ran.code());
            assertEquals(1, ran.told().size(), ran.err());
            assertEquals(ExitCode.DONE, search("late").code());
            assertTrue(open.size() > 0);
        }
    }
}
