package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Signals;
import org.feedbacknlp.api.layer.Signals.Direction;
import org.feedbacknlp.api.layer.Signals.Signal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which signals a comment gives, and in which mood: every kind in every mood that it has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignalTest {
    private FeedbackAnalyzer analyzer;

    @BeforeAll
    void open() {
        analyzer = FeedbackAnalyzer.builder().layers(Layer.SIGNALS).build();
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    static Stream<List<String>> cases() {
        return Cases.of(SignalTest.class, "signals.tsv");
    }

    private static String sorted(String signals) {
        return Arrays.stream(signals.split(" ")).sorted().collect(Collectors.joining(" "));
    }

    private static String shown(Analysis analysis) {
        String found = analysis.get(Layer.SIGNALS).map(Signals::all).orElse(List.of()).stream()
                .map(signal -> signal.kind().id() + "=" + signal.modality().id())
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? "none" : found;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesTheSignalsOfEachKindInTheirMood(List<String> row) {
        Verbatim verbatim = Verbatim.builder(row.get(2)).language(row.get(1)).build();
        assertEquals(sorted(row.get(3)), shown(analyzer.analyze(verbatim)), row.get(0));
    }

    private static Verbatim english(String text) {
        return Verbatim.builder(text).language("en").build();
    }

    private static List<Signal> signals(FeedbackAnalyzer analyzer, String text) {
        return analyzer.analyze(english(text)).get(Layer.SIGNALS).orElseThrow().all();
    }

    private static Signal mention(FeedbackAnalyzer analyzer, String text) {
        return signals(analyzer, text).stream()
                .filter(signal -> signal.kind() == SignalKind.COMPETITOR_MENTION)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "switched-to, I switched to Acme last week.",
                "switched-from, We switched from Acme.",
                "worse, You are better than Acme.",
                "better, You are worse than Acme.",
                "better, My old bank was faster.",
                "better, \"My sister says it is cheaper at Acme, by far.\"",
                "none, Compared to Acme you are a bank."
            })
    void saysHowACompetitorStandsToUs(String direction, String text) {
        String found = mention(analyzer, text).direction().map(Direction::id).orElse("none");
        assertEquals(direction, found, text);
    }

    @Test
    void findsCompetitorsThatTheCallerNames() {
        try (FeedbackAnalyzer own = FeedbackAnalyzer.builder()
                .layers(Layer.SIGNALS)
                .option("feedback-signals", "competitors", "Acme, Globex Bank")
                .build()) {
            String text = "globex bank is much cheaper.";
            Signal signal = mention(own, text);
            assertEquals("globex bank", signal.evidence().get(0).span().in(text));
            assertEquals(Optional.of(Direction.BETTER), signal.direction());
        }
    }

    @Test
    void C5_theEvidenceIsThePartOfTheText() {
        String text = "I CANCELLED my\u00a0subscription. I recommend you to everyone.";
        List<String> words = signals(analyzer, text).stream()
                .flatMap(signal -> signal.evidence().stream())
                .map(evidence -> evidence.span().in(text))
                .toList();
        assertEquals(List.of("CANCELLED my\u00a0subscription", "recommend"), words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "churn-risk, Nice., none of its expressions is in the text",
                "churn-risk, You are switching to another tariff., it is not the respondent's side that does it",
                "praise, It was a nice day., a word of praise is said of nobody who can be praised",
                "question, Really?, nothing before the question mark is built as a question that wants an answer",
                "competitor-mention, Better than expected., no name follows the comparison"
            })
    void C5_whyNotTellsWhatIsMissing(String kind, String text, String reason) {
        assertEquals(
                reason,
                analyzer.whyNot(english(text), Layer.SIGNALS, kind)
                        .orElseThrow()
                        .reason());
    }

    @Test
    void C5_whyNotOfASignalThatDoesNotExistNamesThoseThatDo() {
        String reason = analyzer.whyNot(english("Nice."), Layer.SIGNALS, "anger")
                .orElseThrow()
                .reason();
        assertTrue(reason.startsWith("there is no such signal; there are churn-risk, expansion, "), reason);
    }

    @Test
    void C3_aLanguageWithoutWordsIsAbsentWithTheReason() {
        Verbatim japanese = Verbatim.builder("解約します。").language("ja").build();
        assertEquals(
                Optional.of("no signal words for language ja"),
                analyzer.analyze(japanese).absence(Layer.SIGNALS));
    }

    @Test
    void aTextOfUnknownLanguageIsReadInTheOneThatHasMostToSay() {
        assertEquals("churn-risk=stated", shown(analyzer.analyze("never again")));
    }

    @Test
    void N025_theDefaultLocaleHasNoPart() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(
                    "churn-risk=conditional", shown(analyzer.analyze(english("I WILL CANCEL IF IT STAYS LIKE THIS"))));
        } finally {
            Locale.setDefault(before);
        }
    }
}
