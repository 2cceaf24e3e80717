package org.feedbacknlp.benchmarks.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.feedbacknlp.api.layer.Polarity;

/**
 * The peer that is easiest to write: VADER's word list over the four words on each side of an aspect, with its rule of negation and its
 * scale (Hutto and Gilbert, VADER: a parsimonious rule-based model for sentiment analysis of social media text, ICWSM 2014). Immutable
 * and thread-safe.
 */
final class LexiconWindow {
    private static final int WORDS = 4;
    private static final int NEGATION_REACH = 3;
    private static final double NEGATED = -0.74;
    private static final double SCALE = 15;
    private static final double CLEAR = 0.05;
    private static final Set<String> NEGATORS = Set.of(
            "not", "no", "never", "n't", "nothing", "nobody", "none", "neither", "nor", "without", "cannot", "hardly");

    private final Map<String, Double> valences;

    private LexiconWindow(Map<String, Double> valences) {
        this.valences = valences;
    }

    /**
     * Reads the word list.
     *
     * @param file a word, a tab and its valence a line, and more behind
     */
    static LexiconWindow read(Path file) throws IOException {
        Map<String, Double> valences = new HashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            valences.put(cells[0], Double.valueOf(cells[1]));
        }
        return new LexiconWindow(Map.copyOf(valences));
    }

    Polarity side(Aspect aspect) {
        List<String> before = words(aspect.text().substring(0, aspect.span().start()));
        List<String> window = new ArrayList<>(before.subList(Math.max(0, before.size() - WORDS), before.size()));
        List<String> behind = words(aspect.text().substring(aspect.span().end()));
        window.addAll(behind.subList(0, Math.min(WORDS, behind.size())));
        double sum = 0;
        for (int i = 0; i < window.size(); i++) {
            double valence = valences.getOrDefault(window.get(i), 0.0);
            boolean negated =
                    window.subList(Math.max(0, i - NEGATION_REACH), i).stream().anyMatch(NEGATORS::contains);
            sum += negated ? NEGATED * valence : valence;
        }
        double compound = sum / Math.sqrt(sum * sum + SCALE);
        return compound >= CLEAR ? Polarity.POSITIVE : compound <= -CLEAR ? Polarity.NEGATIVE : Polarity.NEUTRAL;
    }

    private static List<String> words(String text) {
        return text.isBlank()
                ? List.of()
                : List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    }
}
