package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.feedbacknlp.lucene.InvalidQueryException.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Queries that want to hurt. Each gives a result or one clear exception. */
@TestInstance(Lifecycle.PER_CLASS)
class HostileQueryTest {
    private static final int LONG = 2_000_000;
    private static final long SEED = 20261122L;
    private static final String[] PIECES = {
        "a",
        "late",
        "delivery",
        "caf\u00e9",
        "\ud83d\ude00",
        "\ud800",
        "\udc00",
        "\u0000",
        "\u202e",
        "1",
        "..",
        "<=",
        ">",
        "-",
        "+",
        "*",
        "?",
        "~",
        "^",
        ":",
        "/",
        "\\",
        "[",
        "]",
        "{",
        "}",
        "(",
        ")",
        "\"",
        "\u201c",
        "'",
        "OR",
        "AND",
        "NOT",
        "||",
        "&&",
        "topic:",
        "score:",
        "date:",
        "plan:",
        "tenant:",
        "id:",
        "lang:",
        "secret_field:",
        "2026-13",
        "9999",
        " ",
        " ",
        " ",
        "\t"
    };

    private FeedbackIndex index;
    /** The same limits but for the length, to reach what hides behind it. */
    private FeedbackIndex patient;

    @BeforeAll
    void fill(@TempDir Path folder) {
        index = TestIndex.of(
                folder.resolve("a"),
                Given.verbatim("ours", "late delivery a b")
                        .segment("tenant", "us")
                        .topics("delivery")
                        .analysis(),
                Given.verbatim("theirs", "late delivery a b")
                        .segment("tenant", "them")
                        .analysis());
        patient = TestIndex.of(
                folder.resolve("b"),
                IndexOptions.DEFAULT.withQueryLimits(QueryLimits.DEFAULT.withLength(LONG)),
                Given.plain("one", "late delivery a b"));
    }

    @AfterAll
    void close() {
        index.close();
        patient.close();
    }

    private record Case(String id, String query, Problem problem, int position) {}

    @TestFactory
    Stream<DynamicTest> refusedWithTheirReason() {
        return Stream.of(
                        new Case("N048 nested", "(".repeat(5_000) + "a" + ")".repeat(5_000), Problem.TOO_DEEP, 16),
                        new Case("N048 negated", "-(".repeat(5_000) + "a", Problem.TOO_DEEP, 33),
                        new Case("N049 OR", "a OR ".repeat(1_025) + "a", Problem.TOO_MANY_CLAUSES, 500),
                        new Case("N049 AND", "a ".repeat(1_025), Problem.TOO_MANY_CLAUSES, 200),
                        new Case("N049 conditions", "topic:a ".repeat(101), Problem.TOO_MANY_CLAUSES, 806),
                        new Case("N050 leading", "*a", Problem.WILDCARD, 0),
                        new Case("N050 field and leading", "topic:*a", Problem.WILDCARD, 6),
                        new Case("N050 everything", "*:*", Problem.WILDCARD, 0),
                        new Case("N050 only stars", "***", Problem.WILDCARD, 0),
                        new Case("N050 inner", "?*?*?*a", Problem.WILDCARD, 1),
                        new Case("N050 range", "[* TO *]", Problem.WILDCARD, 1),
                        new Case("N051 regex with a star", "/(a*)*b/", Problem.WILDCARD, 5),
                        new Case("N053 giant", "a".repeat(65_536) + "~2", Problem.TERM_TOO_LONG, 0),
                        new Case("N053 giant in quotes", "\"b " + "a".repeat(101) + "\"", Problem.TERM_TOO_LONG, 1),
                        new Case("N053 giant value", "topic:" + "a".repeat(101), Problem.TERM_TOO_LONG, 6),
                        new Case("N054 colons", "a:b:c", Problem.UNKNOWN_FIELD, 0),
                        new Case("N055 unknown field", "late secret_field:foo", Problem.UNKNOWN_FIELD, 5),
                        new Case("N055 stored text is no field", "text:foo", Problem.UNKNOWN_FIELD, 0),
                        new Case("N055 sibling is no field", "folded:topic:foo", Problem.UNKNOWN_FIELD, 0),
                        new Case("N087 score in words", "score:ten", Problem.BAD_VALUE, 6),
                        new Case("N087 score in other digits", "score:\u0661\u0660", Problem.BAD_VALUE, 6),
                        new Case("N087 score with decimals", "score:10.5", Problem.BAD_VALUE, 6),
                        new Case("score without a number", "score:<=", Problem.BAD_VALUE, 6),
                        new Case("score with dots alone", "score:..", Problem.BAD_VALUE, 6),
                        new Case("score with nothing", "score:\"\"", Problem.BAD_VALUE, 7),
                        new Case("score backwards", "score:5..3", Problem.BAD_VALUE, 6),
                        new Case("score too big", "score:99999999999", Problem.BAD_VALUE, 6),
                        new Case("N088 no such day", "date:2026-02-30", Problem.BAD_VALUE, 5),
                        new Case("N088 slashes", "date:01/02/2026", Problem.BAD_VALUE, 5),
                        new Case("N088 five digits", "date:10000", Problem.BAD_VALUE, 5),
                        new Case("N088 epoch", "date:1764547200000", Problem.BAD_VALUE, 5),
                        new Case("date with a sign", "date:2026--1", Problem.BAD_VALUE, 5),
                        new Case("date backwards", "date:2026..2025", Problem.BAD_VALUE, 5),
                        new Case("no such polarity", "sentiment:bad", Problem.BAD_VALUE, 10),
                        new Case("no such signal", "signal.negated:leaving", Problem.BAD_VALUE, 15))
                .map(row -> DynamicTest.dynamicTest(row.id, () -> refused(patient, row)));
    }

    private static void refused(FeedbackIndex asked, Case row) {
        InvalidQueryException e =
                assertThrows(InvalidQueryException.class, () -> asked.search(SearchRequest.of(row.query)));
        assertAll(
                () -> assertEquals(row.problem, e.problem(), e.getMessage()),
                () -> assertEquals(row.position, e.position(), e.getMessage()),
                () -> checkMessage(e));
    }

    private static void checkMessage(InvalidQueryException e) {
        String message = Objects.requireNonNull(e.getMessage());
        assertTrue(message.length() <= 300, () -> message.length() + " characters: " + message);
        assertFalse(message.contains("\n"), message);
    }

    @Test
    void tooLongIsRefusedBeforeItIsRead() {
        refused(index, new Case("N054 plusses", "+".repeat(1 << 20), Problem.TOO_LONG, 1_000));
    }

    @TestFactory
    Stream<DynamicTest> foundWithoutFuss() {
        String open = "(".repeat(16);
        return Stream.of(
                        "N048 at the limit:" + open + "a",
                        "N049 at the limit:" + "a ".repeat(100),
                        "N051 regex:/((a{1,100}){1,100}){1,100}/",
                        "N052 one:/(/",
                        "N052 two:/[/",
                        "N052 three:/<1-99999999999>/",
                        "N052 four:a^1e39",
                        "N054 AND:AND",
                        "N054 OR OR:OR OR",
                        "N054 a AND:a AND",
                        "N054 backslash:\\",
                        "N054 escape:\\u00zz",
                        "N054 unclosed:\"unclosed",
                        "N054 signs:+-!()",
                        "N054 empty:",
                        "closing:" + ")".repeat(1_000),
                        "stars in quotes:\"*a* *:*\"")
                .map(row -> DynamicTest.dynamicTest(
                        row.substring(0, row.indexOf(':')),
                        () -> patient.search(SearchRequest.of(row.substring(row.indexOf(':') + 1)))));
    }

    @Test
    void N054_aMegabyteOfSignsIsReadInOnePass() {
        List<String> signs = List.of("+", "-", ")", ":", "\"", " ", "\\", "^", "NOT ", "AND ");
        for (String sign : signs) {
            String query = sign.repeat(1_000_000 / sign.length());
            assertNothing(query, "a megabyte of " + sign);
        }
    }

    private void assertNothing(String query, String told) {
        try {
            assertEquals(0, patient.search(SearchRequest.of(query)).total().value(), told);
        } catch (InvalidQueryException e) {
            checkMessage(e);
        }
    }

    @Test
    void N055_aFilterCannotBeOredAway() {
        Random random = new Random(SEED);
        Filter ours = Filter.is(IndexField.segment("tenant"), "us");
        int answered = 0;
        for (int i = 0; i < 10_000; i++) {
            String query = randomQuery(random);
            SearchRequest request = SearchRequest.builder()
                    .query(query)
                    .filter(ours)
                    .highlight(true)
                    .build();
            answered += answer(request, query, i);
        }
        assertTrue(answered > 1_000, "only " + answered + " of 10,000 random queries were answered, seed " + SEED);
    }

    private int answer(SearchRequest request, String query, int round) {
        String told = "round " + round + " of seed " + SEED;
        try {
            for (String id : TestIndex.ids(index, request)) {
                assertEquals("ours", id, told);
            }
            return 1;
        } catch (InvalidQueryException e) {
            checkMessage(e);
            assertTrue(e.position() >= 0 && e.position() <= query.length(), told);
            return 0;
        } catch (RuntimeException e) {
            throw new AssertionError(told + " leaked another exception", e);
        }
    }

    private static String randomQuery(Random random) {
        StringBuilder query = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            query.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) > 0) {
                query.append(' ');
            }
        }
        return query.toString();
    }

    @Test
    void C8_noMessageHoldsAnythingOfTheQuery() {
        String secret = "qzxsecretqzx";
        List<String> queries = List.of(
                "*" + secret,
                secret + ":x",
                "score:" + secret,
                "date:" + secret,
                "sentiment:" + secret,
                secret.repeat(20),
                secret + " " + "(".repeat(20));
        for (String query : queries) {
            InvalidQueryException e =
                    assertThrows(InvalidQueryException.class, () -> index.search(SearchRequest.of(query)));
            assertFalse(e.toString().contains("secret"), e.toString());
        }
    }

    @Test
    void N050_aStarStandsForAllItsWordsOrTheQueryIsRefused(@TempDir Path folder) {
        QueryLimits three = QueryLimits.DEFAULT.withExpansions(3);
        List<String> words = new ArrayList<>(List.of("late", "later", "latest", "lark"));
        try (FeedbackIndex few = TestIndex.of(
                folder,
                IndexOptions.DEFAULT.withQueryLimits(three),
                Given.verbatim("r", String.join(" ", words))
                        .segment("city", "Paris")
                        .segment("plan", "pro")
                        .analysis())) {
            assertEquals(List.of("r"), TestIndex.found(few, "late*"));
            assertEquals(List.of("r"), TestIndex.found(few, "city:par* plan:p* late"));
            refused(few, new Case("", "la*", Problem.TOO_MANY_EXPANSIONS, 0));
            refused(few, new Case("", "late* OR lar*", Problem.TOO_MANY_EXPANSIONS, 9));
        }
    }
}
