package org.feedbacknlp.apitest.support;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;

/**
 * A call that must be refused at once (contract C4).
 *
 * @param id names the case
 * @param type what must be thrown
 * @param named what the message must name: the argument
 * @param call the call
 */
public record Refusal(String id, Class<? extends RuntimeException> type, String named, Executable call) {
    /** A call with an argument that is not allowed. */
    public static Refusal illegal(String id, String named, Executable call) {
        return new Refusal(id, IllegalArgumentException.class, named, call);
    }

    /** A call with null for an argument. */
    public static Refusal missing(String named, Executable call) {
        return new Refusal("null " + named, NullPointerException.class, named, call);
    }

    /** Makes the call, and wants it refused in one short line that names the argument. */
    public void check() {
        String message = String.valueOf(assertThrowsExactly(type, call, id).getMessage());
        assertAll(
                id,
                () -> assertTrue(message.contains(named), () -> "must name " + named + ": " + message),
                () -> assertTrue(message.length() <= 300, () -> "must be short: " + message),
                () -> assertTrue(message.lines().count() == 1, () -> "must be one line: " + message));
    }

    @Override
    public String toString() {
        return id;
    }
}
