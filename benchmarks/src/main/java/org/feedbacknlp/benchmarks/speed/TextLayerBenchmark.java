package org.feedbacknlp.benchmarks.speed;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.benchmarks.data.Comments;
import org.feedbacknlp.core.text.NormalizedText;
import org.feedbacknlp.core.text.Normalizer;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.Tokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The text layer alone, normalise and tokenise, in comments a second and bytes allocated a comment, beside the tokenizers that people
 * use instead. The peers do less: none of them normalises or keeps emoji, addresses and hashtags whole.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@OperationsPerInvocation(Comments.COUNT)
public class TextLayerBenchmark {
    private final NormalizedText text = new NormalizedText();
    private final TokenBuffer tokens = new TokenBuffer(text);
    private final Normalizer normalizer = new Normalizer();
    private final Tokenizer tokenizer = new Tokenizer(tokens);
    private final Analyzer lucene = new StandardAnalyzer();
    private List<String> comments;

    /** Makes the benchmark; JMH does. */
    public TextLayerBenchmark() {}

    /** Reads the comments. */
    @Setup
    public void read() {
        comments = Comments.shortEnglish();
    }

    /**
     * The floor: adds up the characters of each comment.
     *
     * @return the sum
     */
    @Benchmark
    public long sumOfChars() {
        long sum = 0;
        for (String comment : comments) {
            for (int i = 0; i < comment.length(); i++) {
                sum += comment.charAt(i);
            }
        }
        return sum;
    }

    /**
     * Normalises alone.
     *
     * @return the characters
     */
    @Benchmark
    public long normalize() {
        long sum = 0;
        for (String comment : comments) {
            normalizer.normalize(comment, Limits.DEFAULT, text);
            sum += text.length();
        }
        return sum;
    }

    /**
     * Normalises and tokenises, a hash for each token.
     *
     * @return the tokens
     */
    @Benchmark
    public long normalizeAndTokenize() {
        long sum = 0;
        for (String comment : comments) {
            normalizer.normalize(comment, Limits.DEFAULT, text);
            tokenizer.tokenize(Limits.DEFAULT);
            sum += tokens.count();
        }
        return sum;
    }

    /**
     * OpenNLP's SimpleTokenizer, spans without Strings.
     *
     * @return the tokens
     */
    @Benchmark
    public long opennlpSimpleTokenizer() {
        long sum = 0;
        for (String comment : comments) {
            sum += SimpleTokenizer.INSTANCE.tokenizePos(comment).length;
        }
        return sum;
    }

    /**
     * Lucene's StandardAnalyzer.
     *
     * @return the tokens
     */
    @Benchmark
    public long luceneStandardAnalyzer() {
        long sum = 0;
        try {
            for (String comment : comments) {
                try (TokenStream stream = lucene.tokenStream("text", new StringReader(comment))) {
                    stream.reset();
                    while (stream.incrementToken()) {
                        sum++;
                    }
                    stream.end();
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sum;
    }
}
