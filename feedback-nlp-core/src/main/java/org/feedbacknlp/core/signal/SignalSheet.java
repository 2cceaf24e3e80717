package org.feedbacknlp.core.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Signals;
import org.feedbacknlp.api.layer.Signals.Direction;
import org.feedbacknlp.api.layer.Signals.Signal;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.text.SpanOrder;
import org.jspecify.annotations.Nullable;

/** Takes what is found in one text: one signal a kind, mood and direction, with all that speaks for it. Not thread-safe. */
final class SignalSheet {
    private final List<Entry> entries = new ArrayList<>();

    void add(SignalKind kind, Modality modality, double confidence, Span span) {
        add(kind, modality, confidence, span, null);
    }

    void add(SignalKind kind, Modality modality, double confidence, Span span, @Nullable Direction direction) {
        Entry entry = entry(kind, modality, direction);
        entry.confidence = Math.max(entry.confidence, confidence);
        if (entry.evidence.isEmpty() || !entry.last().contains(span)) {
            entry.evidence.add(new Evidence(span, 1));
        }
    }

    boolean has(SignalKind kind) {
        return entries.stream().anyMatch(entry -> entry.kind == kind);
    }

    private Entry entry(SignalKind kind, Modality modality, @Nullable Direction direction) {
        for (Entry entry : entries) {
            if (entry.kind == kind && entry.modality == modality && entry.direction == direction) {
                return entry;
            }
        }
        Entry entry = new Entry(kind, modality, direction);
        entries.add(entry);
        return entry;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Signals signals() {
        List<Signal> signals = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            signals.add(entry.signal());
        }
        signals.sort(new InText());
        return new Signals(signals);
    }

    /** The order of what tells of them first, then of their kinds and modalities. */
    private static final class InText implements Comparator<Signal> {
        @Override
        public int compare(Signal a, Signal b) {
            int byPlace =
                    SpanOrder.IN_TEXT.compare(a.evidence().get(0), b.evidence().get(0));
            int byKind = byPlace == 0 ? a.kind().compareTo(b.kind()) : byPlace;
            return byKind == 0 ? a.modality().compareTo(b.modality()) : byKind;
        }
    }

    /** A signal in the making. */
    private static final class Entry {
        private final SignalKind kind;
        private final Modality modality;
        private final @Nullable Direction direction;
        private final List<Evidence> evidence = new ArrayList<>();
        private double confidence;

        Entry(SignalKind kind, Modality modality, @Nullable Direction direction) {
            this.kind = kind;
            this.modality = modality;
            this.direction = direction;
        }

        Span last() {
            return evidence.get(evidence.size() - 1).span();
        }

        Signal signal() {
            return new Signal(kind, modality, confidence, SpanOrder.sorted(evidence), Optional.ofNullable(direction));
        }
    }
}
