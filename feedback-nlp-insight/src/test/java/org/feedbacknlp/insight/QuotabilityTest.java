package org.feedbacknlp.insight;

import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.NEUTRAL;
import static org.feedbacknlp.api.layer.Polarity.POSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Pii;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Signals;
import org.feedbacknlp.api.layer.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a verbatim may stand as a testimonial, in which words, and why not. */
class QuotabilityTest {
    private static final String FINE = "Support answered within minutes and solved my problem for good.";

    private static Given fine(String text) {
        return bare(text).feels(POSITIVE).with(Layer.PII, new Pii(List.of()));
    }

    private static Given bare(String text) {
        return Given.text(text).sentences().nps(10).with(Layer.LANGUAGE, new Language("en", 0.99));
    }

    @Test
    void aPromotersShortTextIsQuotedWhole() {
        String text = "I am very glad. " + FINE;
        Quotability found =
                Quotability.of(fine(text).sentencesFeel(POSITIVE, POSITIVE).analysis());
        assertEquals(Optional.of(new Span(0, text.length())), found.words());
        assertTrue(
                found.reasons().containsAll(EnumSet.of(QuoteReason.NO_PERSONAL_DATA, QuoteReason.STANDS_ALONE)),
                found::toString);
        assertEquals(true, found.toJson().get("quotable"));
    }

    @Test
    void ofALongTextThePositiveSentenceOfComfortableLengthIsQuoted() {
        String long1 = "The room had a bed and a chair and a lamp and a door "
                        .repeat(4)
                        .strip() + ".";
        String text = long1 + " " + FINE + " Good.";
        Quotability found = Quotability.of(
                fine(text).sentencesFeel(NEUTRAL, POSITIVE, POSITIVE).analysis());
        assertEquals(Optional.of(FINE), found.words().map(span -> span.in(text)));
    }

    @Test
    void statedAdvocacyWillDoWithoutAScore() {
        Signals.Signal advocacy =
                new Signals.Signal(SignalKind.ADVOCACY, Modality.STATED, 0.9, List.of(Evidence.of(0, 4)));
        Given given = Given.text(FINE).sentences().feels(POSITIVE).with(Layer.SIGNALS, new Signals(List.of(advocacy)));
        assertTrue(Quotability.of(given.analysis()).words().isPresent());
    }

    record Refused(String id, Given given, Set<QuoteObstacle> obstacles) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Refused> refused() {
        Signals flagged = new Signals(
                List.of(new Signals.Signal(SignalKind.SARCASM, Modality.STATED, 0.4, List.of(Evidence.of(0, 4)))));
        Labels sarcasm = new Labels(new TreeMap<>(Map.of("irony", List.of(Label.of("sarcasm", 0.9)))));
        return Stream.of(
                new Refused("detractor", fine(FINE).nps(7), EnumSet.of(QuoteObstacle.NO_ADVOCATE)),
                new Refused(
                        "complaint",
                        bare(FINE).feels(NEGATIVE).sentencesFeel(NEGATIVE),
                        EnumSet.of(QuoteObstacle.NOT_POSITIVE, QuoteObstacle.IRONY)),
                new Refused("short", fine("Very good."), EnumSet.of(QuoteObstacle.TOO_SHORT)),
                new Refused(
                        "leaning", fine("It answered within minutes and it works."), EnumSet.of(QuoteObstacle.LEANS)),
                new Refused(
                        "open", fine("Support (really answered within minutes."), EnumSet.of(QuoteObstacle.LEFT_OPEN)),
                new Refused(
                        "personal",
                        bare("Support called Ann Smith within minutes.")
                                .feels(POSITIVE)
                                .with(Layer.PII, new Pii(List.of(new Pii.Item(Pii.Type.PHONE, new Span(15, 24), 0.9)))),
                        EnumSet.of(QuoteObstacle.PERSONAL_DATA)),
                new Refused("sarcasm", fine(FINE).with(Layer.LABELS, sarcasm), EnumSet.of(QuoteObstacle.IRONY)),
                new Refused("sarcasm-rule", fine(FINE).with(Layer.SIGNALS, flagged), EnumSet.of(QuoteObstacle.IRONY)),
                new Refused("empty", Given.text("").nps(10).feels(POSITIVE), EnumSet.of(QuoteObstacle.TOO_SHORT)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatKeepsItAwayIsTold(Refused refused) {
        Quotability found = Quotability.of(refused.given().analysis());
        assertEquals(refused.obstacles(), found.obstacles());
        assertEquals(Optional.empty(), found.words());
        assertEquals(Set.of(), found.reasons());
    }

    @Test
    void aTextThatWasNotPartedIsOneSentence() {
        Given given = Given.text(FINE).feels(POSITIVE).nps(9);
        assertEquals(
                Optional.of(new Span(0, FINE.length())),
                Quotability.of(given.analysis()).words());
    }

    @Test
    void wordsAndObstaclesExcludeEachOther() {
        assertThrows(IllegalArgumentException.class, () -> new Quotability(Optional.empty(), Set.of(), Set.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Quotability(Optional.of(new Span(0, 1)), Set.of(), EnumSet.of(QuoteObstacle.CUT)));
    }
}
