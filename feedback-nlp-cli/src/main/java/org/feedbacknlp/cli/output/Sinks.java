package org.feedbacknlp.cli.output;

import java.io.IOException;
import java.util.List;
import org.feedbacknlp.api.Outcome;

/** Hands each outcome to several sinks. */
public final class Sinks implements Sink {
    private final List<Sink> all;

    /**
     * Makes one sink of several.
     *
     * @param all the sinks, in the order in which they take an outcome
     */
    public Sinks(Sink... all) {
        this.all = List.of(all);
    }

    @Override
    public void accept(Outcome outcome) throws IOException {
        for (Sink sink : all) {
            sink.accept(outcome);
        }
    }

    @Override
    public void finish() throws IOException {
        for (Sink sink : all) {
            sink.finish();
        }
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (Sink sink : all) {
            try {
                sink.close();
            } catch (IOException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
