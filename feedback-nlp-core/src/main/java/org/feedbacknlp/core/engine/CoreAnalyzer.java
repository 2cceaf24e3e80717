package org.feedbacknlp.core.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Batch;
import org.feedbacknlp.api.BatchOptions;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.core.pool.Ahead;
import org.feedbacknlp.core.pool.Gate;
import org.feedbacknlp.core.pool.Pool;
import org.feedbacknlp.core.text.TextTools;
import org.jspecify.annotations.Nullable;

/** The analyzer that callers hold. Thread-safe. */
final class CoreAnalyzer implements FeedbackAnalyzer {
    private final Pipeline pipeline;
    private final @Nullable ResultCache cache;
    private final List<ProviderReport> reports;
    private final List<Ahead> ahead;
    private final Pool<Workspace> workspaces;
    private final Set<OrderedBatch> batches = ConcurrentHashMap.newKeySet();
    private final Gate gate = new Gate(this::release);

    CoreAnalyzer(
            Pipeline pipeline,
            TextTools tools,
            Limits limits,
            @Nullable ResultCache cache,
            List<ProviderReport> reports,
            List<Ahead> ahead) {
        this.pipeline = pipeline;
        this.cache = cache;
        this.reports = reports;
        this.ahead = List.copyOf(ahead);
        workspaces = new Pool<>(() -> new Workspace(tools, limits));
    }

    @Override
    public Analysis analyze(Verbatim verbatim) {
        Objects.requireNonNull(verbatim, "verbatim");
        gate.enter();
        try {
            Workspace workspace = workspaces.take();
            try {
                return pipeline.run(verbatim, workspace);
            } finally {
                giveBack(workspace);
            }
        } finally {
            gate.leave();
        }
    }

    private void giveBack(Workspace workspace) {
        workspace.clear();
        workspaces.giveBack(workspace);
    }

    /** Lends a workspace for one piece of work; whatever becomes of it, the workspace comes back empty. */
    private <T> T with(Function<Workspace, T> work) {
        Workspace workspace = workspaces.take();
        try {
            return work.apply(workspace);
        } finally {
            giveBack(workspace);
        }
    }

    @Override
    public Batch analyzeAll(Stream<Verbatim> verbatims, BatchOptions options) {
        Objects.requireNonNull(verbatims, "verbatims");
        Objects.requireNonNull(options, "options");
        if (gate.isClosed()) {
            throw new Gate.Closed();
        }
        OrderedBatch batch = new OrderedBatch(verbatims, options, this::analyze, batches::remove);
        batches.add(batch);
        if (gate.isClosed()) {
            batch.cancel();
        }
        return batch;
    }

    @Override
    public Optional<WhyNot> whyNot(Verbatim verbatim, Layer<?> layer, String label) {
        Objects.requireNonNull(verbatim, "verbatim");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(label, "label");
        gate.enter();
        try {
            return with(workspace -> pipeline.whyNot(verbatim, layer, label, workspace));
        } finally {
            gate.leave();
        }
    }

    @Override
    public void erase(String text) {
        Objects.requireNonNull(text, "text");
        ResultCache results = cache;
        if (results != null) {
            results.erase(with(workspace -> workspace.keys(results).of(Verbatim.of(text))));
        }
    }

    @Override
    public List<ProviderReport> providers() {
        return reports;
    }

    @Override
    public void close() {
        if (gate.close()) {
            batches.forEach(OrderedBatch::close);
        }
    }

    private void release() {
        ahead.forEach(Ahead::await);
        pipeline.stages().forEach(Stage::close);
        workspaces.clear();
        if (cache != null) {
            cache.clear();
        }
    }
}
