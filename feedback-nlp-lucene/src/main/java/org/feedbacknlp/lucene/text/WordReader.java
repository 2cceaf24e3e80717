package org.feedbacknlp.lucene.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a text that no analysis has tokenised, and of what people type into a search box: Unicode's word
 * borders (UAX 29) as Lucene's standard tokenizer draws them, emoji sequences whole. Keeps its tokenizer from one text to the
 * next. Not thread-safe.
 */
public final class WordReader {
    private static final char ZERO_WIDTH_SPACE = '\u200b';
    /** As invisible, but no border of a word; the folding drops it. */
    private static final char SOFT_HYPHEN = '\u00ad';

    private static final char REPLACEMENT = '\ufffd';

    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);

    /** Makes a reader. */
    public WordReader() {
        tokenizer.setMaxTokenLength(Fold.LONGEST);
    }

    /**
     * Reads a text. A run of letters longer than {@link Fold#LONGEST} becomes several words.
     *
     * @param text any sequence of UTF-16 code units
     * @return its words
     */
    public Words read(String text) {
        Words words = new Words(text.length());
        try {
            tokenizer.setReader(new StringReader(readable(text)));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                words.add(term, offset.startOffset(), offset.endOffset());
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return words;
    }

    /**
     * Replaces, one for one, what the tokenizer takes amiss: a zero width space, which would part a word, and a lone surrogate,
     * which at the end would make it lose the text before.
     */
    private static String readable(String text) {
        @Nullable StringBuilder readable = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char shown = c == ZERO_WIDTH_SPACE ? SOFT_HYPHEN : lone(text, i) ? REPLACEMENT : c;
            if (shown != c) {
                readable = readable == null ? new StringBuilder(text) : readable;
                readable.setCharAt(i, shown);
            }
        }
        return readable == null ? text : readable.toString();
    }

    private static boolean lone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
