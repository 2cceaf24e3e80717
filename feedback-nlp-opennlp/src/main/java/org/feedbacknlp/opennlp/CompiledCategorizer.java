package org.feedbacknlp.opennlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Span;

/**
 * A categoriser whose features are words and pairs of words, compiled: the text is read once, character by character, and no
 * token or feature ever becomes a string. Sums are made in OpenNLP's order, so that probabilities differ from its own by rounding
 * of the last step alone; where OpenNLP's overflow and become NaN, these do not.
 */
final class CompiledCategorizer implements Categorizer {
    private final List<String> outcomes;
    private final List<Generator> generators;
    private final FeatureTable table;
    private final WeightRows rows;
    private final boolean perceptron;
    private final DoccatOptions options;

    private CompiledCategorizer(
            EventModel model, List<Generator> generators, FeatureTable table, WeightRows rows, DoccatOptions options) {
        outcomes = model.outcomes();
        perceptron = model.algorithm() == Algorithm.PERCEPTRON;
        this.generators = generators;
        this.table = table;
        this.rows = rows;
        this.options = options;
    }

    /**
     * Compiles a model.
     *
     * @param file the model's file name
     * @param model the model
     * @param generators what makes its features
     * @param options how texts are parted
     * @return the categoriser, or empty if two features have the same hash
     */
    static Optional<Categorizer> compile(
            String file, EventModel model, List<Generator> generators, DoccatOptions options) {
        WeightRows rows = WeightRows.of(file, model);
        return FeatureTable.of(model.features())
                .map(table -> new CompiledCategorizer(model, generators, table, rows, options));
    }

    @Override
    public List<String> outcomes() {
        return outcomes;
    }

    @Override
    public double[] probabilities(String text) {
        double[] sums = rows.bias();
        add(features(text), sums);
        softmax(sums);
        return sums;
    }

    @Override
    public Optional<Finding> categorize(String text, int most) {
        FeatureRows features = features(text);
        double[] values = rows.bias();
        if (!add(features, values)) {
            return Optional.empty();
        }
        softmax(values);
        int best = Categorizer.best(values);
        return Optional.of(new Finding(values, best, most == 0 ? List.of() : evidence(text, features, best, most)));
    }

    private FeatureRows features(String text) {
        return FeatureRows.of(options.cased(text), options.tokenization(), table);
    }

    /** Adds all features and tells whether there was one. */
    private boolean add(FeatureRows features, double[] sums) {
        boolean any = false;
        for (Generator generator : generators) {
            for (int token = 0; token < features.count(); token++) {
                int row = features.row(generator, token);
                if (row != FeatureTable.NONE) {
                    rows.addTo(sums, row);
                    any = true;
                }
            }
        }
        return any;
    }

    private void softmax(double[] sums) {
        if (perceptron) {
            damp(sums);
        }
        double highest = sums[Categorizer.best(sums)];
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = StrictMath.exp(sums[i] - highest);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
    }

    /** As OpenNLP's perceptron does before it normalises: the largest sum becomes 1. */
    private static void damp(double[] sums) {
        double largest = 1;
        for (double sum : sums) {
            largest = Math.max(largest, Math.abs(sum));
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= largest;
        }
    }

    private List<Evidence> evidence(String text, FeatureRows features, int outcome, int most) {
        double[] parts = contributions(features, outcome);
        List<Evidence> evidence = new ArrayList<>();
        for (int token = 0; token < parts.length; token++) {
            Span span = Spans.whole(text, features.start(token), features.end(token));
            int last = evidence.size() - 1;
            // Two halves of one character are two tokens to OpenNLP.
            if (last >= 0 && evidence.get(last).span().overlaps(span)) {
                evidence.set(last, new Evidence(span, evidence.get(last).weight() + parts[token]));
            } else {
                evidence.add(new Evidence(span, parts[token]));
            }
        }
        evidence.removeIf(part -> part.weight() <= 0);
        evidence.sort(Comparator.comparingDouble(Evidence::weight).reversed().thenComparing(Evidence::span));
        return evidence.stream()
                .limit(most)
                .sorted(Comparator.comparing(Evidence::span))
                .toList();
    }

    /** What each token adds: its word, and half of each pair that it has part in. */
    private double[] contributions(FeatureRows features, int outcome) {
        double[] parts = new double[features.count()];
        for (Generator generator : generators) {
            for (int token = 0; token < parts.length; token++) {
                int row = features.row(generator, token);
                if (row == FeatureTable.NONE) {
                    continue;
                }
                double part = rows.contribution(row, outcome);
                if (generator == Generator.PAIRS) {
                    part /= 2;
                    parts[token - 1] += part;
                }
                parts[token] += part;
            }
        }
        return parts;
    }
}
