package org.feedbacknlp.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/**
 * The kit run on one provider.
 *
 * @param failed the rules that were broken, each with what was said of it
 * @param advised the advice that was given, likewise
 * @param passed how many rules were kept
 */
record Run(Map<String, String> failed, Map<String, String> advised, long passed) {
    /**
     * Runs the kit on a provider.
     *
     * @param className the provider's class
     * @param texts in which it finds something
     * @param loads how often it is loaded and dropped
     */
    static Run of(String className, List<String> texts, int loads) {
        return of(EngineTestKit.engine("junit-jupiter")
                .configurationParameter(Subject.PROVIDER, className)
                .configurationParameter(Subject.TEXTS, String.join("\n", texts))
                .configurationParameter(Subject.LOADS, String.valueOf(loads)));
    }

    /** Runs the kit on a provider whose classes are in a folder. */
    static Run of(Path folder, String className, List<String> texts, int loads) {
        return of(EngineTestKit.engine("junit-jupiter")
                .configurationParameter(Subject.FOLDER, folder.toString())
                .configurationParameter(Subject.PROVIDER, className)
                .configurationParameter(Subject.TEXTS, String.join("\n", texts))
                .configurationParameter(Subject.LOADS, String.valueOf(loads)));
    }

    private static Run of(EngineTestKit.Builder kit) {
        Run run = new Run(new TreeMap<>(), new TreeMap<>(), 0);
        long passed = 0;
        for (Event event : kit.selectors(selectClass(Subject.class))
                .execute()
                .testEvents()
                .finished()
                .list()) {
            TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
            run.note(rule(event), result);
            passed += result.getStatus() == Status.SUCCESSFUL ? 1 : 0;
        }
        return new Run(run.failed, run.advised, passed);
    }

    private static String rule(Event event) {
        return event.getTestDescriptor()
                .getSource()
                .map(MethodSource.class::cast)
                .orElseThrow()
                .getMethodName();
    }

    private void note(String rule, TestExecutionResult result) {
        String said = result.getThrowable().map(Throwable::toString).orElse("");
        if (result.getStatus() == Status.FAILED) {
            failed.put(rule, said);
        } else if (result.getStatus() == Status.ABORTED && rule.startsWith("optional_")) {
            advised.put(rule, said);
        }
    }
}
