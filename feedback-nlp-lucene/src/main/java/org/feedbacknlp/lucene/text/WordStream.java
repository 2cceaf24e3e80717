package org.feedbacknlp.lucene.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/** Hands {@link Words} to Lucene, one document after another through the same attributes. Not thread-safe. */
final class WordStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private Words words;
    private int next;

    WordStream(Words words) {
        this.words = words;
    }

    /** Goes on with the words of another text, through the stream that served the last one where there is one. */
    static TokenStream of(Words words, @Nullable TokenStream reuse) {
        if (reuse instanceof WordStream stream) {
            stream.words = words;
            return stream;
        }
        return new WordStream(words);
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == words.count()) {
            return false;
        }
        clearAttributes();
        words.copyForm(next, term);
        offset.setOffset(words.start(next), words.end(next));
        next++;
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(words.textLength(), words.textLength());
    }
}
