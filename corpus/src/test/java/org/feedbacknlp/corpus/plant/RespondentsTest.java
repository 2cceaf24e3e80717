package org.feedbacknlp.corpus.plant;

import static org.feedbacknlp.corpus.plant.Samples.effects;
import static org.feedbacknlp.corpus.plant.Samples.gold;
import static org.feedbacknlp.corpus.plant.Samples.survey;
import static org.feedbacknlp.corpus.plant.Samples.topic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.corpus.Corpus;
import org.feedbacknlp.corpus.GoldVerbatim;
import org.feedbacknlp.corpus.RealCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RespondentsTest {
    private static final String GOLD = """
            industry: saas
            verbatims:
            - {id: saas-001, text: one, sentences: [neutral], sentiment: neutral}
            - {id: saas-002, language: de, text: two, sentences: [neutral], sentiment: neutral}
            - {id: saas-003, text: three, sentences: [neutral], sentiment: neutral}
            - id: saas-004
              text: four is dear
              sentences: [negative]
              sentiment: negative
              topics: [{id: price, sentiment: negative, quotes: [dear]}]
            - {id: saas-011, text: eleven, sentences: [neutral], sentiment: neutral}
            - {id: saas-012, text: twelve, sentences: [neutral], sentiment: neutral}
            - id: saas-013
              text: thirteen is dear
              sentences: [negative]
              sentiment: negative
              topics: [{id: price, sentiment: negative, quotes: [dear]}]
            - {id: saas-014, text: fourteen, sentences: [neutral], sentiment: neutral}
            - {id: saas-015, text: fifteen, sentences: [neutral], sentiment: neutral}
            - {id: saas-021, text: twenty-one, sentences: [neutral], sentiment: neutral}
            - {id: saas-031, text: thirty-one, sentences: [neutral], sentiment: neutral}
            """;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{2}: {0} was written by the author of {1}")
    @CsvSource({
        "saas-001, saas-001, first half of its block",
        "saas-011, saas-001, ten numbers behind",
        "saas-012, saas-012, another language",
        "saas-013, saas-013, complains of the price",
        "saas-014, saas-004, after a complaint of the price",
        "saas-015, saas-015, nobody ten numbers before",
        "saas-021, saas-021, first half of the next block",
        "saas-031, saas-021, second half of the next block"
    })
    void whoWroteAgain(String id, String first, String why) throws IOException {
        Respondents respondents = new Respondents(corpus(), survey(1, 0, 0));
        GoldVerbatim text = respondents.corpus().verbatim(id).orElseThrow();
        assertEquals(first, respondents.firstOf(text).id(), why);
    }

    @Test
    void whereNobodyWritesAgainAllAreFirst() throws IOException {
        Respondents respondents = new Respondents(corpus(), survey(0, 0, 0));
        respondents.corpus().verbatims().forEach(text -> assertEquals(text, respondents.firstOf(text)));
    }

    @Test
    void theFirstTextsAuthorIsTheFirstTexts() {
        Respondents respondents = new Respondents(RealCorpus.CORPUS, survey(1, 0, 0));
        for (GoldVerbatim text : RealCorpus.CORPUS.verbatims()) {
            GoldVerbatim first = respondents.firstOf(text);
            assertEquals(first, respondents.firstOf(first), text::id);
            assertEquals(text.industry(), first.industry(), text::id);
        }
    }

    @Test
    void differentTextsOfAnIndustryHaveDifferentKeys() {
        for (String industry : RealCorpus.CORPUS.industries()) {
            List<GoldVerbatim> texts = RealCorpus.CORPUS.verbatims(industry);
            Set<String> keys = new HashSet<>();
            texts.forEach(text -> keys.add(Respondents.key(text)));
            assertEquals(texts.size(), keys.size(), industry);
        }
    }

    @Test
    void keysDoNotRunWithTheNumbers() {
        List<String> keys = RealCorpus.CORPUS.verbatims("saas").stream()
                .map(Respondents::key)
                .toList();
        assertFalse(keys.equals(keys.stream().sorted().toList()));
    }

    @Test
    void whoComplainsOfThePriceIsInTheGroup() {
        Respondents respondents = new Respondents(RealCorpus.CORPUS, survey(0, 0, 0));
        for (int i = 100; i < 150; i++) {
            GoldVerbatim dear = gold("saas-" + i, Polarity.NEGATIVE, topic("price", Polarity.NEGATIVE));
            assertEquals(
                    "team", respondents.segments(dear, effects(ScoreScale.NPS)).get("plan"), dear.id());
        }
    }

    @ParameterizedTest
    @CsvSource({"NEGATIVE, true", "POSITIVE, false", "NEUTRAL, false", "MIXED, false"})
    void onlyANegativePriceIsAComplaint(Polarity sentiment, boolean complaint) {
        assertEquals(
                complaint,
                Respondents.complainsOfPrice(gold("saas-001", Polarity.NEGATIVE, topic("price", sentiment))));
        assertFalse(Respondents.complainsOfPrice(gold("saas-001", Polarity.NEGATIVE, topic("fees", sentiment))));
    }

    @Test
    void theOtherSegmentsDoNotLookAtTheText() {
        Respondents respondents = new Respondents(RealCorpus.CORPUS, survey(0, 0, 0));
        Set<String> values = new HashSet<>();
        for (int i = 100; i < 150; i++) {
            GoldVerbatim dear = gold("saas-" + i, Polarity.NEGATIVE, topic("price", Polarity.NEGATIVE));
            GoldVerbatim kind = gold("saas-" + i, Polarity.POSITIVE);
            for (String segment : List.of("region", "tenure")) {
                String value = String.valueOf(
                        respondents.segments(dear, effects(ScoreScale.NPS)).get(segment));
                assertEquals(
                        value,
                        respondents.segments(kind, effects(ScoreScale.NPS)).get(segment),
                        dear.id());
                values.add(value);
            }
        }
        assertTrue(values.containsAll(Set.of("emea", "amer", "short", "long")), values::toString);
    }

    private Corpus corpus() throws IOException {
        return Corpus.at(Files.writeString(folder.resolve("saas.yaml"), GOLD));
    }
}
