package org.feedbacknlp.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.api.ProviderReport.State;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The engine's own providers keep the rules of all. */
@ExtendWith(QuietEngine.class)
class BuiltInProvidersTest {
    private static final String OWN = "org.feedbacknlp.core.";

    /** They go with the engine, and never without it; {@link EngineLoaderTest} sees to that. */
    private static final int NEVER_DROPPED_ALONE = 0;

    /** A start would pay for annotations that nobody needs: nobody keeps the engine's own code from running. */
    private static final Set<String> KNOWN = Set.of("optional_spi_statesItsNameOnTheClass");

    private static final Map<String, List<String>> TEXTS = new TreeMap<>(Map.of(
            OWN + "effort.EffortProvider",
            List.of("I had to call three times to get this fixed", "It was very easy to set up"),
            OWN + "emotion.EmotionProvider",
            List.of("I am so angry about this!", "What a lovely surprise, thank you"),
            OWN + "phrase.KeyPhraseProvider",
            List.of("The battery life is poor", "Late delivery and a broken screen"),
            OWN + "sentiment.SentimentProvider",
            List.of("The battery life is poor, but I love the screen", "Terrible service"),
            OWN + "severity.SeverityProvider",
            List.of("The app crashes and I lost all my data", "We cannot work since the outage"),
            OWN + "signal.SignalProvider",
            List.of("I will cancel my subscription", "Please add a dark mode"),
            OWN + "stage.StageProvider",
            List.of("We have just signed up and the set-up was confusing", "My renewal is due next month"),
            OWN + "codebook.TopicProvider",
            List.of("The delivery was late", "Your prices are too high")));

    @Test
    void noneIsForgotten() throws ReflectiveOperationException {
        Set<String> tested = new TreeSet<>();
        for (String type : TEXTS.keySet()) {
            tested.add(Class.forName(type)
                    .asSubclass(AnnotatorProvider.class)
                    .getConstructor()
                    .newInstance()
                    .name());
        }
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.create()) {
            Set<String> found = new TreeSet<>();
            for (ProviderReport report : analyzer.providers()) {
                if (report.state() == State.ACTIVE || report.state() == State.IDLE) {
                    found.add(report.name());
                }
            }
            found.removeIf(name -> !name.startsWith(AnnotatorProvider.RESERVED_PREFIX));
            assertEquals(found, tested);
        }
    }

    @TestFactory
    Stream<DynamicTest> eachKeepsEveryRule() {
        return TEXTS.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> keepsEveryRule(entry.getKey(), entry.getValue())));
    }

    private static void keepsEveryRule(String provider, List<String> texts) {
        Run run = Run.of(provider, texts, NEVER_DROPPED_ALONE);
        assertEquals(Map.of(), run.failed());
        assertEquals(KNOWN, run.advised().keySet(), run.advised()::toString);
    }
}
