package org.feedbacknlp.training.templates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A grammar of comments: each symbol has expansions, and a symbol in braces inside one is replaced in turn. The same seed draws the same
 * comments. Immutable and thread-safe.
 */
public final class Templates {
    private static final int MOST_TRIES = 50;

    private final Map<String, List<String>> expansions;

    private Templates(Map<String, List<String>> expansions) {
        this.expansions = expansions;
    }

    /**
     * Reads the grammar of English comments, whose start symbols are the sides of a sentiment.
     *
     * @return the grammar
     */
    public static Templates english() {
        Map<String, List<String>> expansions = new LinkedHashMap<>();
        try (InputStream in = Templates.class.getResourceAsStream("english.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no resource english.tsv");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#") && tab > 0) {
                    expansions
                            .computeIfAbsent(line.substring(0, tab), symbol -> new ArrayList<>())
                            .add(line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Templates(expansions);
    }

    /**
     * Draws comments, each once.
     *
     * @param start the symbol to start from
     * @param each how many are drawn from each of its expansions, fewer where it has no more
     * @param seed where the drawing starts
     * @return the comments, in the order in which they were drawn
     * @throws IllegalArgumentException if the grammar has no such symbol
     */
    public List<String> draw(String start, int each, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<String> drawn = new LinkedHashSet<>();
        for (String expansion : of(start)) {
            int wanted = drawn.size() + each;
            for (int tries = 0; tries < each + MOST_TRIES && drawn.size() < wanted; tries++) {
                drawn.add(capital(expanded(expansion, random)));
            }
        }
        return List.copyOf(drawn);
    }

    private List<String> of(String symbol) {
        List<String> found = expansions.get(symbol);
        if (found == null) {
            throw new IllegalArgumentException("the grammar has no symbol " + symbol);
        }
        return found;
    }

    private String expanded(String pattern, SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', i)) {
            int close = pattern.indexOf('}', open);
            List<String> choices = of(pattern.substring(open + 1, close));
            out.append(pattern, i, open);
            out.append(expanded(choices.get(random.nextInt(choices.size())), random));
            i = close + 1;
        }
        return out.append(pattern.substring(i)).toString();
    }

    private static String capital(String comment) {
        return Character.toUpperCase(comment.charAt(0)) + comment.substring(1);
    }
}
