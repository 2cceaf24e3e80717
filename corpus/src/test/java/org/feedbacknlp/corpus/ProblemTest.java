package org.feedbacknlp.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void aProblemReadsAsACompilersDoes() {
        assertEquals(
                "saas.yaml:12: saas-001: text: missing",
                new Problem("saas.yaml", 12, "saas-001", "text: missing").toString());
        assertEquals("saas.yaml:0: not UTF-8", new Problem("saas.yaml", 0, "", "not UTF-8").toString());
    }

    @Test
    void theExceptionShowsTheFirstAndKeepsAll() {
        Problem first = new Problem("saas.yaml", 12, "saas-001", "text: missing");
        Problem second = new Problem("saas.yaml", 14, "saas-002", "text: missing");
        assertEquals("1 problem: " + first, new CorpusException(List.of(first)).getMessage());
        CorpusException both = new CorpusException(List.of(first, second));
        assertEquals("2 problems, the first: " + first, both.getMessage());
        assertEquals(List.of(first, second), both.problems());
    }

    @Test
    void C8_theExceptionsMessageIsShort() {
        Problem long1 = new Problem("saas.yaml", 1, "", "x".repeat(1000));
        assertTrue(
                String.valueOf(new CorpusException(List.of(long1)).getMessage()).length() <= 300);
    }

    @Test
    void problemsAreFiledUnderTheirVerbatim() {
        List<Problem> all = new ArrayList<>();
        Problems problems = new Problems("saas.yaml", "", all);
        problems.add(1, "a");
        problems.about("saas-001").add(2, "b");
        assertEquals(List.of(new Problem("saas.yaml", 1, "", "a"), new Problem("saas.yaml", 2, "saas-001", "b")), all);
    }
}
