package org.feedbacknlp.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.corpus.internal.Complaints;
import org.feedbacknlp.corpus.internal.YamlText;

/**
 * A text with a {@code ¦} before each sentence but the first.
 *
 * @param text the text without the marks
 * @param sentences the sentences, each without the white space around it
 */
record MarkedText(String text, List<Span> sentences) {
    private static final char MARK = '¦';
    private static final int SHOWN = 60;

    /** Takes the marks out, and complains of those that do not stand directly before a sentence. */
    static MarkedText of(YamlText source, Complaints complaints) {
        String raw = source.value();
        StringBuilder text = new StringBuilder(raw.length());
        List<Span> sentences = new ArrayList<>();
        boolean misplaced = false;
        for (int from = 0; from <= raw.length(); ) {
            int end = raw.indexOf(MARK, from) < 0 ? raw.length() : raw.indexOf(MARK, from);
            Span sentence = stripped(raw, from, end);
            boolean marked = from > 0 || end < raw.length();
            misplaced |= marked && (sentence.length() == 0 || (from > 0 && sentence.start() > from));
            int shift = text.length() - from;
            sentences.add(new Span(sentence.start() + shift, sentence.end() + shift));
            text.append(raw, from, end);
            from = end + 1;
        }
        if (misplaced) {
            complaints.add(source.line(), "text: ¦ must stand directly before the first character of a sentence");
        }
        return new MarkedText(text.toString(), List.copyOf(sentences));
    }

    /** Finds the only place where a quote stands, or complains. */
    Optional<Span> find(String label, YamlText quote, Complaints complaints) {
        String words = quote.value();
        int start = text.indexOf(words);
        Span span = new Span(Math.max(start, 0), Math.max(start, 0) + words.length());
        String mistake = mistake(words, start, span);
        if (!mistake.isEmpty()) {
            String shown = words.substring(0, Math.min(SHOWN, words.length()));
            complaints.add(quote.line(), label + ": quote " + mistake + ": '" + shown + "'");
            return Optional.empty();
        }
        return Optional.of(span);
    }

    private String mistake(String words, int start, Span span) {
        if (words.isEmpty() || stripped(words, 0, words.length()).length() < words.length()) {
            return "is blank or has white space around it";
        }
        if (start < 0) {
            return "is not in the text";
        }
        if (text.indexOf(words, start + 1) >= 0) {
            return "occurs more than once";
        }
        return sentences.stream().anyMatch(sentence -> sentence.contains(span)) ? "" : "crosses a sentence";
    }

    private static Span stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
