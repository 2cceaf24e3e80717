package org.feedbacknlp.core.codebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Tells whether a verbatim is about a topic, by its rules or, where it has none, by the topics below it. */
    boolean holds(Verbatim verbatim, Topic topic) {
        read(verbatim);
        Optional<Node> whole = codebook.compiled().whole(codebook.number(topic));
        return whole.isPresent()
                ? new Evaluation(places).find(whole.get()) != null
                : below(topic).anyMatch(child -> holds(verbatim, child));
    }

    private void read(Verbatim verbatim) {
        document.open(verbatim);
        document.show(Scope.VERBATIM);
        places.read(document);
    }

    private Stream<Topic> below(Topic topic) {
        return codebook.topics().stream().filter(child -> child.parent().equals(Optional.of(topic.id())));
    }

    Trace trace(Verbatim verbatim, Topic topic) {
        read(verbatim);
        Tracer tracer = new Tracer(places, verbatim, document);
        Optional<Node> whole = codebook.compiled().whole(codebook.number(topic));
        if (whole.isPresent()) {
            return tracer.trace(whole.get());
        }
        List<Trace> below = below(topic).map(child -> trace(verbatim, child)).toList();
        List<Span> spans =
                below.stream().flatMap(trace -> trace.spans().stream()).toList();
        boolean holds = below.stream().anyMatch(Trace::holds);
        Optional<String> reason = holds ? Optional.empty() : Optional.of("no topic below it holds");
        return new Trace("topics below " + topic.id(), Trace.Role.WANTED, holds, spans, reason, below);
    }
}
