package org.feedbacknlp.apitest.support;

import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Clauses;
import org.feedbacknlp.api.layer.Language;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Sentences;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Tokens;
import org.feedbacknlp.api.spi.Document;

/**
 * A document of one sentence and one clause, whose normalised text is its text.
 *
 * @param verbatim what was written
 */
public record HandDocument(Verbatim verbatim) implements Document {
    @Override
    public CharSequence normalized() {
        return text();
    }

    @Override
    public Span original(int start, int end) {
        return new Span(start, end);
    }

    @Override
    public Tokens tokens() {
        return HandTokens.of(text());
    }

    @Override
    public Language language() {
        return Language.UNDETERMINED;
    }

    @Override
    public Sentences sentences() {
        return new Sentences(List.of(new Span(0, text().length())));
    }

    @Override
    public Clauses clauses() {
        Span all = new Span(0, text().length());
        return new Clauses(List.of(new Clauses.Clause(all, 0, Clauses.Link.START)));
    }

    @Override
    public <T extends LayerValue> Optional<T> get(Layer<T> layer) {
        return Optional.empty();
    }
}
