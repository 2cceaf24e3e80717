package org.feedbacknlp.core.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.feedbacknlp.core.language.LanguageIdentifier;

/** The tools that turn a text into a document, shared by all threads. Thread-safe. */
public final class TextTools {
    final Normalizer normalizer = new Normalizer();
    final Tokenizer tokenizer = new Tokenizer();
    final ZoneFinder zones = new ZoneFinder();
    final SentenceSplitter sentences = new SentenceSplitter();
    final ClauseSplitter clauses = new ClauseSplitter();
    final LanguageIdentifier languages = new LanguageIdentifier();
    private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();
    private final Grammar none = Grammar.of("und");

    /** Makes the tools. */
    public TextTools() {}

    /**
     * Returns the small words of a language.
     *
     * @param language a primary language tag
     * @return its grammar, empty where there is none
     */
    public Grammar grammar(String language) {
        return Grammar.LANGUAGES.contains(language) ? grammars.computeIfAbsent(language, Grammar::of) : none;
    }
}
