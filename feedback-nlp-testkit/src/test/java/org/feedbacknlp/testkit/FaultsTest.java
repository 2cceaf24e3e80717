package org.feedbacknlp.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** A failure tells the rule and the first few faults, however many there are. */
class FaultsTest {
    @Test
    void tellsTheRuleAndTheFirstFew() {
        Faults faults = new Faults();
        for (int i = 0; i < 8; i++) {
            faults.addUnless(i == 0, "fault " + i);
        }
        AssertionError error = assertThrows(AssertionError.class, () -> faults.check("all is well"));
        assertEquals(
                "all is well\n  fault 1\n  fault 2\n  fault 3\n  fault 4\n  fault 5\n  … and 2 more",
                error.getMessage());
    }

    @Test
    void saysNothingWhereThereIsNone() {
        new Faults().check("all is well");
    }
}
