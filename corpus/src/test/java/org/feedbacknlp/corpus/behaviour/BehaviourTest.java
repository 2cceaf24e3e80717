package org.feedbacknlp.corpus.behaviour;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.corpus.RealCorpus;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No capability fails more often than its ceiling says. Failures are told by id, never by text. */
class BehaviourTest {
    private static final Path FOLDER = RealCorpus.FOLDER.resolve("behaviour");
    private static final Ceilings CEILINGS = Ceilings.at(FOLDER.resolve("ceilings.tsv"));

    @TestFactory
    Stream<DynamicContainer> noCapabilityFailsMoreThanItMay() {
        return Stream.of("blind.tsv", "seen.tsv")
                .filter(file -> Files.exists(FOLDER.resolve(file)))
                .map(BehaviourTest::held);
    }

    @TestFactory
    DynamicContainer noFindingFailsMoreThanItMay() {
        try (FeedbackAnalyzer analyzer = FindingSuite.open()) {
            return held(
                    "findings.tsv",
                    FindingSuite.at(FOLDER.resolve("findings.tsv")).run(analyzer));
        }
    }

    private static DynamicContainer held(String file) {
        try (FeedbackAnalyzer analyzer =
                FeedbackAnalyzer.builder().layers(Layer.SENTIMENT).build()) {
            return held(file, BehaviourSuite.at(FOLDER.resolve(file)).run(analyzer));
        }
    }

    private static DynamicContainer held(String file, List<BehaviourOutcome> outcomes) {
        return DynamicContainer.dynamicContainer(
                file,
                outcomes.stream()
                        .map(outcome -> DynamicTest.dynamicTest(
                                file + " " + outcome.capability(), () -> check(file, outcome))));
    }

    private static void check(String file, BehaviourOutcome outcome) {
        OptionalInt most = CEILINGS.most(file, outcome.capability());
        assertTrue(
                most.isPresent() || !CEILINGS.hold(file),
                () -> "ceilings.tsv has no line for " + file + " " + outcome.capability() + "; measured now: "
                        + outcome.failed().size());
        assertTrue(
                outcome.failed().size() <= most.orElse(Integer.MAX_VALUE),
                () -> outcome.failed().size() + " of " + outcome.items() + " fail, " + most + " may: "
                        + outcome.failed());
    }
}
