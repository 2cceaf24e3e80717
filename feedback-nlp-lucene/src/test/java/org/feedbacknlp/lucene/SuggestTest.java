package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.feedbacknlp.api.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Suggestions are the frequent words that begin as typed, and none that few people use. */
class SuggestTest {
    private static final long SEED = Long.getLong("feedbacknlp.seed", 20_261_201);

    @TempDir
    private Path folder;

    private static Analysis said(String id, String respondent, String text) {
        return Given.verbatim(id, text).with(v -> v.respondent(respondent)).analysis();
    }

    /** Writes a text for so many respondents. */
    private static void all(FeedbackIndex index, String name, int respondents, String text) {
        for (int i = 0; i < respondents; i++) {
            index.upsert(said(name + i, "u" + i, text));
        }
    }

    private static List<String> words(List<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestion::word).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "del, delivery delay",
        "late DEL, delivery delay",
        "'\"very Déli', delivery",
        "-(deliv, delivery",
        "x, ''",
        "'del ', ''",
        "'', ''",
        "'   ', ''",
        "delivery:, ''",
        "caf, cafe",
        "CAFÉ, cafe",
        "delx, ''"
    })
    void theLastTypedWordIsCompleted(String typed, String expected) {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            all(index, "a", 7, "Delivery at the café");
            all(index, "b", 6, "a delay");
            index.refresh();
            assertEquals(expected, String.join(" ", words(index.suggest(typed, 10))));
        }
    }

    @Test
    void theWordsOfMostVerbatimsComeFirst() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            all(index, "a", 5, "paid paper parcel");
            all(index, "b", 6, "parcel park park park park");
            index.commit();
            all(index, "c", 7, "park paid");
            index.refresh();
            List<Suggestion> expected = List.of(
                    new Suggestion("park", 13),
                    new Suggestion("paid", 12),
                    new Suggestion("parcel", 11),
                    new Suggestion("paper", 5));
            for (int most = 1; most <= 5; most++) {
                assertEquals(expected.subList(0, Math.min(most, 4)), index.suggest("pa", most));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret7", "a@secret", "secret@home.example", "secretsecretsecretsecretsecretsecretsecret"})
    void whatTellsWhoSomebodyIsIsNeverSuggested(String word) {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            for (int i = 0; i < 9; i++) {
                Given given = Given.verbatim("r" + i, word)
                        .with(v -> v.respondent("u" + v.hashCode()))
                        .tokens(new HandTokens(List.of(new HandTokens.Token(
                                0, word.length(), org.feedbacknlp.api.layer.TokenKind.WORD, word))));
                index.upsert(given.analysis());
            }
            index.refresh();
            assertEquals(List.of(), index.suggest(word.substring(0, 1), 10));
            assertEquals(List.of(), index.suggest(word.substring(0, 7), 10));
        }
    }

    @Test
    void whatFewPeopleWroteIsNotSuggestedHoweverOften() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            for (int i = 0; i < 100; i++) {
                index.upsert(said("r" + i, "u" + i % 4, "Müllerstrasse"));
            }
            index.refresh();
            assertEquals(List.of(), index.suggest("m", 10));
            assertEquals(List.of(), index.suggest("m", 10, 5));
            assertEquals(List.of("mullerstrasse"), words(index.suggest("m", 10, 4)));
            index.upsert(Given.plain("somebody", "Müllerstrasse"));
            index.refresh();
            assertEquals(List.of(new Suggestion("mullerstrasse", 101)), index.suggest("m", 10));
        }
    }

    @Test
    void whatWasReplacedOrErasedCountsForNothing() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            all(index, "keep", 20, "nothing");
            all(index, "r", 5, "parcel");
            index.commit();
            assertEquals(List.of("parcel"), words(index.suggest("par", 10)));
            index.upsert(said("r0", "u0", "nothing"));
            index.refresh();
            assertEquals(List.of(), index.suggest("par", 10));
            assertEquals(List.of(new Suggestion("parcel", 4)), index.suggest("par", 10, 4));
            index.erase("r1");
            assertEquals(List.of(), index.suggest("par", 10, 4));
        }
    }

    @Test
    void randomIndexesAnswerAsACountOfTheirRowsDoes() {
        Random random = new Random(SEED);
        String[] vocabulary = {"late", "later", "latest", "lane", "lamp", "land", "price", "pro"};
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            Map<String, Analysis> rows = new HashMap<>();
            for (int i = 0; i < 400; i++) {
                StringBuilder text = new StringBuilder();
                for (int left = random.nextInt(4); left >= 0; left--) {
                    double rank = random.nextDouble();
                    text.append(vocabulary[(int) (rank * rank * vocabulary.length)])
                            .append(' ');
                }
                Given given = Given.verbatim("r" + random.nextInt(200), text.toString());
                if (random.nextInt(3) > 0) {
                    given.with(v -> v.respondent("u" + random.nextInt(8)));
                }
                Analysis analysis = given.analysis();
                rows.put(analysis.verbatim().id(), analysis);
                index.upsert(analysis);
                if (i % 60 == 30) {
                    index.commit();
                }
            }
            index.refresh();
            for (String typed : List.of("l", "la", "lat", "late", "p")) {
                for (int respondents = 2; respondents < 60; respondents += 3) {
                    List<Suggestion> all = counted(rows, vocabulary, typed, respondents);
                    for (int most : new int[] {1, 2, 3, 100}) {
                        assertEquals(
                                all.subList(0, Math.min(most, all.size())),
                                index.suggest(typed, most, respondents),
                                "seed " + SEED + ": " + typed + ", " + most + ", " + respondents);
                    }
                }
            }
        }
    }

    private static List<Suggestion> counted(
            Map<String, Analysis> rows, String[] vocabulary, String typed, int respondents) {
        List<Suggestion> found = new ArrayList<>();
        for (String word : vocabulary) {
            int verbatims = 0;
            Set<String> users = new HashSet<>();
            for (Analysis row : rows.values()) {
                if (List.of(row.verbatim().text().split(" ")).contains(word)) {
                    verbatims++;
                    users.add(row.verbatim()
                            .respondent()
                            .orElse("only " + row.verbatim().id()));
                }
            }
            if (word.startsWith(typed) && users.size() >= respondents) {
                found.add(new Suggestion(word, verbatims));
            }
        }
        found.sort((a, b) ->
                a.verbatims() == b.verbatims() ? a.word().compareTo(b.word()) : b.verbatims() - a.verbatims());
        return found;
    }

    @Test
    void C9_hostileTypingGetsAnAnswer() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            assertEquals(List.of(), index.suggest("a", 10));
            all(index, "a", 6, "\ud83d\ude21 app");
            index.refresh();
            assertEquals(List.of("\ud83d\ude21"), words(index.suggest("\ud83d\ude21", 10)));
            for (String typed : List.of(
                    "\ud83d",
                    "a\ud800",
                    "\udc00",
                    "\u0000",
                    "*",
                    "\"\"\"((((",
                    "a".repeat(1_000_000),
                    "( ".repeat(500_000),
                    "(".repeat(1_000_000),
                    "\u200b\u200d")) {
                assertTrue(index.suggest(typed, 10).size() <= 1);
            }
        }
    }

    @Test
    void C4_misuseIsToldAtOnce() {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            assertThrows(IllegalArgumentException.class, () -> index.suggest("a", 0));
            assertThrows(IllegalArgumentException.class, () -> index.suggest("a", 101));
            assertThrows(IllegalArgumentException.class, () -> index.suggest("a", 1, 1));
        }
    }
}
