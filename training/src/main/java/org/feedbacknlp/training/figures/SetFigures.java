package org.feedbacknlp.training.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.core.tally.LabelCounts;

/**
 * What a model is worth on one set: accuracy and macro-F1 over the labels that the set knows, how far its probabilities are from how often
 * it is right, how many of the texts it is surest of are nine times in ten told right, and accuracy on slices. Figures from 0 to 1, to
 * three places. Immutable and thread-safe.
 */
public final class SetFigures {
    private static final int BINS = 10;

    private final List<Judged> texts;
    private final int labels;
    private final boolean[] possible;

    /**
     * Takes the texts of a set.
     *
     * @param texts with what a model says of them; each has a probability for every label
     */
    public SetFigures(List<Judged> texts) {
        this.texts = List.copyOf(texts);
        labels = texts.isEmpty() ? 0 : texts.get(0).probabilities().size();
        possible = new boolean[labels];
        texts.forEach(text -> possible[text.label()] = true);
    }

    /**
     * Returns the figures.
     *
     * @return what a card tells of the set, in the order in which it is told
     */
    public Map<String, Object> toJson() {
        LabelCounts all = counts(texts);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("texts", texts.size());
        figures.put("accuracy", rounded(all.accuracy()));
        figures.put("macroF1", rounded(all.macroF1()));
        figures.put("calibrationError", rounded(calibrationError()));
        figures.put("coverageAt90", rounded(coverage()));
        figures.put("slices", slices());
        return figures;
    }

    private Map<String, Object> slices() {
        Slices slices = new Slices();
        Map<String, List<Judged>> members = new LinkedHashMap<>();
        slices.names().forEach(name -> members.put(name, new ArrayList<>()));
        texts.forEach(text -> slices.of(text.text())
                .forEach(name -> members.getOrDefault(name, List.of()).add(text)));
        Map<String, Object> figures = new LinkedHashMap<>();
        members.forEach((name, of) -> {
            if (!of.isEmpty()) {
                Map<String, Object> figure = new LinkedHashMap<>();
                figure.put("texts", of.size());
                figure.put("accuracy", rounded(counts(of).accuracy()));
                figures.put(name, figure);
            }
        });
        return figures;
    }

    private LabelCounts counts(List<Judged> some) {
        LabelCounts counts = new LabelCounts(labels);
        some.forEach(text -> counts.add(new int[] {text.label()}, new int[] {text.said(possible)}));
        return counts;
    }

    private boolean isRight(Judged text) {
        return text.said(possible) == text.label();
    }

    /** Returns how far the highest probability is from how often it is right, over ten equal bins. */
    private double calibrationError() {
        double[] sure = new double[BINS];
        int[] right = new int[BINS];
        for (Judged text : texts) {
            double probability = text.sure(possible);
            int bin = Math.min(BINS - 1, (int) (probability * BINS));
            sure[bin] += probability;
            right[bin] += isRight(text) ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(sure[bin] - right[bin]);
        }
        return error / Math.max(1, texts.size());
    }

    /**
     * Returns the largest share of texts, surest first, of which nine in ten are told right; texts as sure as each other come together.
     *
     * @return from 0 to 1; 0 where there is no such share
     */
    public double coverage() {
        List<Judged> surest = texts.stream()
                .sorted(Comparator.comparingDouble((Judged text) -> text.sure(possible))
                        .reversed())
                .toList();
        int right = 0;
        int covered = 0;
        for (int i = 0; i < surest.size(); i++) {
            right += isRight(surest.get(i)) ? 1 : 0;
            boolean parts = i + 1 == surest.size()
                    || surest.get(i + 1).sure(possible) < surest.get(i).sure(possible);
            if (parts && 10 * right >= 9 * (i + 1)) {
                covered = i + 1;
            }
        }
        return (double) covered / Math.max(1, surest.size());
    }

    private static double rounded(double value) {
        return Math.rint(value * 1000) / 1000;
    }
}
