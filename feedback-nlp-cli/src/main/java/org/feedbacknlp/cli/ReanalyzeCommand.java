package org.feedbacknlp.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.feedbacknlp.api.Batch;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.Provenance;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.cli.output.IndexSink;
import org.feedbacknlp.lucene.Cursor;
import org.feedbacknlp.lucene.FeedbackIndex;
import org.feedbacknlp.lucene.Filter;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.IndexOptions;
import org.feedbacknlp.lucene.QueryLimits;
import org.feedbacknlp.lucene.SearchRequest;
import org.feedbacknlp.lucene.SearchResult;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code feedback reanalyze}: what an older engine, model or codebook analysed, analysed again. */
@Command(
        name = "reanalyze",
        description = "Analyse again what is in an index and was analysed by another engine, other models or another"
                + " codebook. A job that was stopped goes on when it is run again.",
        footer = {"", "Example:", "  feedback reanalyze --index survey.index --codebook webshop.yaml"})
final class ReanalyzeCommand implements Callable<Integer> {
    private static final int PAGE = SearchRequest.LARGEST_PAGE;
    private static final Layer<?>[] PLACES = {Layer.TOKENS, Layer.SENTENCES, Layer.CLAUSES};

    /** A page that is cut short would end the job before all was seen. */
    private static final IndexOptions PATIENT =
            IndexOptions.DEFAULT.withQueryLimits(QueryLimits.DEFAULT.withTime(Duration.ofHours(1)));

    private final Console console;

    @Option(names = "--index", paramLabel = "DIR", required = true, description = "The index's folder.")
    private Path folder = Path.of("");

    @ArgGroup(validate = false, heading = "%nEngine:%n", order = 1)
    private EngineArguments engine = new EngineArguments();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads analyse; by default as many as there are processors.")
    private int threads = BatchOptions.DEFAULT.threads();

    ReanalyzeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new CommandException("--threads must be 1 or more");
        }
        FailureLog failures = new FailureLog();
        try (FeedbackIndex index = FeedbackIndex.open(folder, PATIENT);
                EngineArguments set = engine;
                FeedbackAnalyzer analyzer = set.builder().plus(PLACES).build()) {
            Filter stale = Filter.not(madeBy(analyzer.analyze("a probe").provenance()));
            IndexSink sink = new IndexSink(index);
            long found = run(index, analyzer, stale, sink, failures);
            sink.finish();
            sink.refused().forEach(failures::add);
            console.say(String.format(
                    Locale.ROOT,
                    "%,d of %,d were of another making; %,d analysed again",
                    found,
                    index.size(),
                    sink.written()));
        }
        return failures.report(console);
    }

    private static Filter madeBy(Provenance origin) {
        List<Filter> all = new ArrayList<>();
        all.add(Filter.is(IndexField.ENGINE, origin.version()));
        origin.codebook().ifPresent(digest -> all.add(Filter.is(IndexField.CODEBOOK, digest)));
        origin.models().forEach((name, digest) -> all.add(Filter.is(IndexField.MODEL, name + "@" + digest)));
        return new Filter.AllOf(all);
    }

    /** Goes on by id, so that what cannot be analysed is met once. */
    private long run(
            FeedbackIndex index, FeedbackAnalyzer analyzer, Filter stale, IndexSink sink, FailureLog failures) {
        Optional<Cursor> after = Optional.empty();
        long found = 0;
        do {
            SearchRequest.Builder request =
                    SearchRequest.builder().filter(stale).size(PAGE).verbatims(true);
            after.ifPresent(request::after);
            SearchResult page = index.search(request.build());
            List<Verbatim> verbatims = page.hits().stream()
                    .map(hit -> hit.verbatim().orElseThrow())
                    .toList();
            found += verbatims.size();
            try (Batch batch = analyzer.analyzeAll(verbatims.stream(), BatchOptions.DEFAULT.withThreads(threads))) {
                for (Outcome outcome : batch) {
                    failures.add(outcome);
                    sink.accept(outcome);
                }
            }
            after = page.next();
        } while (after.isPresent());
        return found;
    }
}
