package org.feedbacknlp.lucene;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.feedbacknlp.api.layer.Span;

/**
 * A part of a text that shows its matches. Immutable and thread-safe; {@code toString} shows no text.
 *
 * @param text the words of this part
 * @param place where it lies in the original text
 * @param spans the matches that lie wholly in it, as spans of the original text
 */
public record Snippet(String text, Span place, List<Span> spans) {
    /** Copies the list. */
    public Snippet {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(place, "place");
        spans = List.copyOf(spans);
    }

    /**
     * Cuts out the part that shows the most matches, the earliest such part. It ends between words where it can and never
     * inside a surrogate pair.
     *
     * @param text the whole text
     * @param matches spans of it, ordered, not overlapping; without any, the text's beginning is shown
     * @param longest how many code units to show at most, at least 2; a first match that is longer is shown whole
     * @return the snippet
     * @throws IllegalArgumentException if {@code longest} is below 2
     * @throws IndexOutOfBoundsException if a span does not lie inside the text
     */
    public static Snippet window(String text, List<Span> matches, int longest) {
        if (longest < 2) {
            throw new IllegalArgumentException("longest must be at least 2: " + longest);
        }
        return of(text, Window.around(text, densest(matches, longest), longest), matches);
    }

    /**
     * Cuts out the sentence of the first match, or the first sentence where nothing matches. Sentences end where the Java
     * platform's rules for no language in particular end them. A sentence that is too long becomes a {@link #window}.
     *
     * @param text the whole text
     * @param matches spans of it, ordered, not overlapping
     * @param longest how many code units to show at most, at least 2
     * @return the snippet
     * @throws IllegalArgumentException if {@code longest} is below 2
     * @throws IndexOutOfBoundsException if a span does not lie inside the text
     */
    public static Snippet sentence(String text, List<Span> matches, int longest) {
        Span first = matches.isEmpty() ? new Span(0, 0) : matches.get(0);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int start = sentences.first();
        int end = sentences.next();
        while (end != BreakIterator.DONE && end <= first.start()) {
            start = end;
            end = sentences.next();
        }
        Span place = Window.trimmed(text, start, Math.max(end, first.end()));
        return place.length() > longest ? window(text, matches, longest) : of(text, place, matches);
    }

    private static Snippet of(String text, Span place, List<Span> matches) {
        List<Span> inside = matches.stream().filter(place::contains).toList();
        return new Snippet(place.in(text), place, inside);
    }

    /** Finds the run of matches that fits into the given length and has the most of them. */
    private static Span densest(List<Span> matches, int longest) {
        Span best = matches.isEmpty() ? new Span(0, 0) : matches.get(0);
        int most = 1;
        int last = 0;
        for (int first = 0; first < matches.size(); first++) {
            int start = matches.get(first).start();
            while (last + 1 < matches.size() && matches.get(last + 1).end() - start <= longest) {
                last++;
            }
            if (last - first + 1 > most) {
                most = last - first + 1;
                best = new Span(start, matches.get(last).end());
            }
            last = Math.max(last, first + 1);
        }
        return best;
    }

    /** Shows where, never the text. */
    @Override
    public String toString() {
        return "Snippet[" + place + ", " + spans.size() + " spans]";
    }
}
