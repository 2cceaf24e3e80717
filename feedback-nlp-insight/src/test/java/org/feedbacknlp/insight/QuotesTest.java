package org.feedbacknlp.insight;

import static org.feedbacknlp.api.layer.Polarity.MIXED;
import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.NEUTRAL;
import static org.feedbacknlp.api.layer.Polarity.POSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Truncation;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Pii;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Signals;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.Zones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {
    private static final String FINE = "Support answered within minutes and solved my problem for good.";

    private static List<Quote> of(Polarity polarity, Analysis... analyses) {
        Quotes quotes = new Quotes(QuoteOptions.DEFAULT);
        List.of(analyses).forEach(quotes::add);
        return quotes.of("support", polarity);
    }

    private static Given fine() {
        return Given.text(FINE).id("r1").sentences().about("support", POSITIVE);
    }

    private static boolean quotable(Given given) {
        return !of(POSITIVE, given.analysis()).isEmpty();
    }

    @Test
    void aQuoteSaysWhereItStandsAndWhyItMayBeShown() {
        Given given = Given.text("Hello. " + FINE + " Bye.")
                .id("r1")
                .sentences()
                .sentencesFeel(NEUTRAL, POSITIVE, NEUTRAL)
                .with(Layer.LANGUAGE, new Language("en-GB", 0.99))
                .with(Layer.PII, new Pii(List.of()))
                .with(Layer.ZONES, new Zones(List.of()))
                .about("support", POSITIVE, 0.9, "Support answered");
        Quote quote = of(POSITIVE, given.analysis()).get(0);
        assertEquals(FINE, quote.text());
        assertEquals(new Span(7, 7 + FINE.length()), quote.span());
        assertEquals("r1", quote.verbatim());
        assertEquals(10, quote.words());
        assertEquals(0.81, quote.strength(), 1e-12);
        assertEquals(EnumSet.allOf(QuoteReason.class), quote.reasons());
    }

    @Test
    void whatWasNotLookedAtIsNoReason() {
        Quote quote = of(POSITIVE, fine().analysis()).get(0);
        assertEquals(
                EnumSet.of(
                        QuoteReason.LENGTH,
                        QuoteReason.WHOLE_SENTENCES,
                        QuoteReason.SURE,
                        QuoteReason.NO_SUSPECT_CHARACTERS,
                        QuoteReason.NOT_CUT,
                        QuoteReason.NO_IRONY_KNOWN),
                quote.reasons());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Support never failed.",
                "Support can be reached at jo@example.org on any day.",
                "Support sent me to https://example.org for the rest.",
                "Support sent me to WWW.example.org for the rest.",
                "Support of example.com was really nice to me.",
                "Support found my order 48213 within a few minutes.",
                "Support called me on 07 70 09 any evening I liked.",
                "Support called me on +44 (20) 794 any evening I liked.",
                "Support called me on \u0660\u0661\u0662\u0663\u0664 any evening I liked.",
                "Support was great (even on a Sunday and at night.",
                "Support was great even on a Sunday) and at night.",
                "Support said \u201cno problem at all and hung up on me.",
                "Support follows @brandname and answers there within minutes."
            })
    void notToBeShown(String text) {
        assertFalse(quotable(Given.text(text).sentences().about("support", POSITIVE)));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Support answers within 24 hours, 7 days a week :)",
                "Support cost me $1,299 less than before!",
                "Support was great (even on a Sunday).",
                "Support said \u201cno problem at all\u201d and meant it.",
                "Since 2019 the support has been the best.",
                "\u2728 Support is what keeps me here \u2728"
            })
    void toBeShown(String text) {
        assertTrue(quotable(Given.text(text).sentences().about("support", POSITIVE)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "en, And the support was great on every day.",
        "en, It was the support that saved our day.",
        "en, It\u2019s the support that saves every day here.",
        "en, '\u201cThey fixed the support desk for good.\u201d'",
        "de, Aber der Support war an jedem Tag gut.",
        "fr, Mais le support est vraiment bon et rapide.",
        "es, Pero el soporte fue muy bueno y amable."
    })
    void aSentenceThatLeansOnTheOneBeforeDoesNotStandAlone(String language, String text) {
        Given given = Given.text(text)
                .sentences()
                .with(Layer.LANGUAGE, new Language(language, 0.9))
                .about("support", POSITIVE);
        assertFalse(quotable(given));
    }

    @Test
    void aLeaningSentenceIsShownWithTheOneBefore() {
        String text = "Our server broke on a Sunday. They sent someone within the hour.";
        Given given = Given.text(text)
                .sentences()
                .with(Layer.LANGUAGE, new Language("en", 0.9))
                .about("support", POSITIVE, 0.9, "sent someone");
        assertEquals(text, of(POSITIVE, given.analysis()).get(0).text());
    }

    @Test
    void aShortSentenceIsShownWithTheOneBefore() {
        String text = "Our server broke on a Sunday. Support came.";
        Given given = Given.text(text).sentences().about("support", POSITIVE, 0.9, "Support came");
        assertEquals(text, of(POSITIVE, given.analysis()).get(0).text());
    }

    @Test
    void inOtherLanguagesTheFirstWordIsNotLookedAt() {
        Given given = Given.text("Ma il supporto \u00e8 stato davvero gentile.")
                .sentences()
                .with(Layer.LANGUAGE, new Language("it", 0.9))
                .about("support", POSITIVE);
        Quote quote = of(POSITIVE, given.analysis()).get(0);
        assertFalse(quote.reasons().contains(QuoteReason.STANDS_ALONE));
    }

    @Test
    void lengthsAreWords() {
        assertFalse(quotable(Given.text("One two three four").sentences().about("support", POSITIVE)));
        assertTrue(quotable(Given.text("One two three four five").sentences().about("support", POSITIVE)));
        String forty = "word ".repeat(39) + "word";
        assertTrue(quotable(Given.text(forty).sentences().about("support", POSITIVE)));
        assertFalse(quotable(Given.text(forty + " word").sentences().about("support", POSITIVE)));
        assertFalse(quotable(Given.text("a - b - c - d -").sentences().about("support", POSITIVE)));
    }

    @Test
    void whereThereAreTokensTheyAreTheWords() {
        Given words = fine().with(Layer.TOKENS, HandTokens.of(FINE, TokenKind.WORD));
        assertEquals(10, of(POSITIVE, words.analysis()).get(0).words());
        assertTrue(quotable(fine().with(Layer.TOKENS, HandTokens.of(FINE, TokenKind.NUMBER))));
        assertFalse(quotable(fine().with(Layer.TOKENS, HandTokens.of(FINE, TokenKind.SYMBOL))));
        String chinese = "\u5ba2\u670d \u975e\u5e38 \u5feb \u548c \u53cb\u5584";
        Given spaceless = Given.text(chinese)
                .sentences()
                .with(Layer.TOKENS, HandTokens.of(chinese, TokenKind.WORD))
                .about("support", POSITIVE);
        assertEquals(5, of(POSITIVE, spaceless.analysis()).get(0).words());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = TokenKind.class,
            names = {"URL", "EMAIL", "MENTION"})
    void whatATokenTellsToBeAnAddressIsNotShown(TokenKind kind) {
        assertFalse(quotable(fine().with(Layer.TOKENS, HandTokens.of(FINE, kind))));
    }

    @Test
    void personalDataThatOverlapsIsNotShown() {
        Pii.Item name = new Pii.Item(Pii.Type.PERSON, new Span(8, 16), 0.5);
        assertFalse(quotable(fine().with(Layer.PII, new Pii(List.of(name)))));
        Given besides = Given.text("I am Jo Miller. " + FINE)
                .sentences()
                .with(Layer.PII, new Pii(List.of(new Pii.Item(Pii.Type.PERSON, new Span(5, 14), 0.9))))
                .about("support", POSITIVE, 0.9, "Support");
        Quote quote = of(POSITIVE, besides.analysis()).get(0);
        assertEquals(FINE, quote.text());
        assertTrue(quote.reasons().contains(QuoteReason.NO_PERSONAL_DATA));
    }

    @Test
    void otherPeoplesWordsAreNotShown() {
        Zones.Zone reply = new Zones.Zone(Zones.Kind.QUOTED_REPLY, new Span(0, 5));
        assertFalse(quotable(fine().with(Layer.ZONES, new Zones(List.of(reply)))));
    }

    @Test
    void theLastSentenceBeforeACutIsNotShown() {
        Given given = Given.text("Delivery came on time and was fine. " + FINE)
                .sentences()
                .about("support", POSITIVE, 0.9, "Support")
                .about("delivery", POSITIVE, 0.9, "Delivery");
        Quotes quotes = new Quotes(QuoteOptions.DEFAULT);
        quotes.add(given.builder()
                .truncation(new Truncation("textLength", 100, 36 + FINE.length()))
                .build());
        assertEquals(List.of("delivery"), quotes.topics());
    }

    @Test
    void doubtfulTopicsAndFeelingsAreNotShown() {
        assertFalse(quotable(Given.text(FINE).sentences().about("support", POSITIVE, 0.69, FINE)));
        assertTrue(quotable(Given.text(FINE).sentences().about("support", POSITIVE, 0.7, FINE)));
        Quotes quotes = new Quotes(QuoteOptions.DEFAULT);
        quotes.add(Given.text(FINE).sentences().about("support").analysis());
        assertEquals(List.of(), quotes.topics(), "a topic without a feeling has no side");
    }

    @Test
    void aSentenceOfTheOtherSideIsNotShown() {
        assertFalse(quotable(fine().sentencesFeel(NEGATIVE)));
        assertFalse(quotable(fine().sentencesFeel(NEUTRAL)));
        assertTrue(quotable(fine().sentencesFeel(POSITIVE)));
    }

    @Test
    void mixedFeelingsAreShownAsTheyAre() {
        Given given = Given.text(FINE).sentences().sentencesFeel(NEGATIVE).about("support", MIXED);
        List<Quote> quotes = of(MIXED, given.analysis());
        assertEquals(1, quotes.size());
        assertFalse(quotes.get(0).reasons().contains(QuoteReason.SAME_POLARITY));
    }

    @Test
    void sarcasmAndWordsAtOddsWithTheScoreAreNotShown() {
        assertFalse(quotable(fine().with(Layer.LABELS, Labels.of("irony", List.of(Label.of("sarcasm", 0.6))))));
        assertTrue(quotable(fine().with(Layer.LABELS, Labels.of("irony", List.of(Label.of("sarcasm", 0.4))))));
        assertTrue(quotable(fine().with(Layer.LABELS, Labels.of("team", List.of(Label.of("support", 0.9))))));
        assertFalse(quotable(fine().feels(POSITIVE).nps(0)));
        assertTrue(quotable(fine().feels(POSITIVE).nps(10)));
    }

    @Test
    void withoutSentencesNothingIsShown() {
        assertFalse(quotable(Given.text(FINE).about("support", POSITIVE)));
    }

    @Test
    void advocatesAreTold() {
        assertFalse(of(POSITIVE, fine().nps(8).analysis()).get(0).advocate());
        assertTrue(of(POSITIVE, fine().nps(9).analysis()).get(0).advocate());
        assertFalse(of(POSITIVE, fine().score(ScoreScale.STARS, 5).analysis())
                .get(0)
                .advocate());
        assertTrue(of(POSITIVE, recommending(Modality.STATED)).get(0).advocate());
        assertFalse(of(POSITIVE, recommending(Modality.NEGATED)).get(0).advocate());
        Given unhappy = Given.text(FINE).sentences().about("support", NEGATIVE).nps(10);
        assertFalse(of(NEGATIVE, unhappy.analysis()).get(0).advocate());
    }

    private static Analysis recommending(Modality modality) {
        Signals.Signal advocacy = new Signals.Signal(SignalKind.ADVOCACY, modality, 0.9, List.of());
        return fine().with(Layer.SIGNALS, new Signals(List.of(advocacy))).analysis();
    }

    @Test
    void theSurestComesFirstThenTheMostComfortableLength() {
        String shorter = "Support is very kind indeed.";
        List<Quote> quotes = of(
                POSITIVE,
                Given.text(shorter)
                        .id("a")
                        .sentences()
                        .about("support", POSITIVE, 0.9, shorter)
                        .analysis(),
                Given.text(FINE)
                        .id("b")
                        .sentences()
                        .about("support", POSITIVE, 0.9, FINE)
                        .analysis(),
                Given.text("Nobody answers as fast as this team does.")
                        .id("c")
                        .sentences()
                        .about("support", POSITIVE, 0.95, "Nobody")
                        .analysis());
        assertEquals(
                List.of("c", "b", "a"), quotes.stream().map(Quote::verbatim).toList());
    }

    @Test
    void eachVerbatimIsHeardOnceForATopic() {
        Given given = Given.text(FINE + " Nobody answers as fast as this team does.")
                .sentences()
                .about("support", POSITIVE);
        assertEquals(1, of(POSITIVE, given.analysis()).size());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "SUPPORT answered within minutes, and solved my problem for good!!!",
                "Suppooort answered within minutes and solved my problem for good",
                "Support answered within 7 minutes and solved my problem for good.",
                "Support answered within minutes and solved our problem for good."
            })
    void nearlyTheSameIsShownOnce(String again) {
        Analysis second = Given.text(again)
                .id("r2")
                .sentences()
                .about("support", POSITIVE)
                .analysis();
        assertEquals(1, of(POSITIVE, fine().analysis(), second).size());
        assertEquals(1, of(POSITIVE, second, fine().analysis()).size());
        assertEquals(of(POSITIVE, fine().analysis(), second), of(POSITIVE, second, fine().analysis()));
    }

    @Test
    void memoryIsBoundedAndTheOrderNeverShows() {
        List<Analysis> many = new ArrayList<>();
        Random random = new Random(111);
        for (int i = 0; i < 400; i++) {
            String text = "Support " + word(random) + " " + word(random) + " " + word(random) + " " + word(random) + " "
                    + word(random) + ".";
            double confidence = 0.7 + 0.01 * random.nextInt(30);
            many.add(Given.text(text)
                    .id("r" + i)
                    .sentences()
                    .about("support", POSITIVE, confidence, text)
                    .analysis());
        }
        List<Quote> expected = of(POSITIVE, many.toArray(Analysis[]::new));
        assertEquals(5, expected.size());
        assertTrue(expected.stream().allMatch(quote -> quote.strength() > 0.87), expected::toString);
        for (int run = 0; run < 10; run++) {
            Collections.shuffle(many, random);
            assertEquals(expected, of(POSITIVE, many.toArray(Analysis[]::new)), "seed 111, run " + run);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    /** Whatever stands in a text, what is shown of it has no suspect characters and the right length. */
    @Test
    void randomTextsAreOnlyShownWhereTheyMayBe() {
        String[] parts = {"word", "@", "12345", ".", " ", "www.", "(", ")", "\ud83d\ude00", "\ud83d", "And ", "a", "! "
        };
        Random random = new Random(112);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int k = 0; k < 40; k++) {
                text.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
            }
            Given given = Given.text(text.toString()).sentences().about("support", POSITIVE);
            for (Quote quote : of(POSITIVE, given.analysis())) {
                String message = "seed 112, case " + i + ": " + quote.text();
                assertEquals(quote.span().in(text.toString()), quote.text(), message);
                assertTrue(quote.words() >= 5 && quote.words() <= 40, message);
                assertFalse(quote.text().contains("@") || quote.text().contains("12345"), message);
            }
        }
    }

    @Test
    void toStringShowsNoWords() {
        Quote quote = of(POSITIVE, fine().analysis()).get(0);
        assertFalse(quote.toString().contains("answered"), quote::toString);
    }

    @Test
    void givesATree() {
        Quotes quotes = new Quotes(QuoteOptions.DEFAULT);
        quotes.add(fine().analysis());
        Object tree = quotes.toJson();
        JsonTree.line(tree);
        assertEquals(FINE, JsonTree.at(tree, "support", 0, "text"));
        assertEquals("length", JsonTree.at(tree, "support", 0, "reasons", 0));
        assertEquals(List.of(), quotes.of("support", NEGATIVE));
        assertEquals(List.of(), quotes.of("nothing", POSITIVE));
    }

    @Test
    void optionsAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> new QuoteOptions(0, 5, 40, 0.7));
        assertThrows(IllegalArgumentException.class, () -> new QuoteOptions(1001, 5, 40, 0.7));
        assertThrows(IllegalArgumentException.class, () -> new QuoteOptions(1, 0, 40, 0.7));
        assertThrows(IllegalArgumentException.class, () -> new QuoteOptions(1, 5, 4, 0.7));
        assertThrows(IllegalArgumentException.class, () -> new QuoteOptions(1, 5, 40, 1.1));
        Span span = new Span(0, 1);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Quote("t", POSITIVE, "v", span, "x", 0, 0.5, false, Set.of()));
    }
}
