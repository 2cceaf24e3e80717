package org.feedbacknlp.core.engine;

import java.util.ArrayList;
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
import org.feedbacknlp.api.PluginOptions;
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
final class CoreAnalyzer implements FeedbackAnalyzer, Analyst {
    private final Pipeline pipeline;
    private final @Nullable ResultCache cache;
    private final List<ProviderReport> reports;
    private final List<Ahead> ahead;
    private final @Nullable Calls calls;
    private final Pool<Workspace> workspaces;
    private final Set<OrderedBatch> batches = ConcurrentHashMap.newKeySet();
    private final Gate gate = new Gate(this::release);

    CoreAnalyzer(
            Pipeline pipeline,
            TextTools tools,
            Limits limits,
            @Nullable ResultCache cache,
            List<ProviderReport> reports,
            PluginOptions plugins,
            List<Ahead> ahead) {
        this.pipeline = pipeline;
        this.cache = cache;
        this.reports = reports;
        this.ahead = List.copyOf(ahead);
        Calls watched = plugins.timed() && pipeline.hasPlugins() ? new Calls(plugins) : null;
        calls = watched;
        workspaces = new Pool<>(() -> new Workspace(tools, limits, watched == null ? new Watch() : watched.watch()));
    }

    @Override
    public Analysis analyze(Verbatim verbatim) {
        Objects.requireNonNull(verbatim, "verbatim");
        Calls watched = calls;
        if (watched != null) {
            return new Attempt<>(watched, rescue -> analyze(verbatim, rescue)).await();
        }
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

    @Override
    public boolean mayKeepThreads() {
        return calls != null;
    }

    @Override
    public Analysis analyze(Verbatim verbatim, Rescue rescue) {
        return watched(rescue, workspace -> pipeline.run(verbatim, workspace));
    }

    /**
     * Works on a thread that a plugin may keep. Then another one goes on, leaves the gate in this one's name, and the workspace is lost.
     */
    private <T> T watched(Rescue rescue, Function<Workspace, T> work) {
        gate.enter();
        int place = Gate.place();
        Workspace workspace = workspaces.take();
        workspace.lost(rescue.lost());
        workspace.watch.open(lost -> {
            rescue.goOn(lost);
            gate.leave(place);
        });
        boolean kept = false;
        try {
            return work.apply(workspace);
        } catch (Watch.GivenUp back) {
            kept = true;
            throw back;
        } finally {
            if (!kept) {
                giveBack(workspace);
                gate.leave(place);
            }
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
        OrderedBatch batch = new OrderedBatch(verbatims, options, this, batches::remove);
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
        Function<Workspace, Optional<WhyNot>> work = workspace -> pipeline.whyNot(verbatim, layer, label, workspace);
        Calls watched = calls;
        if (watched != null) {
            return new Attempt<>(watched, rescue -> watched(rescue, work)).await();
        }
        gate.enter();
        try {
            return with(work);
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
        List<ProviderReport> now = new ArrayList<>(reports.size());
        for (ProviderReport report : reports) {
            Guard guard = report.state() == ProviderReport.State.ACTIVE ? pipeline.guard(report.name()) : null;
            now.add(guard == null ? report : report.with(report.state(), Optional.of(guard.usage())));
        }
        return List.copyOf(now);
    }

    @Override
    public void close() {
        // Read before the gate is closed: a worker that finds it so ends its batch, which then is no longer among them.
        List<OrderedBatch> running = List.copyOf(batches);
        if (gate.close()) {
            running.forEach(OrderedBatch::close);
            batches.forEach(OrderedBatch::close);
        }
    }

    private void release() {
        ahead.forEach(Ahead::await);
        pipeline.stages().forEach(Stage::close);
        workspaces.clear();
        if (calls != null) {
            calls.close();
        }
        if (cache != null) {
            cache.clear();
        }
    }
}
