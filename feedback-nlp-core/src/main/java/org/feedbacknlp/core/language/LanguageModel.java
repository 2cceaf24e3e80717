package org.feedbacknlp.core.language;

import java.util.Map;

/**
 * All that was learned: a model for each script that several languages share, and the frequent words.
 *
 * @param card where it comes from, as JSON
 * @param scripts the models
 * @param words the frequent words of each language
 * @param digest the SHA-256 of the file, in hexadecimal
 */
record LanguageModel(String card, Map<Script, ScriptModel> scripts, FunctionWords words, String digest) {
    LanguageModel {
        scripts = Map.copyOf(scripts);
    }
}
