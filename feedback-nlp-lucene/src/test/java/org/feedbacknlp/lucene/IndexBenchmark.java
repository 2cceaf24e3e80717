package org.feedbacknlp.lucene;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;

/**
 * Measures roughly, beside hand-written Lucene with the same fields: analyses written in a second, and the median time of a
 * query. A programme, not a test: {@code java ... org.feedbacknlp.lucene.IndexBenchmark [analyses] [rounds]}.
 */
public final class IndexBenchmark {
    private static final String[] QUERIES = {"delivery", "late delivery", "\"late delivery\"", "w1234", "refund -app"};
    private static final int QUERY_ROUNDS = 2_000;

    private IndexBenchmark() {}

    /**
     * Runs the measurement.
     *
     * @param args how many analyses, how many rounds
     * @throws IOException if the disk fails
     */
    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 12;
        List<Analysis> analyses = GeneratedAnalyses.of(count);
        double[] wall = new double[rounds];
        double[] cpu = new double[rounds];
        Path ours = Files.createTempDirectory("ours");
        Path theirs = Files.createTempDirectory("theirs");
        for (int round = 0; round < rounds; round++) {
            clear(ours);
            clear(theirs);
            boolean oursFirst = round % 2 == 0;
            double[] early = time(() -> write(oursFirst, ours, theirs, analyses));
            double[] late = time(() -> write(!oursFirst, ours, theirs, analyses));
            double[] a = oursFirst ? early : late;
            double[] b = oursFirst ? late : early;
            wall[round] = b[0] / a[0];
            cpu[round] = b[1] / a[1];
            System.out.printf(
                    Locale.ROOT,
                    "round %d: ours %.0f docs/s (%.0f per CPU s), raw %.0f docs/s (%.0f per CPU s)%n",
                    round,
                    count / a[0],
                    count / a[1],
                    count / b[0],
                    count / b[1]);
        }
        System.out.printf(
                Locale.ROOT,
                "indexing, ours as a share of raw, median: wall %.2f, CPU %.2f%n",
                median(secondHalf(wall)),
                median(secondHalf(cpu)));
        System.out.printf(
                Locale.ROOT,
                "size: ours %d bytes, raw %d bytes, ratio %.3f%n",
                size(ours),
                size(theirs),
                (double) size(ours) / size(theirs));
        queries(ours, theirs);
        clear(ours);
        clear(theirs);
    }

    private static void queries(Path ours, Path theirs) throws IOException {
        try (FeedbackIndex index = FeedbackIndex.open(ours);
                Directory directory = FSDirectory.open(theirs);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            for (int warm = 0; warm < 2; warm++) {
                for (String query : QUERIES) {
                    double a = medianTime(() -> index.search(SearchRequest.of(query)));
                    double b = medianTime(() -> raw(searcher, query));
                    double full = medianTime(() -> index.search(SearchRequest.builder()
                            .query(query)
                            .text(true)
                            .highlight(true)
                            .facet(IndexField.TOPIC)
                            .facet(IndexField.segment("plan"))
                            .build()));
                    if (warm == 1) {
                        System.out.printf(
                                Locale.ROOT,
                                "%-18s ours %.0f us, raw %.0f us, ratio %.2f; with text, spans and two facets %.0f us%n",
                                query,
                                a,
                                b,
                                a / b,
                                full);
                    }
                }
            }
        }
    }

    private static void write(boolean own, Path ours, Path theirs, List<Analysis> analyses) throws IOException {
        if (own) {
            writeOurs(ours, analyses);
        } else {
            writeTheirs(theirs, analyses);
        }
    }

    private static void writeOurs(Path folder, List<Analysis> analyses) {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            index.upsertAll(analyses);
            index.commit();
        }
    }

    private static void writeTheirs(Path folder, List<Analysis> analyses) throws IOException {
        TieredMergePolicy policy = new TieredMergePolicy();
        policy.setNoCFSRatio(0);
        IndexWriterConfig config = new IndexWriterConfig(new Lower())
                .setRAMBufferSizeMB(64)
                .setUseCompoundFile(false)
                .setMergePolicy(policy);
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (Analysis analysis : analyses) {
                Document document = document(analysis);
                writer.updateDocument(new Term("id", analysis.verbatim().id()), document);
            }
            writer.commit();
        }
    }

    private static Document document(Analysis analysis) {
        Verbatim verbatim = analysis.verbatim();
        Document document = new Document();
        document.add(new StoredField("text", verbatim.text()));
        document.add(new Field("text", verbatim.text(), Lower.TYPE));
        document.add(new StoredField("id", verbatim.id()));
        keyword(document, "id", verbatim.id());
        keyword(document, "status", analysis.status().id());
        keyword(document, "engine", analysis.provenance().version());
        verbatim.channel().ifPresent(value -> keyword(document, "channel", value));
        verbatim.respondent().ifPresent(value -> keyword(document, "respondent", value));
        verbatim.language().ifPresent(value -> keyword(document, "language", value));
        verbatim.score().ifPresent(score -> {
            keyword(document, "scale", score.scale().id());
            document.add(new IntField("score", score.value(), Store.NO));
        });
        verbatim.date().ifPresent(date -> document.add(new LongField("date", date.toEpochDay(), Store.NO)));
        verbatim.segments().forEach((name, value) -> {
            keyword(document, "segment." + name, value);
            document.add(new StoredField("segment." + name, value));
        });
        analysis.get(Layer.SENTIMENT)
                .ifPresent(s -> keyword(document, "sentiment", s.polarity().id()));
        analysis.get(Layer.TOPICS).ifPresent(t -> t.all().forEach(topic -> keyword(document, "topic", topic.id())));
        return document;
    }

    private static void keyword(Document document, String name, String value) {
        document.add(new KeywordField(name, new BytesRef(value), Store.NO));
    }

    private static String raw(IndexSearcher searcher, String typed) throws IOException {
        Query query =
                switch (typed) {
                    case "late delivery" ->
                        new BooleanQuery.Builder()
                                .add(term("late"), Occur.MUST)
                                .add(term("delivery"), Occur.MUST)
                                .build();
                    case "\"late delivery\"" -> new PhraseQuery("text", "late", "delivery");
                    case "refund -app" ->
                        new BooleanQuery.Builder()
                                .add(term("refund"), Occur.MUST)
                                .add(term("app"), Occur.MUST_NOT)
                                .build();
                    default -> term(typed);
                };
        StringBuilder ids = new StringBuilder();
        for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
            ids.append(searcher.storedFields().document(hit.doc).get("id"));
        }
        return ids.toString();
    }

    private static Query term(String word) {
        return new TermQuery(new Term("text", word));
    }

    /** What a hand would write: the same tokenizer, lower case. */
    private static final class Lower extends Analyzer {
        private static final FieldType TYPE = new FieldType();

        static {
            TYPE.setTokenized(true);
            TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
            TYPE.freeze();
        }

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, new LowerCaseFilter(tokenizer));
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Returns wall and CPU seconds. */
    private static double[] time(Work work) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new double[] {(System.nanoTime() - wall) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9};
    }

    private static double medianTime(Work work) throws IOException {
        double[] micros = new double[QUERY_ROUNDS];
        for (int i = 0; i < QUERY_ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            micros[i] = (System.nanoTime() - start) / 1e3;
        }
        return median(micros);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The first half warms the machine up. */
    private static double[] secondHalf(double[] rounds) {
        return Arrays.copyOfRange(rounds, rounds.length / 2, rounds.length);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
