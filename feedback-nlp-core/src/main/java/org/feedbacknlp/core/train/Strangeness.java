package org.feedbacknlp.core.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.feature.TextFeatures;

/**
 * How strange each example is to a model of all others but those of its own group: the share of its features that are unknown then. Models
 * of folds learned from less and would know less.
 */
final class Strangeness {
    private final List<Example> examples;
    private final FeatureTable features;
    private final TextFeatures reader;
    private final int[] occurs;
    private final int[] own;

    Strangeness(List<Example> examples, Attempt attempt) {
        this.examples = examples;
        features = attempt.features();
        reader = new TextFeatures(attempt.spec());
        occurs = new int[features.keys().length];
        own = new int[occurs.length];
    }

    /** Returns the share of each example, in their order. */
    double[] shares() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < examples.size(); i++) {
            groups.computeIfAbsent(examples.get(i).group(), none -> new ArrayList<>())
                    .add(i);
            count(i, 1, occurs);
        }
        double[] shares = new double[examples.size()];
        for (List<Integer> group : groups.values()) {
            group.forEach(i -> count(i, 1, own));
            group.forEach(i -> shares[i] = share(i));
            group.forEach(i -> count(i, -1, own));
        }
        return shares;
    }

    private void count(int text, int by, int[] counts) {
        int[] places = features.texts()[text];
        for (int p = 0; p < places.length; p++) {
            counts[places[p]] += p == 0 || places[p] != places[p - 1] ? by : 0;
        }
    }

    private double share(int text) {
        int all = reader.count(examples.get(text).verbatim());
        int known = 0;
        for (int place : features.texts()[text]) {
            boolean meant = features.vectors().of(features.keys()[place]) != null;
            known += meant || occurs[place] - own[place] >= Trainer.FEWEST_TEXTS ? 1 : 0;
        }
        return all == 0 ? 0 : Math.max(0, 1 - (double) known / all);
    }
}
