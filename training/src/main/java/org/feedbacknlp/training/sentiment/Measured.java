package org.feedbacknlp.training.sentiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.sentiment.SentimentTexts;
import org.feedbacknlp.core.tally.LabelCounts;

/**
 * What a model is worth on one set: accuracy and macro-F1 over the sides that the set knows, calibration error, how often it is right where
 * it is surest, and accuracy on slices. Figures from 0 to 1, to three places.
 */
final class Measured {
    private static final int BINS = 10;
    private static final int SHORT = 60;
    private static final int LONG = 300;
    private static final Map<String, Predicate<String>> SLICES = new LinkedHashMap<>();

    static {
        List<String> negators = List.of("not", "no", "never", "nothing", "nobody", "none");
        SLICES.put("negation", text -> hasAny(text, negators) || hasContracted(text));
        SLICES.put("contrast", text -> hasAny(text, List.of("but", "however", "although", "though")));
        SLICES.put("request", text -> hasAny(text, List.of("please", "could you", "can you", "should", "would be")));
        SLICES.put("emoji", text -> text.codePoints().anyMatch(c -> c >= 0x1f300 && c < 0x1fb00));
        SLICES.put("short", text -> text.length() <= SHORT);
        SLICES.put("long", text -> text.length() >= LONG);
    }

    private final List<Lesson> lessons;
    private final double[][] found;
    private final boolean[] sides = new boolean[Sides.COUNT];

    private static boolean hasAny(String text, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> {
            int at = text.indexOf(phrase);
            while (at >= 0 && (isInWord(text, at - 1) || isInWord(text, at + phrase.length()))) {
                at = text.indexOf(phrase, at + 1);
            }
            return at >= 0;
        });
    }

    /** Tells whether a word ends in a contracted "not". */
    private static boolean hasContracted(String text) {
        int at = text.indexOf("n't");
        while (at >= 0 && (!isInWord(text, at - 1) || isInWord(text, at + 3))) {
            at = text.indexOf("n't", at + 1);
        }
        return at >= 0;
    }

    private static boolean isInWord(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    Measured(List<Lesson> lessons, SentimentTexts reader) {
        this.lessons = lessons;
        lessons.forEach(lesson -> sides[lesson.side()] = true);
        found = lessons.stream()
                .map(lesson -> reader.read(
                        Verbatim.builder(lesson.text()).language("en").build()))
                .toArray(double[][]::new);
    }

    /** Returns the figures. */
    Map<String, Object> figures() {
        LabelCounts all = counts(text -> true);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("texts", lessons.size());
        figures.put("accuracy", rounded(all.accuracy()));
        figures.put("macroF1", rounded(all.macroF1()));
        figures.put("calibrationError", rounded(calibrationError()));
        Map<String, Object> slices = new LinkedHashMap<>();
        SLICES.forEach((name, slice) -> {
            LabelCounts of = counts(text -> slice.test(text.toLowerCase(Locale.ROOT)));
            int texts = IntStream.range(0, Sides.COUNT).map(of::wanted).sum();
            if (texts > 0) {
                Map<String, Object> figure = new LinkedHashMap<>();
                figure.put("texts", texts);
                figure.put("accuracy", rounded(of.accuracy()));
                slices.put(name, figure);
            }
        });
        figures.put("slices", slices);
        return figures;
    }

    private LabelCounts counts(Predicate<String> of) {
        LabelCounts counts = new LabelCounts(Sides.COUNT);
        for (int i = 0; i < found.length; i++) {
            if (of.test(lessons.get(i).text())) {
                counts.add(new int[] {lessons.get(i).side()}, new int[] {side(found[i])});
            }
        }
        return counts;
    }

    private int side(double[] probabilities) {
        int best = -1;
        for (int k = 0; k < Sides.COUNT; k++) {
            if (sides[k] && (best < 0 || probabilities[k] > probabilities[best])) {
                best = k;
            }
        }
        return best;
    }

    /** Returns how far the highest probability is from how often it is right, over ten equal bins. */
    private double calibrationError() {
        double[] sure = new double[BINS];
        int[] right = new int[BINS];
        for (int i = 0; i < found.length; i++) {
            double all = 0;
            for (int k = 0; k < Sides.COUNT; k++) {
                all += sides[k] ? found[i][k] : 0;
            }
            int side = side(found[i]);
            double probability = found[i][side] / all;
            int bin = Math.min(BINS - 1, (int) (probability * BINS));
            sure[bin] += probability;
            right[bin] += side == lessons.get(i).side() ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(sure[bin] - right[bin]);
        }
        return error / Math.max(1, found.length);
    }

    private static double rounded(double value) {
        return Math.rint(value * 1000) / 1000;
    }
}
