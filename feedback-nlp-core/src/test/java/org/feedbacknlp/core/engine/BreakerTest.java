package org.feedbacknlp.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.feedbacknlp.api.PluginOptions;
import org.feedbacknlp.api.PluginUsage;
import org.junit.jupiter.api.Test;

/** When a plugin is set aside, for how long, and what brings it back. */
class BreakerTest {
    private final AtomicLong now = new AtomicLong();
    private final Breaker breaker =
            new Breaker(new PluginOptions(Duration.ofSeconds(1), 3, 5, Duration.ofSeconds(10), 2), now::get);

    private void fail(int times, boolean inTime) {
        for (int i = 0; i < times; i++) {
            breaker.failed(inTime);
        }
    }

    private void pass(int seconds) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    private void isNow(PluginUsage.Breaker state) {
        assertEquals(state, breaker.state());
    }

    @Test
    void opensAfterTimeoutsInARow() {
        fail(2, false);
        assertTrue(breaker.admits(0));
        fail(1, false);
        assertFalse(breaker.admits(0));
        isNow(PluginUsage.Breaker.OPEN);
    }

    @Test
    void opensAfterFailuresOfAnyKindInARow() {
        fail(1, true);
        fail(2, false);
        fail(1, true);
        isNow(PluginUsage.Breaker.CLOSED);
        fail(1, true);
        isNow(PluginUsage.Breaker.OPEN);
    }

    @Test
    void aSuccessBeginsTheCountAnew() {
        for (int i = 0; i < 20; i++) {
            fail(2, false);
            fail(2, true);
            breaker.succeeded();
        }
        isNow(PluginUsage.Breaker.CLOSED);
    }

    @Test
    void triesOneItemAfterTheCoolDownAndClosesIfThatGoesWell() {
        fail(3, false);
        pass(9);
        assertFalse(breaker.admits(0));
        pass(1);
        assertTrue(breaker.admits(0));
        isNow(PluginUsage.Breaker.HALF_OPEN);
        assertFalse(breaker.admits(0), "one item is enough");
        breaker.succeeded();
        isNow(PluginUsage.Breaker.CLOSED);
        fail(2, false);
        isNow(PluginUsage.Breaker.CLOSED);
    }

    @Test
    void opensForAnotherCoolDownIfTheTrialFails() {
        fail(3, false);
        pass(10);
        assertTrue(breaker.admits(0));
        fail(1, true);
        isNow(PluginUsage.Breaker.OPEN);
        pass(9);
        assertFalse(breaker.admits(0));
        pass(1);
        assertTrue(breaker.admits(0));
    }

    @Test
    void triesNothingWhileItHoldsTooManyThreads() {
        fail(3, false);
        pass(60);
        assertFalse(breaker.admits(2));
        assertTrue(breaker.admits(1));
    }

    @Test
    void aCallThatWasAdmittedBeforeItOpenedDoesNotCloseIt() {
        fail(3, false);
        breaker.succeeded();
        isNow(PluginUsage.Breaker.OPEN);
    }
}
