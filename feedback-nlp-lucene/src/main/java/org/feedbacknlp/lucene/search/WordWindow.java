package org.feedbacknlp.lucene.search;

import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.lucene.text.WordReader;
import org.feedbacknlp.lucene.text.Words;

/** Finds how far some words on either side of a span reach. Reads no more of a text than it must. Not thread-safe. */
final class WordWindow {
    /** About so many code units make a word with the space before it; where they do not, more are read. */
    private static final int USUAL_WORD = 8;

    private final WordReader reader = new WordReader();

    Span around(String text, Span hit, int words) {
        return new Span(left(text, hit.start(), words), right(text, hit.end(), words));
    }

    private int left(String text, int end, int words) {
        for (int length = USUAL_WORD * (words + 2); ; length *= 2) {
            int from = Math.max(0, end - length);
            Words found = reader.read(text.substring(from, end));
            if (from == 0 && found.count() <= words) {
                return 0;
            }
            if (found.count() > words) {
                return from + found.span(found.count() - words).start();
            }
        }
    }

    private int right(String text, int start, int words) {
        for (int length = USUAL_WORD * (words + 2); ; length *= 2) {
            int to = Math.min(text.length(), start + length);
            Words found = reader.read(text.substring(start, to));
            if (to == text.length() && found.count() <= words) {
                return to;
            }
            if (found.count() > words) {
                return start + found.span(words - 1).end();
            }
        }
    }
}
