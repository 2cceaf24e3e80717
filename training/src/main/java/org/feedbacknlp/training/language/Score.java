package org.feedbacknlp.training.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts right and wrong answers, by language, and how far confidence can be believed. */
final class Score {
    private static final int BINS = 10;

    private final Map<String, int[]> byLanguage = new TreeMap<>();
    private final Map<String, Integer> confusions = new TreeMap<>();
    private final int[] answers = new int[BINS];
    private final int[] rightAnswers = new int[BINS];
    private final double[] confidence = new double[BINS];
    private int texts;
    private int right;
    private int silent;

    /** Scores a detector on rows whose label is the language. */
    static Score of(Detector detector, List<Tsv.Row> rows) {
        Score score = new Score();
        rows.forEach(row -> score.add(row.label(), detector.detect(row.text())));
        return score;
    }

    private void add(String truth, Detector.Answer answer) {
        boolean hit = answer.tag().equals(truth);
        texts++;
        right += hit ? 1 : 0;
        int[] counts = byLanguage.computeIfAbsent(truth, tag -> new int[3]);
        counts[0]++;
        counts[1] += hit ? 1 : 0;
        if (answer.tag().equals("und")) {
            silent++;
            counts[2]++;
            return;
        }
        int bin = (int) Math.min(BINS - 1, answer.confidence() * BINS);
        answers[bin]++;
        rightAnswers[bin] += hit ? 1 : 0;
        confidence[bin] += answer.confidence();
        if (!hit) {
            confusions.merge(truth + ">" + answer.tag(), 1, Integer::sum);
        }
    }

    int texts() {
        return texts;
    }

    /** The share of all texts that got their language. */
    double accuracy() {
        return right / (double) texts;
    }

    /** The share of the answers, {@code und} aside, that were right. */
    double precision() {
        return texts == silent ? 1 : right / (double) (texts - silent);
    }

    /** The share of texts that got {@code und}. */
    double silence() {
        return silent / (double) texts;
    }

    /** The mean over languages of the accuracy in each. */
    double macro() {
        return byLanguage.values().stream()
                .mapToDouble(c -> c[1] / (double) c[0])
                .average()
                .orElse(0);
    }

    /** The mean distance between confidence and precision, weighted by answers. */
    double calibrationError() {
        double sum = 0;
        int count = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(confidence[bin] - rightAnswers[bin]);
            count += answers[bin];
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Each language with its accuracy and its share of {@code und}, in percent. */
    String languages() {
        return byLanguage.entrySet().stream()
                .map(e -> e.getKey() + " " + percent(e.getValue()[1], e.getValue()[0]) + "/"
                        + percent(e.getValue()[2], e.getValue()[0]))
                .collect(Collectors.joining("  "));
    }

    /** The most frequent confusions. */
    String confusions(int most) {
        return confusions.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Mean confidence, precision and answers of each tenth. */
    String reliability() {
        StringBuilder diagram = new StringBuilder();
        for (int bin = 0; bin < BINS; bin++) {
            if (answers[bin] > 0) {
                diagram.append(String.format(
                        Locale.ROOT,
                        "%.2f said %.2f right (%d)  ",
                        confidence[bin] / answers[bin],
                        rightAnswers[bin] / (double) answers[bin],
                        answers[bin]));
            }
        }
        return diagram.toString();
    }

    private static int percent(int part, int whole) {
        return Math.round(100f * part / whole);
    }
}
