package org.feedbacknlp.benchmarks.accuracy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.corpus.Split;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signals, effort and severity are found on the corpus's English verbatims no worse than they were. Raise a floor with what raises it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignalFloorTest {
    private FeedbackAnalyzer analyzer;
    private SignalAccuracy accuracy;

    @BeforeAll
    void count() {
        analyzer = SignalAccuracy.open();
        accuracy = new SignalAccuracy(analyzer);
        for (Split split : Split.values()) {
            accuracy.count(split, gold -> gold.language().equals("en"));
        }
    }

    @AfterAll
    void close() {
        analyzer.close();
    }

    private static void assertFloor(String what, double floor, double reached) {
        assertTrue(
                reached >= floor,
                () -> String.format(Locale.ROOT, "%s: %.3f is below its floor of %.3f", what, reached, floor));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CHURN_RISK, 0.53",
        "EXPANSION, 0.56",
        "FEATURE_REQUEST, 0.60",
        "BUG_REPORT, 0.50",
        "PRAISE, 0.40",
        "QUESTION, 0.76",
        "COMPETITOR_MENTION, 0.62",
        "ADVOCACY, 0.75",
        "ESCALATION, 0.77",
        "SARCASM, 0.33"
    })
    void eachSignalIsFound(SignalKind kind, double f1) {
        assertFloor(kind.id(), f1, accuracy.f1(kind));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"STATED, 0.53", "AVERTED, 0.68", "NEGATED, 0.44"})
    void eachMoodIsTold(Modality mood, double f1) {
        assertFloor(mood.id(), f1, accuracy.f1(mood));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ONBOARDING, 0.60", "ADOPTION, 0.23", "SUPPORT, 0.31", "RENEWAL, 0.47"})
    void eachStageIsFound(Stage stage, double f1) {
        assertFloor(stage.id(), f1, accuracy.f1(stage));
    }

    @Test
    void problemsAreFound() {
        assertFloor("precision of severity", 0.78, accuracy.complaints()[0]);
        assertFloor("recall of severity", 0.38, accuracy.complaints()[1]);
        assertFloor("nearness of severity", -0.85, -accuracy.severityError());
    }

    @Test
    void effortIsFound() {
        assertFloor("hard", 0.40, accuracy.effort()[0]);
        assertFloor("easy", 0.40, accuracy.effort()[1]);
    }
}
