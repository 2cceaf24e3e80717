package org.feedbacknlp.benchmarks.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.Tokens;
import org.feedbacknlp.lucene.text.Fold;
import org.jspecify.annotations.Nullable;

/** The words among an analysis's tokens, one analysis after another through the same stream. Not thread-safe. */
final class HandWrittenWords extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final boolean folded;
    private @Nullable Tokens tokens;
    private int textLength;
    private int next;

    /** Folded, all words; unfolded, the respondent's own. */
    HandWrittenWords(boolean folded) {
        this.folded = folded;
    }

    void set(Tokens value, int length) {
        tokens = value;
        textLength = length;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        Tokens all = Objects.requireNonNull(tokens, "tokens");
        while (next < all.count()) {
            int i = next++;
            String form = form(all, i);
            if (!form.isEmpty()) {
                clearAttributes();
                term.append(form);
                offset.setOffset(all.start(i), all.end(i));
                return true;
            }
        }
        return false;
    }

    /** Returns an empty form for what is not indexed. */
    private String form(Tokens all, int i) {
        TokenKind kind = all.kind(i);
        if (kind == TokenKind.PUNCTUATION || kind == TokenKind.SYMBOL || !folded && all.foreign(i)) {
            return "";
        }
        return folded ? Fold.word(all.word(i)) : all.word(i);
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(textLength, textLength);
    }
}
