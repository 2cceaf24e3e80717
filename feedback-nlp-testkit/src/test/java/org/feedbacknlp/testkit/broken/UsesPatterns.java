package org.feedbacknlp.testkit.broken;

import java.util.regex.Pattern;
import org.feedbacknlp.api.spi.ProviderName;

/** Looks for words with a backtracking pattern. */
@ProviderName("broken-uses-patterns")
public final class UsesPatterns extends Sound {
    private static final Pattern WORDS = Pattern.compile("(a+)+");

    /** Looks. */
    static boolean finds(String text) {
        return WORDS.matcher(text).find();
    }
}
