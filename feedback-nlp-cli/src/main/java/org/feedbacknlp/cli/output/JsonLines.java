package org.feedbacknlp.cli.output;

import java.io.IOException;
import java.io.Writer;
import org.feedbacknlp.api.Outcome;

/** Writes each outcome as one line of JSON. Not thread-safe. */
public final class JsonLines implements Sink {
    private final JsonText json = JsonText.lines();
    private final Target target;
    private final Writer out;

    /**
     * Makes a writer.
     *
     * @param target takes the lines; closed with this
     */
    public JsonLines(Target target) {
        this.target = target;
        out = target.writer();
    }

    @Override
    public void accept(Outcome outcome) throws IOException {
        json.write(outcome.toJson(), out);
        out.write('\n');
    }

    @Override
    public void finish() {
        target.finish();
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
