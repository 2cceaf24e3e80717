package org.feedbacknlp.lucene.schema;

import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.lucene.text.WordReader;
import org.feedbacknlp.lucene.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Lets analyses into the index, after all that could be wrong with them was checked: behind it nothing of an analysis makes a
 * write fail. Keeps its word reader from one to the next. Not thread-safe.
 */
public final class Gate {
    private final Names names;
    private final Origins origins;
    private @Nullable WordReader reader;

    /**
     * Makes a gate.
     *
     * @param names the register that segments and models must pass
     * @param origins the fields of what made the analyses
     */
    public Gate(Names names, Origins origins) {
        this.names = names;
        this.origins = origins;
    }

    /**
     * Lets an analysis in.
     *
     * @param analysis the analysis
     * @return its entry
     * @throws IllegalArgumentException if the id is blank or holds a lone surrogate, if a name of a segment or model is
     *     refused, or if the tokens are out of order; the message shows none of the verbatim
     */
    public Entry entry(Analysis analysis) {
        checkId(analysis.verbatim().id());
        return seen(analysis);
    }

    /**
     * Lets an analysis in that is looked at and not written, so that it needs no id.
     *
     * @param analysis the analysis
     * @return its entry
     * @throws IllegalArgumentException as {@link #entry} does, but for the id
     */
    public Entry seen(Analysis analysis) {
        analysis.verbatim().segments().keySet().forEach(names::segment);
        analysis.get(Layer.LABELS).ifPresent(labels -> labels.byModel().keySet().forEach(names::model));
        Words words = words(analysis);
        int length = analysis.verbatim().text().length();
        Words matched = analysis.get(Layer.TOKENS)
                .map(tokens -> Words.matched(tokens, length))
                .orElse(words);
        return new Entry(analysis, words, matched, names, origins);
    }

    private static void checkId(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id is blank: give each verbatim an id of its own");
        }
        if (id.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException("id holds a lone surrogate");
        }
    }

    private Words words(Analysis analysis) {
        String text = analysis.verbatim().text();
        return analysis.get(Layer.TOKENS)
                .map(tokens -> Words.of(tokens, text.length()))
                .orElseGet(() -> read(text));
    }

    private Words read(String text) {
        WordReader used = reader == null ? new WordReader() : reader;
        reader = used;
        return used.read(text);
    }
}
