package org.feedbacknlp.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.lucene.Alert;
import org.feedbacknlp.lucene.Alerts;

/** Holds every analysis against saved rules on its way to another sink, and writes a JSON line for each that holds. Not thread-safe. */
public final class AlertSink implements Sink {
    private final Alerts alerts;
    private final Sink next;
    private final Target target;
    private final JsonText lines = JsonText.lines();

    /**
     * Makes a sink.
     *
     * @param alerts the saved rules
     * @param next takes every outcome
     * @param out takes the lines, and stays open
     */
    public AlertSink(Alerts alerts, Sink next, OutputStream out) {
        this.alerts = alerts;
        this.next = next;
        target = Target.stream(out);
    }

    @Override
    public void accept(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Done done) {
            for (Alert alert : alerts.match(done.analysis())) {
                Map<String, Object> tree = new LinkedHashMap<>();
                tree.put("alert", alert.name());
                tree.put("id", done.analysis().verbatim().id());
                tree.put("spans", alert.spans().stream().map(Span::toJson).toList());
                lines.write(tree, target.writer());
                target.writer().write('\n');
            }
        }
        next.accept(outcome);
    }

    @Override
    public void finish() throws IOException {
        next.finish();
        target.finish();
    }

    @Override
    public void close() throws IOException {
        target.close();
        next.close();
    }
}
