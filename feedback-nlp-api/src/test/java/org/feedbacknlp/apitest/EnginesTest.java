package org.feedbacknlp.apitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.SetupException;
import org.feedbacknlp.apitest.support.HandAnalyzer;
import org.feedbacknlp.apitest.support.HandEngines;
import org.feedbacknlp.apitest.support.Island;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the engine is found, through {@link FeedbackAnalyzer#create()}. */
class EnginesTest {
    private static final String GOOD = HandEngines.Good.class.getName();
    private static final String OTHER = HandEngines.Other.class.getName();
    private static final String BROKEN = HandEngines.Broken.class.getName();

    @TempDir
    private Path folder;

    @Test
    void withoutAnEngineOneLineSaysWhatToAdd() {
        SetupException none = assertThrows(SetupException.class, FeedbackAnalyzer::create);
        assertEquals(
                List.of("no engine found; add feedback-nlp-core to the class path or module path"), none.problems());
        assertEquals(none.problems().get(0), none.getMessage());
    }

    @Test
    void theOneEngineMakesTheAnalyzer() throws Throwable {
        try (Island island = new Island(folder, List.of(GOOD))) {
            assertEquals(HandAnalyzer.class.getName(), island.create().getName());
        }
    }

    @Test
    void severalEnginesAreNamed() throws Exception {
        String message = refusal(List.of(GOOD, OTHER)).getMessage();
        assertEquals("several engines found, keep one: [" + GOOD + ", " + OTHER + "]", message);
    }

    @Test
    void aMissingEngineIsNamed() throws Exception {
        Throwable refused = refusal(List.of("com.acme.Gone"));
        assertTrue(refused.getMessage().startsWith("the engine cannot be loaded: "), refused.getMessage());
        assertTrue(refused.getMessage().contains("com.acme.Gone"), refused.getMessage());
        assertInstanceOf(ServiceConfigurationError.class, refused.getCause());
    }

    @Test
    void aBrokenEngineIsNamedWithItsCause() throws Exception {
        Throwable refused = refusal(List.of(BROKEN));
        assertTrue(refused.getMessage().contains(BROKEN), refused.getMessage());
        assertInstanceOf(NoClassDefFoundError.class, refused.getCause().getCause());
    }

    /** What another loader's {@code SetupException} says; always in one short line. */
    private Throwable refusal(List<String> engines) throws Exception {
        try (Island island = new Island(folder, engines)) {
            Throwable refused = assertThrows(RuntimeException.class, island::create);
            assertEquals(SetupException.class.getName(), refused.getClass().getName());
            assertEquals(1, refused.getMessage().lines().count());
            assertTrue(refused.getMessage().length() <= 300, refused.getMessage());
            return refused;
        }
    }
}
