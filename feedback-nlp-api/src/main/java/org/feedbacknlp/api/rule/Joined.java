package org.feedbacknlp.api.rule;

import java.util.List;

/** Writes the parts of a rule. */
final class Joined {
    private Joined() {}

    static String by(String between, List<? extends Rule> rules) {
        StringBuilder text = new StringBuilder();
        for (Rule rule : rules) {
            text.append(text.length() == 0 ? "" : between).append(rule);
        }
        return text.toString();
    }
}
