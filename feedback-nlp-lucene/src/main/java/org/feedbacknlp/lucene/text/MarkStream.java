package org.feedbacknlp.lucene.text;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** Hands {@link Marks} to Lucene, one document after another through the same attributes. Not thread-safe. */
final class MarkStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private Marks marks;
    private int next;

    MarkStream(Marks marks) {
        this.marks = marks;
    }

    static TokenStream of(Marks marks, @Nullable TokenStream reuse) {
        if (reuse instanceof MarkStream stream) {
            stream.marks = marks;
            return stream;
        }
        return new MarkStream(marks);
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == marks.count()) {
            return false;
        }
        clearAttributes();
        term.append(marks.mark(next));
        step.setPositionIncrement(marks.position(next) - (next == 0 ? -1 : marks.position(next - 1)));
        offset.setOffset(marks.start(next), marks.end(next));
        next++;
        return true;
    }
}
