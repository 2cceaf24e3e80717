package org.feedbacknlp.insight;

import static org.feedbacknlp.api.layer.SignalKind.CHURN_RISK;
import static org.feedbacknlp.api.layer.SignalKind.PRAISE;
import static org.feedbacknlp.api.layer.SignalKind.QUESTION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.SignalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignalQuotesTest {
    private static final String LEAVING = "We have cancelled our contract as of today.";

    private static List<String> quoted(SignalKind kind, Analysis... analyses) {
        SignalQuotes quotes = new SignalQuotes(QuoteOptions.DEFAULT);
        List.of(analyses).forEach(quotes::add);
        return quotes.of(kind).stream().map(Quote::text).toList();
    }

    private static Given leaving(String text) {
        return Given.text(text).id("v").sentences().signals(CHURN_RISK, Modality.STATED, "cancelled");
    }

    @Test
    void theSentenceOfTheEvidenceIsQuoted() {
        Analysis analysis =
                leaving("The first year was quite all right. " + LEAVING).analysis();
        assertEquals(List.of(LEAVING), quoted(CHURN_RISK, analysis));
        assertEquals(List.of(), quoted(PRAISE, analysis));
    }

    @ParameterizedTest
    @EnumSource(names = "STATED", mode = EnumSource.Mode.EXCLUDE)
    void onlyWhatIsStatedIsQuoted(Modality mood) {
        Analysis analysis = Given.text(LEAVING)
                .sentences()
                .signals(CHURN_RISK, mood, "cancelled")
                .analysis();
        assertEquals(List.of(), quoted(CHURN_RISK, analysis));
    }

    @Test
    void anUnsureSignalIsNotQuoted() {
        Analysis analysis = Given.text(LEAVING)
                .sentences()
                .signals(CHURN_RISK, Modality.STATED, 0.69, "cancelled")
                .analysis();
        assertEquals(List.of(), quoted(CHURN_RISK, analysis));
    }

    @Test
    void wordsThatMayNotBeShownAreNot() {
        assertEquals(
                List.of(),
                quoted(
                        CHURN_RISK,
                        leaving("I have cancelled, write to jo@example.org please.")
                                .analysis(),
                        leaving("Just cancelled.").analysis(),
                        leaving("We have cancelled our contract as of today (see")
                                .analysis()));
    }

    @Test
    void ironyIsNotQuoted() {
        assertEquals(
                List.of(),
                quoted(
                        CHURN_RISK,
                        leaving(LEAVING).signals(SignalKind.SARCASM).analysis(),
                        leaving(LEAVING).nps(10).feels(Polarity.NEGATIVE).analysis()));
    }

    @ParameterizedTest(name = "{0} in {1} words: {2}")
    @CsvSource({
        "CHURN_RISK, NEGATIVE, true",
        "CHURN_RISK, NEUTRAL, true",
        "CHURN_RISK, POSITIVE, false",
        "ESCALATION, POSITIVE, false",
        "BUG_REPORT, MIXED, true",
        "PRAISE, POSITIVE, true",
        "PRAISE, NEGATIVE, false",
        "ADVOCACY, NEGATIVE, false",
        "EXPANSION, NEGATIVE, false",
        "QUESTION, NEGATIVE, true",
        "QUESTION, POSITIVE, true",
        "FEATURE_REQUEST, NEGATIVE, true",
        "COMPETITOR_MENTION, POSITIVE, true"
    })
    void wordsThatFeelTheOtherWayAreNotQuoted(SignalKind kind, Polarity words, boolean quoted) {
        Analysis analysis = Given.text(LEAVING)
                .sentences()
                .sentencesFeel(words)
                .signals(kind)
                .analysis();
        assertEquals(quoted ? List.of(LEAVING) : List.of(), quoted(kind, analysis));
    }

    @Test
    void aQuoteTellsItsSignalAndItsReasons() {
        SignalQuotes quotes = new SignalQuotes(QuoteOptions.DEFAULT);
        quotes.add(leaving(LEAVING).sentencesFeel(Polarity.NEGATIVE).analysis());
        Quote quote = quotes.of(CHURN_RISK).get(0);
        assertEquals("churn-risk", quote.topic());
        assertEquals(Polarity.NEGATIVE, quote.polarity());
        assertEquals("v", quote.verbatim());
        assertEquals(0.9, quote.strength());
        assertTrue(quote.reasons().contains(QuoteReason.SURE), quote.reasons()::toString);
        assertTrue(quote.reasons().contains(QuoteReason.NO_IRONY_KNOWN), quote.reasons()::toString);
    }

    @Test
    void evidenceThatIsNotToldIsNoPlaceToQuote() {
        Given given = Given.text(LEAVING).sentences();
        assertEquals(
                List.of(),
                quoted(QUESTION, given.signals(QUESTION, Modality.STATED, "").analysis()));
    }

    @Test
    void givesATree() {
        SignalQuotes quotes = new SignalQuotes(QuoteOptions.DEFAULT);
        quotes.add(leaving(LEAVING).signals(PRAISE, Modality.STATED, 0.1, "We").analysis());
        Object tree = quotes.toJson();
        JsonTree.line(tree);
        assertEquals(LEAVING, JsonTree.at(tree, "churn-risk", 0, "text"));
        assertTrue(!tree.toString().contains("praise"), tree::toString);
    }
}
