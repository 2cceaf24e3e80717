package org.feedbacknlp.benchmarks.accuracy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Topics.Topic;

/**
 * How well the shipped topics are found, by the labels of others. What these are called in our codebooks stands in
 * {@code topic-sets.tsv}, which was written before anything was measured.
 */
public final class TopicSets {
    private static final String NONE = "-";

    private TopicSets() {}

    /**
     * A set, and what its labels are called in our codebooks.
     *
     * @param name its folder
     * @param industry whose codebook is asked
     * @param classes our topics, parted by {@code |}, to their labels
     */
    private record LabelledSet(String name, String industry, Map<String, Set<String>> classes) {}

    /**
     * Prints a table for each set.
     *
     * @param args the folder that holds {@code measure_only} and {@code train_on}
     * @throws IOException if a set cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: TopicSets DATA");
            System.exit(2);
        }
        for (LabelledSet set : sets()) {
            try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                    .cache(CacheOptions.OFF)
                    .layers(Layer.TOPICS)
                    .option("feedback-topics", "industry", set.industry())
                    .build()) {
                print(set, read(Path.of(args[0]).resolve(set.name()).resolve("dev.tsv")), analyzer);
            }
        }
    }

    private static Collection<LabelledSet> sets() throws IOException {
        Map<String, LabelledSet> sets = new LinkedHashMap<>();
        try (InputStream stream = Objects.requireNonNull(TopicSets.class.getResourceAsStream("topic-sets.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] row = line.split("\t", -1);
                        sets.computeIfAbsent(row[0], name -> new LabelledSet(name, row[1], new LinkedHashMap<>()))
                                .classes()
                                .computeIfAbsent(row[2], topics -> new TreeSet<>())
                                .add(row[3]);
                    });
        }
        return sets.values();
    }

    private static void print(LabelledSet set, List<Labelled> dev, FeedbackAnalyzer analyzer) {
        Map<String, Set<String>> classes = set.classes();
        Set<String> known = classes.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<String, Hits> hits = new LinkedHashMap<>();
        Hits all = new Hits();
        int covered = 0;
        for (Labelled one : dev) {
            if (!known.containsAll(one.labels())) {
                throw new IllegalStateException(set.name() + " has a label that topic-sets.tsv does not name");
            }
            Set<String> found = topics(analyzer, one.text());
            covered += found.isEmpty() ? 0 : 1;
            classes.forEach((topics, theirs) -> {
                if (!topics.equals(NONE)) {
                    boolean wanted = theirs.stream().anyMatch(one.labels()::contains);
                    boolean is = Arrays.stream(topics.split("\\|", -1)).anyMatch(found::contains);
                    hits.computeIfAbsent(topics, id -> new Hits()).add(wanted, is);
                    all.add(wanted, is);
                }
            });
        }
        System.out.println("\n| " + set.name() + " | texts | precision / recall / F1 |\n|---|---|---|");
        hits.forEach((topics, count) ->
                System.out.println("| " + topics.replace("|", " or ") + " | " + count.wanted() + " | " + count + " |"));
        System.out.println("| **all decisions** | " + all.wanted() + " | " + all + " |");
        System.out.printf(
                Locale.ROOT,
                "%nmacro-F1 %.3f; %d texts, %.1f %% with a topic of ours%n",
                hits.values().stream().mapToDouble(Hits::f1).average().orElse(0),
                dev.size(),
                100.0 * covered / dev.size());
    }

    private static Set<String> topics(FeedbackAnalyzer analyzer, String text) {
        return analyzer.analyze(Verbatim.builder(text).language("en").build()).get(Layer.TOPICS).stream()
                .flatMap(topics -> topics.all().stream())
                .map(Topic::id)
                .collect(Collectors.toSet());
    }

    /** A text and its labels. */
    private record Labelled(String text, List<String> labels) {}

    private static List<Labelled> read(Path file) throws IOException {
        List<Labelled> all = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            all.add(new Labelled(cells[1], List.of(cells[0].split("\\|", -1))));
        }
        return all;
    }
}
