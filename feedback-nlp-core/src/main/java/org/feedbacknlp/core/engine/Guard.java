package org.feedbacknlp.core.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.PluginOptions;
import org.feedbacknlp.api.PluginUsage;

/** Stands beside a plugin's annotator: whether it is called, what its calls cost, and which of them never came back. Thread-safe. */
final class Guard {
    private final String plugin;
    private final PluginOptions options;
    private final Breaker breaker;
    private final Meter meter = new Meter();
    private final LongAdder calls = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final LongAdder timeouts = new LongAdder();
    private final LongAdder setAside = new LongAdder();
    private final AtomicInteger runaways = new AtomicInteger();

    /**
     * Makes one.
     *
     * @param plugin the provider's name
     * @param options what the plugin may cost
     * @param nanoTime the clock
     */
    Guard(String plugin, PluginOptions options, LongSupplier nanoTime) {
        this.plugin = plugin;
        this.options = options;
        breaker = new Breaker(options, nanoTime);
    }

    /** Tells whether the plugin is called for the next item; if so, {@link #ended} or {@link #gaveUp} follows. */
    boolean admits() {
        boolean admitted = breaker.admits(runaways.get());
        (admitted ? calls : setAside).increment();
        return admitted;
    }

    /** Notes how a call ended. */
    void ended(long nanos, boolean failed) {
        meter.add(nanos);
        if (failed) {
            failures.increment();
            breaker.failed(true);
        } else {
            breaker.succeeded();
        }
    }

    /** Notes that nobody waits for a call any more. */
    void gaveUp() {
        failures.increment();
        timeouts.increment();
        runaways.incrementAndGet();
        breaker.failed(false);
    }

    /** Notes that a call which was given up has ended after all. */
    void cameBack() {
        runaways.decrementAndGet();
    }

    int runaways() {
        return runaways.get();
    }

    Failure timeout() {
        return new Failure(
                Failure.Phase.ANNOTATE,
                plugin,
                "PluginTimeout: no answer within " + options.timeout().toMillis() + " ms");
    }

    Failure setAside() {
        String reason = runaways.get() < options.runaways()
                ? "set aside after failures in a row"
                : "set aside while " + options.runaways() + " threads are still in it";
        return new Failure(Failure.Phase.ANNOTATE, plugin, reason);
    }

    PluginUsage usage() {
        return new PluginUsage(
                calls.sum(),
                failures.sum(),
                timeouts.sum(),
                setAside.sum(),
                meter.mean(),
                meter.p99(),
                runaways.get(),
                breaker.state());
    }
}
