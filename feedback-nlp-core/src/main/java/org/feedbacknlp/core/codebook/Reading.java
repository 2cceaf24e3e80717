package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.rule.match.Evaluation;
import org.feedbacknlp.api.rule.match.Node;
import org.feedbacknlp.api.spi.Scope;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;
import org.jspecify.annotations.Nullable;

/** Reads verbatims for a codebook alone, without a pipeline. Used by one thread at a time. */
final class Reading {
    private final Codebook codebook;
    private final TextDocument document = new TextDocument(new TextTools(), Limits.DEFAULT, new NoLayers());
    private final TokenPlaces places;

    Reading(Codebook codebook) {
        this.codebook = codebook;
        places = codebook.compiled().places();
    }

    /** There are none without a pipeline. */
    private static final class NoLayers implements LayerSource {
        @Override
        public <T extends LayerValue> @Nullable T find(Layer<T> layer) {
            return null;
        }
    }

    /** Tells whether a verbatim is about a topic that has rules. */
    boolean holds(Verbatim verbatim, Topic topic) {
        document.open(verbatim);
        document.show(Scope.VERBATIM);
        places.read(document);
        return codebook.compiled()
                .whole(codebook.number(topic))
                .filter(node -> new Evaluation(places).find(node) != null)
                .isPresent();
    }

    Trace trace(Verbatim verbatim, Topic topic) {
        document.open(verbatim);
        document.show(Scope.VERBATIM);
        places.read(document);
        Tracer tracer = new Tracer(places, verbatim, document);
        Optional<Node> whole = codebook.compiled().whole(codebook.number(topic));
        if (whole.isPresent()) {
            return tracer.trace(whole.get());
        }
        List<Trace> below = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Topic child : codebook.topics()) {
            if (child.parent().equals(Optional.of(topic.id()))) {
                Trace trace = trace(verbatim, child);
                below.add(trace);
                spans.addAll(trace.spans());
            }
        }
        boolean holds = below.stream().anyMatch(Trace::holds);
        Optional<String> reason = holds ? Optional.empty() : Optional.of("no topic below it holds");
        return new Trace("topics below " + topic.id(), Trace.Role.WANTED, holds, spans, reason, below);
    }
}
