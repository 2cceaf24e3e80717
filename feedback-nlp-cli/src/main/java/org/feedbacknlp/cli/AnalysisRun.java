package org.feedbacknlp.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.feedbacknlp.api.AnalyzerBuilder;
import org.feedbacknlp.api.Batch;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.cli.input.Inputs;
import org.feedbacknlp.cli.output.Progress;
import org.feedbacknlp.cli.output.Sink;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Analyses inputs, in order, with progress, and hands the outcomes to a sink. */
final class AnalysisRun {
    private static final Layer<?>[] NO_LAYERS = {};

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "Files of verbatims, or - for standard input: CSV, TSV, JSON lines or plain lines, gzipped or not.")
    private List<String> inputs = new ArrayList<>();

    @ArgGroup(validate = false, heading = "%nColumns:%n", order = 1)
    private ColumnArguments columns = new ColumnArguments();

    @ArgGroup(validate = false, heading = "%nReading:%n", order = 2)
    private ReadArguments reading = new ReadArguments();

    @ArgGroup(validate = false, heading = "%nEngine:%n", order = 3)
    private EngineArguments engine = new EngineArguments();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many threads analyse; by default as many as there are processors. The result is the same.")
    private int threads = BatchOptions.DEFAULT.threads();

    @Option(names = "--quiet", description = "No progress bar.")
    private boolean quiet;

    private long skipped;

    /** Opens the sink once the inputs and the analyzer are known to be usable. */
    @FunctionalInterface
    interface SinkOpener {
        Sink open(Inputs inputs) throws IOException;
    }

    List<String> inputs() {
        return inputs;
    }

    /** Passes over the first rows, which an earlier run has done. */
    void skip(long rows) {
        skipped = rows;
    }

    List<String> segments() {
        return columns.segments();
    }

    /**
     * Runs.
     *
     * @param console where to read and tell
     * @param task what is being done, one word for the progress bar
     * @param added layers that the sink needs on top
     * @param sinks opens the sink
     * @param failures takes what failed
     */
    void run(Console console, String task, List<Layer<?>> added, SinkOpener sinks, FailureLog failures) {
        run(console, task, builder -> builder.plus(added.toArray(NO_LAYERS)), sinks, failures);
    }

    /**
     * Runs for a sink that needs a few layers and no others.
     *
     * @param console where to read and tell
     * @param task what is being done, one word for the progress bar
     * @param wanted the layers
     * @param sinks opens the sink
     * @param failures takes what failed
     */
    void runOnly(Console console, String task, List<Layer<?>> wanted, SinkOpener sinks, FailureLog failures) {
        run(console, task, builder -> builder.layers(wanted.toArray(NO_LAYERS)), sinks, failures);
    }

    private void run(
            Console console,
            String task,
            UnaryOperator<AnalyzerBuilder> layers,
            SinkOpener sinks,
            FailureLog failures) {
        if (threads < 1) {
            throw new CommandException("--threads must be 1 or more");
        }
        ProgressHolder progress = new ProgressHolder();
        try (Inputs opened = new Inputs(
                        inputs, console.in(), reading.options(), columns.options(), columns.dates(), progress::read);
                EngineArguments set = engine;
                FeedbackAnalyzer analyzer = layers.apply(set.builder()).build();
                Sink sink = sinks.open(opened)) {
            try (Progress shown = console.errIsTerminal() && !quiet
                    ? Progress.on(task, opened.size(), console.err())
                    : Progress.none()) {
                progress.shown = shown;
                drain(analyzer, opened, sink, shown, failures);
            }
            sink.finish();
            opened.leftOut().forEach(console::say);
        } catch (IOException broken) {
            throw new CommandException(
                    String.format(Locale.ROOT, "the output cannot be written: %s", broken.getMessage()), broken);
        }
    }

    private void drain(FeedbackAnalyzer analyzer, Inputs inputs, Sink sink, Progress shown, FailureLog failures)
            throws IOException {
        inputs.skip(skipped);
        BatchOptions options = BatchOptions.DEFAULT.withThreads(threads).withProgress(shown::done);
        try (Batch batch = analyzer.analyzeAll(inputs.verbatims(), options)) {
            for (Outcome outcome : batch) {
                failures.add(outcome);
                sink.accept(outcome);
            }
        }
    }

    /** Stands for the progress that is only made once the inputs' size is known. */
    private static final class ProgressHolder {
        private Progress shown = Progress.none();

        void read(long bytes) {
            shown.read(bytes);
        }
    }
}
