package org.feedbacknlp.testkit;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps the engine from telling, for each analyzer, which of the broken providers it does without. */
final class QuietEngine implements BeforeAllCallback, AfterAllCallback {
    private static final Logger ENGINE = Logger.getLogger("org.feedbacknlp.core");

    @Override
    public void beforeAll(ExtensionContext context) {
        ENGINE.setLevel(Level.OFF);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        ENGINE.setLevel(null);
    }
}
