package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.core.codebook.Codebook;
import org.feedbacknlp.lucene.FeedbackIndex;
import org.feedbacknlp.lucene.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule finds the same documents and the same spans in memory and in an index, over random rules and random texts. */
class OneRuleTwoEnginesTest {
    private static final long SEED = Long.getLong("feedbacknlp.seed", 20_261_130);
    private static final int RULES = Integer.getInteger("feedbacknlp.rules", 400);
    private static final int TEXTS = Integer.getInteger("feedbacknlp.texts", 300);

    @TempDir
    private Path folder;

    @Test
    void findTheSameDocumentsAndTheSameSpans() throws IOException {
        Random random = new Random(SEED);
        Map<String, Rule> rules = new LinkedHashMap<>();
        RandomRules drawn = new RandomRules(random);
        for (int i = 0; i < RULES; i++) {
            rules.put("t" + i, drawn.next(1 + random.nextInt(4)));
        }
        Path file = Files.writeString(folder.resolve("random.yaml"), codebook(rules));
        Codebook codebook = Codebook.read(file);
        Map<String, Map<String, List<Span>>> inMemory = new TreeMap<>();
        Path where = folder.resolve("index");
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                        .layers(Layer.TOKENS, Layer.SENTENCES, Layer.CLAUSES, Layer.TOPICS)
                        .codebook(file)
                        .build();
                FeedbackIndex index = FeedbackIndex.openOrCreate(where)) {
            RandomVerbatims verbatims = new RandomVerbatims(random);
            for (int i = 0; i < TEXTS; i++) {
                Analysis analysis = analyzer.analyze(verbatims.next(i));
                note(analysis, inMemory);
                index.upsert(analysis);
                if (i % 100 == 50) {
                    index.commit();
                }
            }
            index.commit();
            int found = 0;
            for (String topic : rules.keySet()) {
                Map<String, List<Span>> indexed = search(index, codebook.rule(topic));
                assertEquals(
                        inMemory.getOrDefault(topic, Map.of()),
                        indexed,
                        () -> "seed " + SEED + ", rule " + rules.get(topic));
                found += indexed.size();
            }
            System.out.println("seed " + SEED + ": " + RULES + " rules x " + TEXTS + " texts = " + RULES * TEXTS
                    + " pairs, " + found + " of which match, all alike");
            assertTrue(found > RULES * TEXTS / 50, "too few pairs match to show anything: " + found);
        }
    }

    private static String codebook(Map<String, Rule> rules) {
        StringBuilder yaml = new StringBuilder("id: random\nversion: 1\ntopics:\n");
        rules.forEach((id, rule) -> yaml.append("- id: ")
                .append(id)
                .append("\n  label: ")
                .append(id)
                .append("\n  rules:\n  - '")
                .append(rule.toString().replace("'", "''"))
                .append("'\n"));
        return yaml.toString();
    }

    private static void note(Analysis analysis, Map<String, Map<String, List<Span>>> found) {
        analysis.get(Layer.TOPICS)
                .ifPresent(topics -> topics.all()
                        .forEach(topic -> found.computeIfAbsent(topic.id(), id -> new TreeMap<>())
                                .put(
                                        analysis.verbatim().id(),
                                        topic.evidence().stream()
                                                .map(Evidence::span)
                                                .toList())));
    }

    private static Map<String, List<Span>> search(FeedbackIndex index, Rule rule) {
        SearchRequest all = SearchRequest.builder()
                .rule(rule)
                .size(SearchRequest.LARGEST_PAGE)
                .highlight(true)
                .build();
        Map<String, List<Span>> spans = new TreeMap<>();
        index.search(all).hits().forEach(hit -> spans.put(hit.id(), hit.spans()));
        return spans;
    }
}
