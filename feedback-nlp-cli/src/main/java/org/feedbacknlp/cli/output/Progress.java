package org.feedbacknlp.cli.output;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.feedbacknlp.api.BatchSummary;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far the work is. Shows nothing anywhere else. Not thread-safe. */
public final class Progress implements AutoCloseable {
    private static final int WIDTH = 100;
    private static final int UPDATE_MILLIS = 200;
    private static final long MEGABYTE = 1_000_000;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * Shows nothing.
     *
     * @return progress that nobody sees
     */
    public static Progress none() {
        return new Progress(null);
    }

    /**
     * Shows a bar.
     *
     * @param task what is being done, one word
     * @param bytes how much there is to read, or empty where that is unknown
     * @param terminal where the bar is drawn
     * @return the progress
     */
    public static Progress on(String task, OptionalLong bytes, PrintStream terminal) {
        return new Progress(ProgressBar.builder()
                .setTaskName(task)
                .setInitialMax(bytes.orElse(-1))
                .setUnit("MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .clearDisplayOnFinish()
                .build());
    }

    /**
     * Says that bytes were read.
     *
     * @param bytes how many
     */
    public void read(long bytes) {
        if (bar != null) {
            bar.stepBy(bytes);
        }
    }

    /**
     * Says what was done so far.
     *
     * @param summary the counts
     */
    public void done(BatchSummary summary) {
        if (bar != null) {
            String failed = summary.failed() == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", summary.failed());
            bar.setExtraMessage(String.format(
                    Locale.ROOT, " %,d rows%s, %,.0f a second", summary.total(), failed, summary.perSecond()));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
