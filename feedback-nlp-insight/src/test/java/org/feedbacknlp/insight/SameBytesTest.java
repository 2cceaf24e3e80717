package org.feedbacknlp.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.ScoreScale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The findings of one crowd, to the last bit, on whatever JDK, locale and machine this runs. A digest that changes by intent
 * is copied from the failure.
 */
class SameBytesTest {
    private static final FindingOptions SURE = new FindingOptions(0.9, 5);

    private static Accumulator<?> filled(String name) {
        List<Analysis> crowd = Crowd.of(2026, 1_000);
        return switch (name) {
            case "overview" -> fill(new Overview(ScoreMetric.NPS, SURE), crowd);
            case "topics" -> fill(new TopicTable(ScoreMetric.NPS, SURE), crowd);
            case "timeline" -> fill(new Timeline(TimeStep.MONTH, ScoreMetric.NPS, SURE), crowd);
            case "segments" -> fill(new SegmentTable(Cut.segment("plan"), ScoreMetric.NPS_MEAN, SURE), crowd);
            case "contrast" -> fill(new TopicContrast(Cut.segment("plan"), "pro", "free", SURE), crowd);
            case "agreement" -> fill(new AgreementTable(ScoreScale.NPS, SURE), crowd);
            case "drivers" ->
                fill(
                        new Drivers(
                                Set.of("app", "billing", "delivery", "price", "support"),
                                ScoreMetric.NPS,
                                new DriverOptions(SURE, Importance.JOHNSON, 60, 3)),
                        crowd);
            case "quotes" -> fill(new Quotes(QuoteOptions.DEFAULT), crowd);
            case "signals" -> fill(new SignalTable(ScoreMetric.NPS_MEAN, SURE), crowd);
            case "severity" -> fill(new SeverityTable(SURE), crowd);
            case "effort" -> fill(LayerShares.effort(SURE), crowd);
            case "emotions" -> fill(LayerShares.emotions(SURE), crowd);
            case "stages" -> fill(LayerShares.stages(SURE), crowd);
            case "signal-quotes" -> fill(new SignalQuotes(QuoteOptions.DEFAULT), crowd);
            case "severe" -> fill(new SevereVerbatims(QuoteOptions.DEFAULT, 20), crowd);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static <A extends Accumulator<A>> A fill(A accumulator, List<Analysis> crowd) {
        crowd.forEach(accumulator::add);
        return accumulator;
    }

    @ParameterizedTest(name = "N074 C2 {0}")
    @CsvSource({
        "overview, 382a153cb6f2a857",
        "topics, 95a8fc17b528135a",
        "timeline, 421067ec0e053ee1",
        "segments, a6bc92c643fdd5e1",
        "contrast, 493c962a2b0b8cd7",
        "agreement, 7c804b6c5592e4a3",
        "drivers, c2b8f3704d142c4f",
        "quotes, 6b2c093361545ec3",
        "signals, 49c77a4292e8aeba",
        "severity, 534cfba6c2cb2717",
        "effort, 803e89510d766e73",
        "emotions, 31f7d1d27411f433",
        "stages, bc935048fb5e2ba7",
        "signal-quotes, 74efc098ed443247",
        "severe, 8dbbe2dc6226b295"
    })
    void n074_sameBytesEverywhere(String name, String digest) throws NoSuchAlgorithmException {
        byte[] bytes = JsonTree.line(filled(name).toJson()).getBytes(StandardCharsets.UTF_8);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertEquals(digest, HexFormat.of().formatHex(hash, 0, 8));
    }
}
