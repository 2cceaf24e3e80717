package org.feedbacknlp.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.Status;
import org.junit.jupiter.api.Test;

/** What the corpus as a whole promises, over corpora made of bare verbatims. */
class ValidatorTest {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "fi", "cs");

    @Test
    void enoughOfEverythingIsEnough() {
        assertEquals(List.of(), messages(corpus(1500, 6, 12)));
    }

    @Test
    void oneVerbatimTooFew() {
        assertEquals(List.of("1499 verbatims, at least 1500 are promised"), messages(corpus(1499, 6, 12)));
    }

    @Test
    void oneIndustryTooFew() {
        assertEquals(List.of("5 industries, at least 6 are promised"), messages(corpus(1500, 5, 12)));
    }

    @Test
    void oneLanguageTooFew() {
        assertEquals(List.of("11 languages, at least 12 are promised"), messages(corpus(1500, 6, 11)));
    }

    @Test
    void theUndeterminedLanguageIsNone() {
        List<GoldVerbatim> corpus = corpus(1500, 6, 11);
        corpus.add(verbatim(9999, "industry-0", "und", Optional.empty()));
        assertEquals(List.of("11 languages, at least 12 are promised"), messages(corpus));
    }

    @Test
    void anIndustryHasOneEvent() {
        List<GoldVerbatim> corpus = corpus(1500, 6, 12);
        corpus.add(verbatim(9999, "industry-3", "en", Optional.of("flood")));
        assertEquals(List.of("one event is promised, found [outage, flood]"), messages(corpus));
        Problem problem = Validator.shortfalls(corpus).get(0);
        assertEquals("industry-3.yaml", problem.file());
    }

    @Test
    void anIndustryHasAnEvent() {
        List<GoldVerbatim> corpus = corpus(1500, 6, 12);
        corpus.add(verbatim(9999, "zoo", "en", Optional.empty()));
        assertEquals(List.of("one event is promised, found []"), messages(corpus));
    }

    @Test
    void anEmptyCorpusFallsShortOfEverything() {
        assertEquals(
                List.of(
                        "0 verbatims, at least 1500 are promised",
                        "0 industries, at least 6 are promised",
                        "0 languages, at least 12 are promised"),
                messages(List.of()));
    }

    @Test
    void shortfallsNameTheWholeGold() {
        Problem problem = Validator.shortfalls(List.of()).get(0);
        assertEquals("gold:0: 0 verbatims, at least 1500 are promised", problem.toString());
        assertFalse(problem.message().isEmpty());
    }

    private static List<String> messages(List<GoldVerbatim> corpus) {
        return Validator.shortfalls(corpus).stream().map(Problem::message).toList();
    }

    private static List<GoldVerbatim> corpus(int verbatims, int industries, int languages) {
        List<GoldVerbatim> all = new ArrayList<>();
        for (int i = 0; i < verbatims; i++) {
            all.add(verbatim(i, "industry-" + i % industries, LANGUAGES.get(i % languages), Optional.of("outage")));
        }
        return all;
    }

    private static GoldVerbatim verbatim(int number, String industry, String language, Optional<String> event) {
        return new GoldVerbatim(
                industry + "-" + number,
                industry,
                "text " + number,
                Optional.empty(),
                language,
                Status.CONTENT,
                event,
                GoldLabels.NONE);
    }
}
