package org.feedbacknlp.benchmarks.peer;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The usual recipe for a linear model: a dictionary of words, pairs of words, and parts of three to five characters of words with a blank
 * at either end, all in lower case; their counts as {@code 1 + ln(count)}, times {@code 1 + ln((1 + texts) / (1 + texts with it))}, at unit
 * length. What stands in a single text is not kept. Immutable.
 */
public final class TfIdf {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PART = 5;
    private static final int FEWEST_TEXTS = 2;

    private final Map<String, Integer> places = new HashMap<>();
    private final double[] idf;

    TfIdf(List<String> texts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String text : texts) {
            HashSet<String> seen = new HashSet<>();
            read(text, seen::add);
            seen.forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < FEWEST_TEXTS);
        idf = new double[counts.size()];
        counts.forEach((feature, count) -> {
            idf[places.size()] = 1 + Math.log((1.0 + texts.size()) / (1.0 + count));
            places.put(feature, places.size());
        });
    }

    /**
     * Returns how many features are known.
     *
     * @return the count
     */
    public int size() {
        return idf.length;
    }

    /** Returns a text's known features in ascending order, and behind them a bias. */
    Feature[] of(String text, double bias) {
        Map<Integer, Double> counts = new HashMap<>();
        read(text, feature -> {
            Integer place = places.get(feature);
            if (place != null) {
                counts.merge(place, 1.0, Double::sum);
            }
        });
        double squares = 0;
        for (Map.Entry<Integer, Double> entry : counts.entrySet()) {
            entry.setValue((1 + Math.log(entry.getValue())) * idf[entry.getKey()]);
            squares += entry.getValue() * entry.getValue();
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        List<Feature> nodes = new ArrayList<>(counts.size() + 1);
        counts.forEach((place, value) -> nodes.add(new FeatureNode(place + 1, value / length)));
        nodes.sort(Comparator.comparingInt(Feature::getIndex));
        nodes.add(new FeatureNode(idf.length + 1, bias));
        return nodes.toArray(Feature[]::new);
    }

    private static void read(String text, Consumer<String> sink) {
        String before = "";
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            String word = words.group();
            sink.accept(word);
            if (!before.isEmpty()) {
                sink.accept(before + " " + word);
            }
            before = word;
            parts(" " + word + " ", sink);
        }
    }

    private static void parts(String word, Consumer<String> sink) {
        for (int n = SHORTEST_PART; n <= LONGEST_PART; n++) {
            for (int start = 0; start + n <= word.length(); start++) {
                // A colon keeps parts apart from words of the same letters.
                sink.accept(":" + word.substring(start, start + n));
            }
        }
    }
}
