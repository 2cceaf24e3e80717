package org.feedbacknlp.lucene.query;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.lucene.text.Fold;
import org.feedbacknlp.lucene.text.WordReader;

/**
 * The two ways in which typed words may stand in an index. An analysis may hold {@code e-mail}, {@code #late} or {@code :-)}
 * as one token each; the reader of texts without tokens finds the letters between the signs. Not thread-safe.
 */
public final class TypedWords {
    private final WordReader reader = new WordReader();

    /** Makes a reader. */
    public TypedWords() {}

    /**
     * Returns the words as the reader of texts finds them.
     *
     * @param typed what was typed
     * @return the words, folded
     */
    public List<String> parts(String typed) {
        return reader.read(typed).forms();
    }

    /**
     * Returns what stands between spaces, each without the punctuation around it.
     *
     * @param typed what was typed
     * @return the words, folded
     */
    public List<String> wholes(String typed) {
        List<String> wholes = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= typed.length(); i++) {
            if (i == typed.length() || Character.isWhitespace(typed.charAt(i))) {
                String whole = Fold.word(bare(typed.substring(start, i)));
                if (!whole.isEmpty()) {
                    wholes.add(whole);
                }
                start = i + 1;
            }
        }
        return wholes;
    }

    /** Takes the punctuation off both ends, but for the sign of a hashtag or a mention; nothing but signs stays as it is. */
    private static String bare(String typed) {
        int start = 0;
        int end = typed.length();
        while (end > 0 && punctuation(typed.charAt(end - 1))) {
            end--;
        }
        while (start < end && punctuation(typed.charAt(start))) {
            start++;
        }
        if (start == end) {
            return typed;
        }
        boolean tagged = start > 0 && (typed.charAt(start - 1) == '#' || typed.charAt(start - 1) == '@');
        return typed.substring(tagged ? start - 1 : start, end);
    }

    private static boolean punctuation(char c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
    }
}
