package org.feedbacknlp.api.spi;

import java.util.Optional;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Clauses;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Sentences;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Tokens;

/**
 * One text on its way through the pipeline. Valid during one {@link Annotator#annotate} call; not to be kept, not thread-safe.
 */
public interface Document {
    /**
     * Returns the verbatim as far as the provider's {@link Scope} lets it be seen.
     *
     * @return the verbatim
     */
    Verbatim verbatim();

    /**
     * Returns the original text, to which all spans refer. Beyond {@code Limits.textLength} it was not looked at.
     *
     * @return the text
     */
    default String text() {
        return verbatim().text();
    }

    /**
     * Returns the normalised text: compatibility-composed, markup and invisible characters gone, quotes and apostrophes straight.
     *
     * @return a view that is valid as long as the document
     */
    CharSequence normalized();

    /**
     * Maps a range of the normalised text back.
     *
     * @param start first code unit in {@link #normalized()}
     * @param end the code unit behind the last
     * @return the smallest span of the original text that holds all that the range was made of
     */
    Span original(int start, int end);

    /**
     * Returns the tokens.
     *
     * @return a view that is valid as long as the document
     */
    Tokens tokens();

    /**
     * Returns the language.
     *
     * @return the language, {@code und} where unknown
     */
    Language language();

    /**
     * Returns the sentences.
     *
     * @return the sentence spans
     */
    Sentences sentences();

    /**
     * Returns the clauses.
     *
     * @return the clause spans
     */
    Clauses clauses();

    /**
     * Returns a layer that was made before.
     *
     * @param <T> the type of its value
     * @param layer a layer that the provider requires or uses
     * @return its value, or empty if it is absent
     */
    <T extends LayerValue> Optional<T> get(Layer<T> layer);
}
