package org.feedbacknlp.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** What was found to be against one rule. Thread-safe. */
final class Faults {
    private static final int SHOWN = 5;

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    void add(String line) {
        lines.add(line);
    }

    /** Adds a fault unless it is none. */
    void addUnless(boolean kept, String line) {
        if (!kept) {
            add(line);
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Fails the test if there was any, with the first few. */
    void check(String rule) {
        if (!lines.isEmpty()) {
            Assertions.fail(text(rule));
        }
    }

    String text(String rule) {
        List<String> first = lines.subList(0, Math.min(SHOWN, lines.size()));
        String more = lines.size() > SHOWN ? "\n  … and " + (lines.size() - SHOWN) + " more" : "";
        return rule + "\n  " + String.join("\n  ", first) + more;
    }
}
