package org.feedbacknlp.core.signal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Signals;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.core.text.CueTable;
import org.feedbacknlp.core.text.Cues;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.TextDocument;

/** Says what the respondent does or will do, and in which mood. Thread-safe. */
final class SignalAnnotator implements Annotator {
    private final PhraseTable<Boolean> competitors;

    /**
     * Makes an annotator.
     *
     * @param competitors names that are competitors' wherever they stand
     */
    SignalAnnotator(List<String> competitors) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        for (String name : competitors) {
            names.put(name, true);
        }
        this.competitors = names.isEmpty() ? PhraseTable.empty() : PhraseTable.of(names);
    }

    @Override
    public void annotate(Document document, Annotations annotations) {
        TextDocument text = (TextDocument) document;
        Cues cues = text.cues();
        if (!cues.any(SignalFinder.TRIGGERS) && competitors.size() == 0) {
            if (!cues.covered()) {
                annotations.absent(Layer.SIGNALS, uncovered(text));
            }
            return;
        }
        SignalSheet sheet = new SignalSheet();
        new SignalFinder(text, sheet).run();
        new Rivals(text, competitors, sheet).run();
        if (!sheet.isEmpty()) {
            annotations.put(Layer.SIGNALS, sheet.signals());
        }
    }

    /** Returns why nothing can be found in a text whose language has no list. */
    private static String uncovered(TextDocument text) {
        return text.language().known()
                ? "no signal words for language " + text.language().primary()
                : "language unknown and no signal found";
    }

    @Override
    public Optional<WhyNot> whyNot(Document document, Layer<?> layer, String label) {
        Optional<Signals> found = document.get(Layer.SIGNALS);
        if (found.stream()
                .flatMap(signals -> signals.all().stream())
                .anyMatch(signal -> signal.kind().id().equals(label))) {
            return Optional.empty();
        }
        TextDocument text = (TextDocument) document;
        Optional<SignalKind> kind = WireName.find(SignalKind.class, label);
        if (kind.isEmpty()) {
            return Optional.of(new WhyNot(label, "there is no such signal; there are " + kinds(), List.of()));
        }
        if (!text.cues().covered()) {
            return Optional.of(new WhyNot(label, uncovered(text), List.of()));
        }
        return Optional.of(NearMiss.of(text, kind.get()));
    }

    private static String kinds() {
        StringBuilder ids = new StringBuilder();
        for (SignalKind kind : SignalKind.values()) {
            ids.append(ids.isEmpty() ? "" : ", ").append(kind.id());
        }
        return ids.toString();
    }

    @Override
    public Map<String, String> digests() {
        return Map.of(SignalProvider.NAME, CueTable.digest(), SignalProvider.NAME + "-irony", IronyWords.digest());
    }
}
