package org.feedbacknlp.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A listed expression that stands for many: {@code cancel(|led|ling) (my |our )?(plan|contract)}. Round brackets hold alternatives, which
 * may be empty and may nest; a question mark behind them, or behind a blank, makes them optional; blanks part words. It is read into a
 * graph (after Thompson, 1968), so that its size is that of the pattern, not of what the pattern stands for.
 */
final class Pattern {
    private final String source;
    private int at;

    private Pattern(String source) {
        this.source = source;
    }

    /** A place in the expression. */
    static final class Spot {
        /** What is to be spelled to get behind it; null where nothing is. */
        private @Nullable String piece;

        private @Nullable Spot behind;
        private final List<Spot> free = new ArrayList<>(1);
        private boolean last;

        /**
         * Spells out the words that can come next.
         *
         * @param words takes each with the place behind it
         * @return true if the expression may end here, without a further word
         */
        boolean words(BiConsumer<String, Spot> words) {
            return words("", words);
        }

        private boolean words(String start, BiConsumer<String, Spot> words) {
            boolean ends = last;
            if (last && !start.isEmpty()) {
                words.accept(start, this);
            }
            if (piece != null && behind != null) {
                boolean blank = piece.equals(" ");
                if (blank && !start.isEmpty()) {
                    words.accept(start, behind);
                } else {
                    boolean more = behind.words(blank ? start : start + piece, words);
                    ends |= blank && more;
                }
            }
            for (Spot spot : free) {
                ends |= spot.words(start, words);
            }
            return ends;
        }
    }

    /**
     * Reads a pattern.
     *
     * @param source the pattern
     * @return where it starts
     * @throws IllegalStateException if its brackets do not pair, or if it can be empty: the resource is broken
     */
    static Spot read(String source) {
        Pattern pattern = new Pattern(source);
        Spot first = new Spot();
        pattern.sequences(first, 0).last = true;
        if (first.words((word, behind) -> {})) {
            throw new IllegalStateException("an expression without a word: " + source);
        }
        return first;
    }

    /** Reads alternatives up to their closing bracket, or one sequence up to the end; returns the spot behind them. */
    private Spot sequences(Spot start, int depth) {
        Spot behind = new Spot();
        Spot spot = branch(start);
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '(') {
                at++;
                spot = group(spot, depth);
            } else if (c == ')' && depth > 0) {
                at++;
                spot.free.add(behind);
                return behind;
            } else if (c == '|' && depth > 0) {
                at++;
                spot.free.add(behind);
                spot = branch(start);
            } else {
                spot = piece(spot, c);
            }
        }
        if (depth > 0) {
            throw new IllegalStateException("a bracket without its pair: " + source);
        }
        spot.free.add(behind);
        return behind;
    }

    private static Spot branch(Spot start) {
        Spot branch = new Spot();
        start.free.add(branch);
        return branch;
    }

    /** Reads a blank, which may be optional, or all letters up to what is none. */
    private Spot piece(Spot before, char c) {
        Spot spot = branch(before);
        Spot behind = new Spot();
        spot.behind = behind;
        int from = at++;
        if (c == ' ') {
            if (at < source.length() && source.charAt(at) == '?') {
                at++;
                spot.free.add(behind);
            }
        } else {
            while (at < source.length() && " (|)".indexOf(source.charAt(at)) < 0) {
                at++;
            }
        }
        spot.piece = c == ' ' ? " " : source.substring(from, at);
        return behind;
    }

    private Spot group(Spot before, int depth) {
        Spot start = branch(before);
        Spot behind = sequences(start, depth + 1);
        if (at < source.length() && source.charAt(at) == '?') {
            at++;
            start.free.add(behind);
        }
        return behind;
    }
}
