package org.feedbacknlp.core.codebook;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Objects;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.api.rule.match.Conditions;
import org.feedbacknlp.api.rule.match.Glob;
import org.feedbacknlp.api.rule.match.Places;
import org.feedbacknlp.api.rule.match.Typo;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TokenBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a codebook stand in one text. Words are counted without punctuation and without quoted replies; a place is such a
 * count. A buffer that one text after another reuses; not thread-safe.
 */
final class TokenPlaces implements Places {
    private final WordIndex index;
    private final boolean parts;
    private final int[][] places;
    private final int[] counts;
    private final int[] touched;
    private int touchedCount;
    private int words;
    private int[] tokens = new int[64];
    private int[] sentences = new int[64];
    private int[] clauses = new int[64];
    private final BitSet slips = new BitSet();
    private @Nullable Verbatim verbatim;

    TokenPlaces(WordIndex index, boolean parts) {
        this.index = index;
        this.parts = parts;
        places = new int[index.size()][4];
        counts = new int[index.size()];
        touched = new int[index.size()];
    }

    /** Finds the words of a text, in place of those of the text before. */
    void read(TextDocument text) {
        for (int i = 0; i < touchedCount; i++) {
            counts[touched[i]] = 0;
        }
        touchedCount = 0;
        words = 0;
        slips.clear();
        verbatim = text.verbatim();
        TokenBuffer buffer = text.tokens();
        for (int token = 0; token < buffer.count(); token++) {
            TokenKind kind = buffer.kind(token);
            if (kind != TokenKind.PUNCTUATION && kind != TokenKind.SYMBOL && !buffer.foreign(token)) {
                add(text, buffer, token);
            }
        }
        if (parts) {
            number(text.sentenceRanges(), sentences);
            number(text.clauseRanges(), clauses);
        }
    }

    /** Lets go of the text; where its words stood is forgotten with the next one. */
    void leave() {
        verbatim = null;
    }

    private void add(TextDocument text, TokenBuffer buffer, int token) {
        if (words == tokens.length) {
            tokens = Arrays.copyOf(tokens, words * 2);
            sentences = Arrays.copyOf(sentences, words * 2);
            clauses = Arrays.copyOf(clauses, words * 2);
        }
        tokens[words] = token;
        int[] closed = index.at(buffer.hash(token));
        for (int word : closed) {
            if (index.word(word).form() != Rule.Form.CASED || isWritten(index.word(word), text, buffer, token)) {
                note(word);
            }
        }
        if (buffer.normalizedEnd(token) - buffer.normalizedStart(token) > 1) {
            noteOpen(index.openAt(buffer.matched(token, 0), buffer.matched(token, 1)), text, buffer, token);
        }
        noteOpen(index.openAnywhere(), text, buffer, token);
        if (index.isFuzzy() && buffer.normalizedEnd(token) - buffer.normalizedStart(token) >= Typo.SHORTEST - 1) {
            noteSlips(buffer.matched(token, 0), buffer.word(token));
        }
        words++;
    }

    private void noteOpen(int[] candidates, TextDocument text, TokenBuffer buffer, int token) {
        for (int word : candidates) {
            Rule.Word open = index.word(word);
            boolean cased = open.form() == Rule.Form.CASED;
            if (matches(cased ? lower(open.text()) : open.text(), buffer.word(token))
                    && (!cased || Glob.matches(open.text(), text.text(), buffer.start(token), buffer.end(token)))) {
                note(word);
            }
        }
    }

    private void noteSlips(char first, String written) {
        for (WordIndex.Meant meant : index.fuzzyAt(first)) {
            if (meant.isOneSlipFrom(written)) {
                note(meant.word());
                slips.set(words);
            }
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean matches(String pattern, String word) {
        return Glob.matches(pattern, word, 0, word.length());
    }

    private static boolean isWritten(Rule.Word word, TextDocument text, TokenBuffer buffer, int token) {
        return Glob.isWritten(word, text.text(), buffer.start(token), buffer.end(token));
    }

    private void note(int word) {
        int count = counts[word];
        if (count == 0) {
            touched[touchedCount++] = word;
        }
        if (count == places[word].length) {
            places[word] = Arrays.copyOf(places[word], count * 2);
        }
        places[word][count] = words;
        counts[word] = count + 1;
    }

    /** Says of each place in which range it lies. */
    private void number(Ranges ranges, int[] numbers) {
        int range = 0;
        for (int place = 0; place < words; place++) {
            while (range < ranges.count() && tokens[place] >= ranges.end(range)) {
                range++;
            }
            numbers[place] = range;
        }
    }

    int touchedCount() {
        return touchedCount;
    }

    /** Returns the number of a word that stands in the text. */
    int touched(int i) {
        return touched[i];
    }

    @Override
    public int count(int word) {
        return counts[word];
    }

    @Override
    public int place(int word, int i) {
        return places[word][i];
    }

    @Override
    public boolean holds(Rule.Field condition) {
        return Conditions.holds(condition, Conditions.value(condition, Objects.requireNonNull(verbatim)));
    }

    /** Tells whether a word of a run was found despite a slip. */
    boolean hasSlip(int first, int last) {
        int slip = slips.nextSetBit(first);
        return slip >= 0 && slip <= last;
    }

    @Override
    public int part(Rule.Part part, int place) {
        return part == Rule.Part.SENTENCE ? sentences[place] : clauses[place];
    }

    /** Returns which token of the text stands at a place. */
    int token(int place) {
        return tokens[place];
    }

    /** Returns the span of some places in the original text. */
    Span span(TextDocument text, int first, int end) {
        return text.span(tokens[first], tokens[end - 1] + 1);
    }
}
