package org.feedbacknlp.benchmarks.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.feedbacknlp.benchmarks.data.Task;
import org.feedbacknlp.benchmarks.data.Tasks;
import org.feedbacknlp.benchmarks.peer.OwnModels;
import org.feedbacknlp.benchmarks.peer.Peer;
import org.feedbacknlp.benchmarks.peer.Peers;
import org.feedbacknlp.benchmarks.report.Jmh.Figure;
import org.feedbacknlp.benchmarks.speed.CeilingBenchmark;
import org.feedbacknlp.benchmarks.speed.CodebookBenchmark;
import org.feedbacknlp.benchmarks.speed.ModelBenchmark;
import org.feedbacknlp.benchmarks.speed.OpenNlpBenchmark;
import org.feedbacknlp.benchmarks.speed.PeerBenchmark;
import org.feedbacknlp.benchmarks.speed.PipelineBenchmark;
import org.feedbacknlp.benchmarks.speed.PluginBenchmark;
import org.feedbacknlp.benchmarks.speed.RowBenchmark;
import org.feedbacknlp.benchmarks.speed.RowLayout;
import org.feedbacknlp.benchmarks.speed.StageBenchmark;
import org.feedbacknlp.benchmarks.speed.TextLayerBenchmark;
import org.feedbacknlp.benchmarks.speed.TierBenchmark;
import org.feedbacknlp.benchmarks.start.Batches;
import org.feedbacknlp.benchmarks.start.Starts;
import org.openjdk.jmh.runner.RunnerException;

/** A part of the document, and how it is measured. */
enum Section {
    /** Ours beside the peers. */
    PEERS {
        @Override
        Table measure(Jmh jmh) throws RunnerException {
            Task task = Tasks.named(Tasks.SENTIMENT);
            Table table = new Table("classifier", A_SECOND, A_CPU_SECOND, BYTES, "right on held-out texts");
            for (Figure figure : jmh.run(PeerBenchmark.class, 1)) {
                Peers peer = Peers.valueOf(figure.param("peer"));
                table.row(
                        peer.title(),
                        Table.rounded(figure.score()),
                        Table.rounded(figure.aCpuSecond()),
                        Table.whole(figure.bytes()),
                        Table.decimal(100 * accuracy(peer, task), 1) + " %");
            }
            return table;
        }
    },
    /** Models of several sizes. */
    MODELS {
        @Override
        Table measure(Jmh jmh) throws RunnerException {
            Table table =
                    new Table("labels of the models", "evidence", A_SECOND, A_CPU_SECOND, BYTES, "two threads ÷ one");
            List<Figure> ones = jmh.run(ModelBenchmark.class, 1);
            List<Figure> twos = jmh.run(ModelBenchmark.class, 2);
            for (int i = 0; i < ones.size(); i++) {
                Figure one = ones.get(i);
                table.row(
                        one.param("models"),
                        one.param("evidence").equals("true") ? "with" : "without",
                        Table.rounded(one.score()),
                        Table.rounded(one.aCpuSecond()),
                        Table.whole(one.bytes()),
                        Table.decimal(twos.get(i).score() / one.score(), 2));
            }
            addCeiling(jmh, table);
            return table;
        }

        // What the machine itself gives at the same time: no program gains more by a second thread.
        private static void addCeiling(Jmh jmh, Table table) throws RunnerException {
            List<Figure> ones = jmh.run(CeilingBenchmark.class, 1);
            List<Figure> twos = jmh.run(CeilingBenchmark.class, 2);
            for (int i = 0; i < ones.size(); i++) {
                double gain = twos.get(i).score() / ones.get(i).score();
                table.row("none: mere " + ones.get(i).param("work"), "", "", "", "", Table.decimal(gain, 2));
            }
        }
    },
    /** Where the time goes. */
    STAGES {
        @Override
        Table measure(Jmh jmh) throws RunnerException {
            List<String> sizes = List.of("3", "3+9+28+9", "77");
            List<Figure> figures = jmh.run(StageBenchmark.class, 1);
            Table table = new Table("stage", "3 labels, ns", "3+9+28+9, ns", "77, ns", "bytes allocated up to here");
            double[] before = new double[sizes.size()];
            for (String stage : figures.stream().map(Figure::name).distinct().toList()) {
                List<String> cells = new ArrayList<>(List.of(stage.substring("stage1".length())));
                double bytes = 0;
                for (int i = 0; i < before.length; i++) {
                    String size = sizes.get(i);
                    Figure figure = figures.stream()
                            .filter(f ->
                                    f.name().equals(stage) && f.param("models").equals(size))
                            .findFirst()
                            .orElseThrow();
                    cells.add(Table.whole(figure.cpu() - before[i]));
                    before[i] = figure.cpu();
                    bytes = Math.max(bytes, figure.bytes());
                }
                cells.add(Table.whole(bytes));
                table.row(cells.toArray(String[]::new));
            }
            return table.row("**all**", Table.whole(before[0]), Table.whole(before[1]), Table.whole(before[2]), "");
        }
    },
    /** Dense and sparse weights. */
    ROWS {
        @Override
        Table measure(Jmh jmh) throws RunnerException {
            Table table = new Table("weights of 77 labels", "ns a comment", "MB", "labels changed");
            for (Figure figure : jmh.run(RowBenchmark.class, 1)) {
                RowLayout layout = RowLayout.valueOf(figure.param("layout"));
                RowBenchmark.Cost cost = RowBenchmark.cost(layout);
                table.row(
                        layout.title(),
                        Table.whole(figure.cpu()),
                        Table.decimal(cost.bytes() / MEGA, 1),
                        Table.decimal(100 * cost.changed(), 1) + " %");
            }
            return table;
        }
    },
    /** All layers. */
    PIPELINE {
        @Override
        Table measure(Jmh jmh) throws RunnerException {
            return rates(jmh, PipelineBenchmark.class, "layers");
        }
    },
    /** Sentiment with more and less work. */
    TIERS {
        @Override
        Table measure(Jmh jmh) throws RunnerException {
            return rates(jmh, TierBenchmark.class, "tier");
        }
    },
    /** What a plugin costs. */
    PLUGINS {
        @Override
        Table measure(Jmh jmh) throws RunnerException {
            Table table = new Table("analysed", "a plugin that does nothing", "ns a comment", "ns of CPU", BYTES);
            for (Figure figure : jmh.run(PluginBenchmark.class, 1)) {
                table.row(
                        figure.name().equals("batch") ? "in a batch" : "one by one",
                        figure.param("plugin"),
                        Table.whole(figure.score()),
                        Table.whole(figure.cpu()),
                        Table.whole(figure.bytes()));
            }
            return table;
        }
    },
    /** Codebooks of several sizes. */
    CODEBOOKS {
        @Override
        Table measure(Jmh jmh) throws RunnerException {
            Table table = new Table("rules", "asked by", "µs a comment", "µs of CPU", BYTES);
            for (Figure figure : jmh.run(CodebookBenchmark.class, 1)) {
                table.row(
                        figure.param("rules"),
                        figure.name().equals("matcher")
                                ? "ours, `FeedbackAnalyzer`, with evidence"
                                : "Lucene `MemoryIndex`, a query a rule",
                        Table.decimal(figure.score() / NANOS, 1),
                        Table.decimal(figure.cpu() / NANOS, 1),
                        Table.whole(figure.bytes()));
            }
            return table;
        }
    },
    /** OpenNLP's categorisers, compiled and as they come. */
    OPENNLP {
        @Override
        Table measure(Jmh jmh) throws RunnerException {
            Table table = new Table("OpenNLP's categoriser", "run by", A_SECOND, A_CPU_SECOND, BYTES);
            for (Figure figure : jmh.run(OpenNlpBenchmark.class, 1)) {
                table.row(
                        Peers.valueOf(figure.param("model")).title(),
                        figure.name().equals("compiled") ? "the plugin, compiled" : "OpenNLP",
                        Table.rounded(figure.score()),
                        Table.rounded(figure.aCpuSecond()),
                        Table.whole(figure.bytes()));
            }
            return table;
        }
    },
    /** Normal form and tokens. */
    TEXT {
        @Override
        Table measure(Jmh jmh) throws RunnerException {
            Table table = new Table("what", A_SECOND, A_CPU_SECOND, BYTES);
            for (Figure figure : jmh.run(TextLayerBenchmark.class, 1)) {
                table.row(
                        figure.name(),
                        Table.rounded(figure.score()),
                        Table.rounded(figure.aCpuSecond()),
                        Table.whole(figure.bytes()));
            }
            return table;
        }
    },
    /** Start, memory, model files. */
    START {
        private static final String HEAP = "64m";
        private static final int STARTS = 7;
        private static final int SECONDS = 10;

        @Override
        Table measure(Jmh jmh) {
            OwnModels.ofSizes(List.of(3, 77));
            Path three = jmh.models().resolve("SENTIMENT.model");
            Table table = new Table("what", "measured");
            Starts.Start all = Starts.firstAnalyses(STARTS, HEAP);
            Starts.Start model = Starts.firstAnalyses(STARTS, HEAP, three);
            Starts.Start full = Starts.start(HEAP, SECONDS);
            Starts.Start fullModel = Starts.start(HEAP, SECONDS, three);
            table.row("first analysis, default layers, from launch, `-Xmx64m`", millis(all.firstMillis()));
            table.row("first analysis, one model of 3 labels", millis(model.firstMillis()));
            table.row("nine tenths of full speed, default layers", millis(full.fullMillis()));
            table.row("nine tenths of full speed, one model of 3 labels", millis(fullModel.fullMillis()));
            for (String name : List.of("SENTIMENT", "FIRST_TOPIC_AND_SIDE")) {
                Starts.Load load = Starts.load(jmh.models().resolve(name + ".model"));
                table.row(
                        "loading a model of " + Table.decimal(load.fileBytes() / MEGA, 1) + " MB, first in a process",
                        millis(load.firstMillis()));
                table.row("loading it again, fastest of 20", millis(load.laterMillis()));
                table.row("heap that it holds", Table.decimal(load.heldBytes() / MEGA, 1) + " MB");
            }
            return table;
        }

        private static String millis(double value) {
            return Table.whole(value) + " ms";
        }
    },
    /** Batches. */
    BATCHES {
        private static final int ITEMS = 200_000;
        private static final int ROUNDS = 3;

        @Override
        Table measure(Jmh jmh) {
            Table table = new Table("threads", A_SECOND, "÷ one thread", "most items ahead of a slow consumer");
            try (Batches batches = new Batches()) {
                double one = 0;
                for (int threads : List.of(1, 2, 8, 64)) {
                    double best = 0;
                    for (int round = 0; round < ROUNDS; round++) {
                        best = Math.max(best, batches.rate(ITEMS, threads));
                    }
                    one = threads == 1 ? best : one;
                    table.row(
                            String.valueOf(threads),
                            Table.rounded(best),
                            Table.decimal(best / one, 2),
                            Table.whole((double) batches.mostAhead(threads)));
                }
            }
            return table;
        }
    },
    /** The behaviour suite. */
    BEHAVIOUR {
        @Override
        Table measure(Jmh jmh) {
            return new Behaviour().run();
        }
    },
    /** The index beside hand-written Lucene. */
    INDEX {
        @Override
        Table measure(Jmh jmh) {
            return new IndexTables(jmh.form()).run();
        }
    };

    private static final String A_SECOND = "comments a second";
    private static final String A_CPU_SECOND = "a CPU second";
    private static final String BYTES = "bytes allocated each";
    private static final double MEGA = 1e6;
    private static final double NANOS = 1e3;

    abstract Table measure(Jmh jmh) throws RunnerException;

    /** Measures a benchmark on one thread, a row for each value of its parameter. */
    private static Table rates(Jmh jmh, Class<?> benchmark, String parameter) throws RunnerException {
        Table table = new Table(parameter, A_SECOND, A_CPU_SECOND, BYTES);
        for (Figure figure : jmh.run(benchmark, 1)) {
            table.row(
                    figure.param(parameter),
                    Table.rounded(figure.score()),
                    Table.rounded(figure.aCpuSecond()),
                    Table.whole(figure.bytes()));
        }
        return table;
    }

    private static double accuracy(Peers peer, Task task) {
        try (Peer classifier = peer.train(task)) {
            return task.heldOut().stream()
                    .map(example -> example.labels()
                            .contains(classifier.label(example.verbatim().text())))
                    .mapToInt(right -> right ? 1 : 0)
                    .average()
                    .orElseThrow();
        }
    }

    /** Returns what it is called on the command line and in the document. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
