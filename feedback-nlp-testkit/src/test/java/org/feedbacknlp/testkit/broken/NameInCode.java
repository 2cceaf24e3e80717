package org.feedbacknlp.testkit.broken;

/** Has a name that only its code knows. */
public final class NameInCode extends Sound {
    @Override
    public String name() {
        return "broken-name-in-code";
    }
}
