package org.feedbacknlp.apitest;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.feedbacknlp.api.AnalyzerOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.apitest.support.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contract C8: no {@code toString} shows a verbatim or the value of an option. */
class NoTextShownTest {
    static Stream<Object> values() {
        Option<String> token = Option.text("token", "", "A secret.");
        AnalyzerOptions options = FeedbackAnalyzer.builder()
                .option("acme-urgency", "token", Samples.SECRET)
                .options();
        Stream<Object> others = Stream.of(
                Samples.VERBATIM,
                Samples.VERBATIM.wordsOnly(),
                Samples.ANALYSIS,
                options,
                Options.check("acme", List.of(token), Map.of("token", Samples.SECRET), List.of()));
        return Stream.concat(Samples.records().stream(), others);
    }

    @ParameterizedTest(name = "C8 {0}")
    @MethodSource("values")
    void showsNoSecret(Object value) {
        String shown = value.toString();
        assertFalse(shown.isEmpty());
        assertFalse(shown.toLowerCase(Locale.ROOT).contains(Samples.SECRET.toLowerCase(Locale.ROOT)), shown);
    }
}
