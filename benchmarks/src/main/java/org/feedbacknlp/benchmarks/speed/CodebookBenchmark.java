package org.feedbacknlp.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;
import org.feedbacknlp.api.CacheOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.benchmarks.data.Comments;
import org.feedbacknlp.benchmarks.data.DrawnRules;
import org.feedbacknlp.benchmarks.peer.LuceneRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A codebook over comments, from their characters on, beside Lucene's index of one text and a query for each rule. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(2)
public class CodebookBenchmark {
    /** Lucene takes so long that fewer comments must do. */
    private static final int FEW = 16;

    /** How many rules, each a topic. */
    @Param({"20", "60", "300", "1000"})
    public int rules = 20;

    private FeedbackAnalyzer analyzer;
    private StandardAnalyzer words;
    private MemoryIndex index;
    private List<Query> queries;
    private List<String> comments;

    /** Makes the benchmark; JMH does. */
    public CodebookBenchmark() {}

    /**
     * Reads the codebook.
     *
     * @throws IOException if it cannot be written first
     */
    @Setup
    public void open() throws IOException {
        List<Rule> drawn = DrawnRules.of(rules);
        Path file = Files.createTempFile("feedback-nlp-codebook-", ".yaml");
        Files.writeString(file, DrawnRules.codebook(drawn));
        analyzer = FeedbackAnalyzer.builder()
                .cache(CacheOptions.OFF)
                .layers(Layer.TOPICS)
                .codebook(file)
                .build();
        Files.delete(file);
        words = new StandardAnalyzer();
        index = new MemoryIndex();
        queries = drawn.stream().map(LuceneRules::query).toList();
        comments = Comments.shortEnglish();
    }

    /** Closes the analyzers. */
    @TearDown
    public void close() {
        analyzer.close();
        words.close();
    }

    /**
     * Finds the topics of each comment, with evidence.
     *
     * @return how many were found
     */
    @Benchmark
    @OperationsPerInvocation(Comments.COUNT)
    public long matcher() {
        long found = 0;
        for (String comment : comments) {
            found += analyzer.analyze(comment)
                    .get(Layer.TOPICS)
                    .map(topics -> topics.all().size())
                    .orElse(0);
        }
        return found;
    }

    /**
     * Asks each comment every query, without evidence.
     *
     * @return how many were found
     */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public long memoryIndex() {
        long found = 0;
        for (String comment : comments.subList(0, FEW)) {
            index.reset();
            index.addField(LuceneRules.FIELD, comment, words);
            for (Query query : queries) {
                found += index.search(query) > 0 ? 1 : 0;
            }
        }
        return found;
    }
}
