package org.feedbacknlp.benchmarks.index;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Clauses;
import org.feedbacknlp.api.layer.Clauses.Clause;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Sentences;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.Tokens;
import org.jspecify.annotations.Nullable;

/** Where sentences and clauses begin among the respondent's words, one analysis after another. Not thread-safe. */
final class HandWrittenMarks extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private @Nullable Tokens tokens;
    private List<Span> sentences = List.of();
    private List<Clause> clauses = List.of();
    private int next;
    private int sentence;
    private int clause;
    private int moved;
    private boolean clausePending;

    void set(Analysis analysis) {
        tokens = analysis.get(Layer.TOKENS).orElseThrow();
        sentences = analysis.get(Layer.SENTENCES).map(Sentences::spans).orElse(List.of());
        clauses = analysis.get(Layer.CLAUSES).map(Clauses::all).orElse(List.of());
    }

    @Override
    public void reset() {
        next = 0;
        sentence = -1;
        clause = -1;
        moved = 0;
        clausePending = false;
    }

    @Override
    public boolean incrementToken() {
        if (clausePending) {
            clausePending = false;
            return mark("clause");
        }
        Tokens all = Objects.requireNonNull(tokens, "tokens");
        while (next < all.count()) {
            int i = next++;
            if (word(all, i)) {
                moved++;
                boolean newSentence = newSentence(all.start(i));
                boolean newClause = newClause(all.start(i));
                clausePending = newSentence && newClause;
                if (newSentence || newClause) {
                    return mark(newSentence ? "sentence" : "clause");
                }
            }
        }
        return false;
    }

    private static boolean word(Tokens all, int i) {
        TokenKind kind = all.kind(i);
        return kind != TokenKind.PUNCTUATION && kind != TokenKind.SYMBOL && !all.foreign(i);
    }

    private boolean mark(String mark) {
        clearAttributes();
        term.append(mark);
        step.setPositionIncrement(moved);
        moved = 0;
        return true;
    }

    private boolean newSentence(int start) {
        int before = sentence;
        sentence = Math.max(0, sentence);
        while (sentence < sentences.size() && sentences.get(sentence).end() <= start) {
            sentence++;
        }
        return sentence != before;
    }

    private boolean newClause(int start) {
        int before = clause;
        clause = Math.max(0, clause);
        while (clause < clauses.size() && clauses.get(clause).span().end() <= start) {
            clause++;
        }
        return clause != before;
    }
}
