package org.feedbacknlp.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.layer.Layer;

/** Writes each outcome as one line of JSON. Not thread-safe. */
public final class JsonLines implements Sink {
    private final JsonText json = JsonText.lines();
    private final Target target;
    private final Writer out;
    private final Set<Layer<?>> leftOut;

    /**
     * Makes a writer.
     *
     * @param target takes the lines; closed with this
     * @param leftOut layers that are not written
     */
    public JsonLines(Target target, Set<Layer<?>> leftOut) {
        this.target = target;
        this.leftOut = Set.copyOf(leftOut);
        out = target.writer();
    }

    @Override
    public void accept(Outcome outcome) throws IOException {
        json.write(tree(outcome), out);
        out.write('\n');
    }

    private Object tree(Outcome outcome) {
        if (!leftOut.isEmpty() && outcome.toJson() instanceof Map<?, ?> tree) {
            Map<Object, Object> less = new LinkedHashMap<>(tree);
            leftOut.forEach(layer -> less.remove(layer.id()));
            return less;
        }
        return outcome.toJson();
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
