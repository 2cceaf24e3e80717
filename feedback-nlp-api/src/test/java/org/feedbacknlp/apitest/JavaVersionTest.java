package org.feedbacknlp.apitest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.feedbacknlp.api.FeedbackAnalyzer;
import org.junit.jupiter.api.Test;

/** The tests run where the build says that they do. */
class JavaVersionTest {
    @Test
    void theJvmIsTheOneThatTheBuildAskedFor() {
        int running = Runtime.version().feature();
        assertEquals(Integer.getInteger("feedback.test.java", running), running);
        assertTrue(running >= 17, () -> "Java " + running);
    }

    @Test
    void theModuleIsNamed() {
        assertEquals("org.feedbacknlp.api", FeedbackAnalyzer.class.getModule().getName());
    }
}
