package org.feedbacknlp.lucene.text;

import java.util.Arrays;
import java.util.List;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.layer.Tokens;

/**
 * The words of one text in the forms that are indexed, each with its place in the original text. The place of a word in
 * this list is its position in the index: signs that are no word take no position. Not thread-safe while it is filled.
 */
public final class Words {
    private final int textLength;
    private String[] forms;
    private int[] starts;
    private int[] ends;
    private int count;

    Words(int textLength) {
        this.textLength = textLength;
        int capacity = Math.min(textLength / 4, 1024) + 4;
        forms = new String[capacity];
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

    void add(String raw, int start, int end) {
        int least = count == 0 ? 0 : starts[count - 1];
        if (start < least || end < start || end > textLength) {
            throw new IllegalArgumentException("token " + count + " at " + start + ".." + end
                    + " is outside the text or before the token in front of it");
        }
        String form = Fold.word(raw);
        if (form.isEmpty()) {
            return;
        }
        if (count == forms.length) {
            grow();
        }
        forms[count] = form;
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    private void grow() {
        int capacity = 2 * count;
        forms = Arrays.copyOf(forms, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
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
        return forms[i];
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
        return List.of(Arrays.copyOf(forms, count));
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
