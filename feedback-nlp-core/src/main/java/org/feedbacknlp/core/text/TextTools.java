package org.feedbacknlp.core.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.feedbacknlp.core.language.LanguageIdentifier;
import org.jspecify.annotations.Nullable;

/** The tools that turn a text into a document, shared by all threads. Thread-safe. */
public final class TextTools {
    final Normalizer normalizer = new Normalizer();
    final ZoneFinder zones = new ZoneFinder();
    final SentenceSplitter sentences = new SentenceSplitter();
    final ClauseSplitter clauses = new ClauseSplitter();
    private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();
    private final Grammar none = Grammar.of("und");
    private final Map<String, CueTable> cues = new ConcurrentHashMap<>();
    private final CueTable noCues = CueTable.of("und");
    private volatile @Nullable LanguageIdentifier languages;

    /** Makes the tools. */
    public TextTools() {}

    /** Makes ready what nearly every text needs, for who has time before the first one comes. */
    public void prepare() {
        CharClass.of(' ');
        languages();
    }

    /**
     * Returns what tells languages apart. Its model is read at the first call, so that a pipeline that never asks does not wait for
     * it.
     *
     * @return the identifier
     */
    public LanguageIdentifier languages() {
        LanguageIdentifier known = languages;
        return known == null ? readLanguages() : known;
    }

    private synchronized LanguageIdentifier readLanguages() {
        LanguageIdentifier known = languages;
        if (known == null) {
            known = new LanguageIdentifier();
            languages = known;
        }
        return known;
    }

    /**
     * Returns the small words of a language.
     *
     * @param language a primary language tag
     * @return its grammar, empty where there is none
     */
    public Grammar grammar(String language) {
        return Grammar.LANGUAGES.contains(language) ? grammars.computeIfAbsent(language, Grammar::of) : none;
    }

    /**
     * Returns the expressions of a language that tell of signals, effort, severity and stage.
     *
     * @param language a primary language tag
     * @return its table, empty where there is none
     */
    public CueTable cues(String language) {
        return CueTable.LANGUAGES.contains(language) ? cues.computeIfAbsent(language, CueTable::of) : noCues;
    }
}
