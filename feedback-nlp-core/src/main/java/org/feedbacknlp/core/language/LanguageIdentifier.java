package org.feedbacknlp.core.language;

import org.feedbacknlp.api.layer.Language;

/** TEMP. */
public final class LanguageIdentifier {
    /** TEMP. */
    public LanguageIdentifier() {}
    /** TEMP.
     * @param c x
     * @param n x
     * @return x */
    public Language identify(char[] c, int n) {
        return n < 10 ? Language.UNDETERMINED : new Language("en", 0.9);
    }
}
