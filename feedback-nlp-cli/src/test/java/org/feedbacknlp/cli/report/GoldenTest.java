package org.feedbacknlp.cli.report;

import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.insight.Cut;
import org.feedbacknlp.insight.ScoreMetric;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole pages, word by word. What a page says is compared with a file that a person has read; where it changes by intent, the file
 * that the failure names is copied over the golden one and read again.
 */
class GoldenTest {
    private static Written written(String name) {
        return switch (name) {
            case "nps" ->
                Written.of(
                        new ReportOptions(
                                "Autumn survey",
                                Optional.of(ScoreMetric.NPS),
                                List.of(Cut.segment("plan"), Cut.segment("region")),
                                List.of("Text from column “comment”, score from column “nps”.")),
                        Survey.nps(1_200));
            case "stars" -> Written.of(Asked.of(ScoreMetric.STARS, "plan"), Survey.of(600, ScoreScale.STARS));
            case "csat" -> Written.of(Asked.of(ScoreMetric.CSAT), Survey.of(400, ScoreScale.CSAT));
            case "effort" -> Written.of(Asked.of(ScoreMetric.CES_MEAN), Survey.of(400, ScoreScale.CES));
            case "words" -> Written.of(Asked.words(), Survey.nps(150));
            case "few" -> Written.of(Asked.nps("plan"), Survey.nps(3));
            case "empty" -> Written.of(Asked.nps("plan"), List.of());
            case "trouble" ->
                Written.of(
                        Asked.nps(),
                        List.of(
                                Given.failed("input", "row 2 has 3 fields, the header 5"),
                                Given.failed("input", "nps score 11 is outside 0..10"),
                                Given.failed("input", "nps score 11 is outside 0..10"),
                                Given.text("").status(Status.EMPTY).done(),
                                Given.text("Kauft jetzt!")
                                        .status(Status.SPAM)
                                        .language("de")
                                        .done(),
                                Given.words()
                                        .failure("acme-urgency", "timed out")
                                        .truncated()
                                        .done(),
                                Given.words()
                                        .feelsNothing("no opinion words for language ja")
                                        .language("ja")
                                        .done(),
                                Given.words()
                                        .on("1970-01-01")
                                        .nps(3)
                                        .feels(NEGATIVE)
                                        .done()));
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"nps", "stars", "csat", "effort", "words", "few", "empty", "trouble"})
    void saysWhatWasRead(String name) throws IOException {
        String said = Outline.of(written(name));
        String file = "golden-" + name + ".txt";
        String golden = "";
        try (InputStream in = GoldenTest.class.getResourceAsStream(file)) {
            golden = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Path kept = Path.of(Objects.requireNonNull(System.getProperty("basedir")), "target", file);
        Files.writeString(kept, said);
        assertEquals(golden, said, () -> "the page now says what is in " + kept);
    }
}
