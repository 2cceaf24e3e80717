package org.feedbacknlp.insight;

import static org.feedbacknlp.insight.Agreement.AGREE;
import static org.feedbacknlp.insight.Agreement.TEXT_HIGHER;
import static org.feedbacknlp.insight.Agreement.TEXT_LOWER;
import static org.feedbacknlp.insight.Agreement.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.insight.finding.Coverage;
import org.feedbacknlp.insight.finding.Estimate.NotEnough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    @ParameterizedTest(name = "{0} {1} beside {2} words: {3}")
    @CsvSource({
        "NPS, 0, NEGATIVE, AGREE",
        "NPS, 6, NEGATIVE, AGREE",
        "NPS, 6, POSITIVE, TEXT_HIGHER",
        "NPS, 6, NEUTRAL, AGREE",
        "NPS, 6, MIXED, AGREE",
        "NPS, 7, NEGATIVE, AGREE",
        "NPS, 8, POSITIVE, AGREE",
        "NPS, 9, NEGATIVE, TEXT_LOWER",
        "NPS, 10, NEGATIVE, TEXT_LOWER",
        "NPS, 10, POSITIVE, AGREE",
        "NPS, 10, MIXED, AGREE",
        "STARS, 1, POSITIVE, TEXT_HIGHER",
        "STARS, 2, POSITIVE, TEXT_HIGHER",
        "STARS, 3, POSITIVE, AGREE",
        "STARS, 3, NEGATIVE, AGREE",
        "STARS, 4, NEGATIVE, TEXT_LOWER",
        "CSAT, 5, NEGATIVE, TEXT_LOWER",
        "CSAT, 2, NEGATIVE, AGREE",
        "CES, 1, POSITIVE, TEXT_HIGHER",
        "CES, 3, POSITIVE, TEXT_HIGHER",
        "CES, 4, NEGATIVE, AGREE",
        "CES, 5, NEGATIVE, TEXT_LOWER",
        "CES, 7, POSITIVE, AGREE"
    })
    void theRule(ScoreScale scale, int score, Polarity words, Agreement expected) {
        assertEquals(
                expected,
                Agreement.of(Given.words().score(scale, score).feels(words).analysis()));
    }

    @Test
    void whatIsMissingIsUnknown() {
        assertEquals(
                UNKNOWN, Agreement.of(Given.words().feels(Polarity.NEGATIVE).analysis()));
        assertEquals(UNKNOWN, Agreement.of(Given.words().nps(10).analysis()));
        assertEquals(
                UNKNOWN,
                Agreement.of(
                        Given.words().nps(10).feels(Polarity.NEGATIVE, 0.49).analysis()));
        assertEquals(
                TEXT_LOWER,
                Agreement.of(Given.words().nps(10).feels(Polarity.NEGATIVE, 0.5).analysis()));
    }

    @Test
    void evidenceIsOnTheSideOfTheWords() {
        List<Evidence> lower = Agreement.evidence(
                Given.words().nps(10).feels(Polarity.NEGATIVE).analysis());
        assertEquals(List.of(-0.5), lower.stream().map(Evidence::weight).toList());
        List<Evidence> higher =
                Agreement.evidence(Given.words().nps(0).feels(Polarity.POSITIVE).analysis());
        assertEquals(List.of(0.5), higher.stream().map(Evidence::weight).toList());
        assertEquals(
                List.of(),
                Agreement.evidence(
                        Given.words().nps(10).feels(Polarity.POSITIVE).analysis()));
        assertEquals(List.of(), Agreement.evidence(Given.words().analysis()));
    }

    private static AgreementTable table() {
        AgreementTable table = new AgreementTable(ScoreScale.NPS, new FindingOptions(0.95, 3));
        table.add(Given.words().nps(10).feels(Polarity.NEGATIVE).analysis());
        table.add(Given.words().nps(10).feels(Polarity.POSITIVE).analysis());
        table.add(Given.words().nps(1).feels(Polarity.POSITIVE).analysis());
        table.add(Given.words().nps(1).feels(Polarity.NEUTRAL).analysis());
        table.add(Given.words().nps(1).analysis());
        table.add(Given.words()
                .score(ScoreScale.STARS, 5)
                .feels(Polarity.NEGATIVE)
                .analysis());
        return table;
    }

    @Test
    void countsByAnswer() {
        AgreementTable table = table();
        assertEquals(1, table.count(TEXT_LOWER));
        assertEquals(1, table.count(TEXT_HIGHER));
        assertEquals(2, table.count(AGREE));
        assertEquals(2, table.count(UNKNOWN), "another scale's score is no score of this one");
        assertEquals(1, table.count(10, TEXT_LOWER));
        assertEquals(1, table.count(1, UNKNOWN));
        assertEquals(0, table.count(5, AGREE));
        assertThrows(IndexOutOfBoundsException.class, () -> table.count(11, AGREE));
    }

    @Test
    void theRateIsOfTheKnown() {
        assertEquals(
                0.5, table().disagreement().estimate().known().orElseThrow().value());
        assertEquals(new Coverage(4, 6), table().disagreement().coverage());
        AgreementTable empty = new AgreementTable(ScoreScale.NPS, FindingOptions.DEFAULT);
        assertTrue(empty.disagreement().estimate() instanceof NotEnough);
    }

    @Test
    void givesATree() {
        Object tree = table().toJson();
        JsonTree.line(tree);
        assertEquals(1L, JsonTree.at(tree, "counts", "text-lower"));
        assertEquals(10, JsonTree.at(tree, "answers", 10, "answer"));
        assertEquals(1L, JsonTree.at(tree, "answers", 1, "unknown"));
    }
}
