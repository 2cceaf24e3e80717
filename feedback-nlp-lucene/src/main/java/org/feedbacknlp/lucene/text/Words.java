package org.feedbacknlp.lucene.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.Tokens;

/**
 * The words of one text in the forms that are indexed, each with its place in the original text. The place of a word in
 * this list is its position in the index: signs that are no word take no position. Not thread-safe while it is filled.
 */
public final class Words {
    private static final int FEW = 64;

    private final int textLength;
    /** All forms, one behind the other. */
    private char[] chars;

    private int[] formEnds;
    private int[] starts;
    private int[] ends;
    private int count;

    Words(int textLength) {
        this.textLength = textLength;
        int capacity = Math.min(textLength / 4, FEW) + 4;
        chars = new char[Math.min(textLength, 8 * FEW) + 8];
        formEnds = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    /**
     * Takes the words that an analysis found: its tokens in their order, without punctuation and symbols.
     *
     * @param tokens the analysis's tokens
     * @param textLength the length of the original text in UTF-16 code units
     * @return the words
     * @throws IllegalArgumentException if a token lies outside the text or starts before the one in front of it
     */
    public static Words of(Tokens tokens, int textLength) {
        Words words = new Words(textLength);
        for (int i = 0; i < tokens.count(); i++) {
            TokenKind kind = tokens.kind(i);
            if (kind != TokenKind.PUNCTUATION && kind != TokenKind.SYMBOL) {
                words.add(tokens.word(i), tokens.start(i), tokens.end(i));
            }
        }
        return words;
    }

    /**
     * Takes the words that rules look for: the respondent's own, in the form in which the engine matches them.
     *
     * @param tokens the analysis's tokens
     * @param textLength the length of the original text in UTF-16 code units
     * @return the words, unfolded
     * @throws IllegalArgumentException if a token lies outside the text or starts before the one in front of it
     */
    public static Words matched(Tokens tokens, int textLength) {
        Words words = new Words(textLength);
        for (int i = 0; i < tokens.count(); i++) {
            TokenKind kind = tokens.kind(i);
            if (kind != TokenKind.PUNCTUATION && kind != TokenKind.SYMBOL && !tokens.foreign(i)) {
                String word = Fold.cut(tokens.word(i), LONGEST_MATCHED);
                words.check(tokens.start(i), tokens.end(i));
                words.note(words.appendFolded(word, words.formStart(words.count)), tokens.start(i), tokens.end(i));
            }
        }
        return words;
    }

    /** No rule has a longer word. */
    private static final int LONGEST_MATCHED = 4_000;

    /** Adds a word as it stands in a text. */
    void add(CharSequence raw, int start, int end) {
        check(start, end);
        int from = formStart(count);
        int to = appendForm(raw, from);
        if (to > from) {
            note(to, start, end);
        }
    }

    private void check(int start, int end) {
        int least = count == 0 ? 0 : starts[count - 1];
        if (start < least || end < start || end > textLength) {
            throw new IllegalArgumentException("token " + count + " at " + start + ".." + end
                    + " is outside the text or before the token in front of it");
        }
    }

    private void note(int formEnd, int start, int end) {
        if (count == starts.length) {
            grow();
        }
        formEnds[count] = formEnd;
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    /** Appends the folded form and returns where it ends; most words are plain ASCII and need no String. */
    private int appendForm(CharSequence raw, int from) {
        int length = raw.length();
        reserve(from + Math.min(length, Fold.LONGEST));
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(i);
            if (c >= 0x80 || i == Fold.LONGEST) {
                return appendFolded(Fold.word(raw.toString()), from);
            }
            chars[from + i] = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        }
        return from + length;
    }

    private int appendFolded(String form, int from) {
        reserve(from + form.length());
        form.getChars(0, form.length(), chars, from);
        return from + form.length();
    }

    private void reserve(int length) {
        if (length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length, 2 * chars.length));
        }
    }

    private void grow() {
        int capacity = 2 * count;
        formEnds = Arrays.copyOf(formEnds, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
    }

    private int formStart(int i) {
        return i == 0 ? 0 : formEnds[i - 1];
    }

    /** Copies a word as it is indexed into an attribute. */
    void copyForm(int i, CharTermAttribute term) {
        int from = formStart(i);
        term.copyBuffer(chars, from, formEnds[i] - from);
    }

    /**
     * Returns how many words there are.
     *
     * @return the count
     */
    public int count() {
        return count;
    }

    /**
     * Returns a word as it is indexed.
     *
     * @param i the word's position, from 0 to {@link #count()} - 1
     * @return its folded form, never empty
     */
    public String form(int i) {
        int from = formStart(i);
        return new String(chars, from, formEnds[i] - from);
    }

    /**
     * Returns where a word stands.
     *
     * @param i the word's position, from 0 to {@link #count()} - 1
     * @return its span in the original text
     */
    public Span span(int i) {
        return new Span(starts[i], ends[i]);
    }

    /**
     * Returns all words as they are indexed.
     *
     * @return an unmodifiable list in the order of the text
     */
    public List<String> forms() {
        return IntStream.range(0, count).mapToObj(this::form).toList();
    }

    /**
     * Returns the first word that ends behind a place.
     *
     * @param place the place in UTF-16 code units
     * @return its position, {@link #count()} if there is none
     */
    public int firstEndingAfter(int place) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    int textLength() {
        return textLength;
    }

    /** Shows the count, never a word. */
    @Override
    public String toString() {
        return "Words[" + count + "]";
    }
}
