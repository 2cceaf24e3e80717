package org.feedbacknlp.core.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.api.layer.StageGuess;
import org.feedbacknlp.api.spi.Annotations;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.core.text.Cue;
import org.feedbacknlp.core.text.CueTable;
import org.feedbacknlp.core.text.Cues;
import org.feedbacknlp.core.text.TextDocument;

/**
 * Says where on the journey the respondent stands. What the caller knows holds; the words of another stage are reported beside it. Where
 * the caller knows nothing, the stage that most expressions tell of is taken, and none where two have as many. Thread-safe.
 */
final class StageAnnotator implements Annotator {
    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final List<Cue> CUES = List.of(Cue.ONBOARDING, Cue.ADOPTION, Cue.SUPPORT, Cue.RENEWAL);
    private static final long TRIGGERS = Cue.bits(CUES.toArray(Cue[]::new));
    private static final double ONE_WORD = 0.6;
    private static final double MORE_WORDS = 0.8;
    private static final double DISPUTED = 0.2;

    @Override
    public void annotate(Document document, Annotations annotations) {
        TextDocument text = (TextDocument) document;
        Optional<Stage> known = text.verbatim().stage();
        boolean told = text.cues().any(TRIGGERS);
        if (known.isEmpty() && !told) {
            if (!text.cues().covered()) {
                annotations.absent(Layer.STAGE, uncovered(text));
            }
            return;
        }
        Votes votes = new Votes(text.cues());
        Optional<Stage> words = votes.winner();
        if (known.isPresent()) {
            Optional<Stage> conflict = words.filter(stage -> stage != known.get());
            Stage shown = conflict.orElse(known.get());
            annotations.put(Layer.STAGE, new StageGuess(known.get(), 1, conflict, votes.evidence(text, shown)));
        } else if (words.isPresent()) {
            Stage stage = words.get();
            annotations.put(
                    Layer.STAGE,
                    new StageGuess(stage, votes.confidence(stage), Optional.empty(), votes.evidence(text, stage)));
        } else {
            annotations.absent(Layer.STAGE, "the words tell of several stages");
        }
    }

    private static String uncovered(TextDocument text) {
        return text.language().known()
                ? "no stage words for language " + text.language().primary()
                : "language unknown and no stage found";
    }

    /** How many expressions tell of each stage. */
    private static final class Votes {
        private final Cues cues;
        private final int[] counts = new int[STAGES.size()];

        Votes(Cues cues) {
            this.cues = cues;
            for (int i = 0; i < cues.count(); i++) {
                for (int s = 0; s < counts.length; s++) {
                    counts[s] += cues.is(i, CUES.get(s)) ? 1 : 0;
                }
            }
        }

        /** Returns the stage with the most expressions; none where two have as many. */
        Optional<Stage> winner() {
            int best = 0;
            int next = 0;
            for (int s = 1; s < counts.length; s++) {
                if (counts[s] > counts[best]) {
                    next = counts[best];
                    best = s;
                } else {
                    next = Math.max(next, counts[s]);
                }
            }
            return counts[best] > next ? Optional.of(STAGES.get(best)) : Optional.empty();
        }

        double confidence(Stage stage) {
            int own = counts[stage.ordinal()];
            int all = 0;
            for (int count : counts) {
                all += count;
            }
            return (own > 1 ? MORE_WORDS : ONE_WORD) - (all > own ? DISPUTED : 0);
        }

        List<Evidence> evidence(TextDocument text, Stage stage) {
            List<Evidence> evidence = new ArrayList<>();
            for (int i = 0; i < cues.count(); i++) {
                if (cues.is(i, CUES.get(stage.ordinal()))) {
                    evidence.add(new Evidence(text.span(cues.first(i), cues.end(i)), 1));
                }
            }
            return evidence;
        }
    }

    @Override
    public Optional<WhyNot> whyNot(Document document, Layer<?> layer, String label) {
        TextDocument text = (TextDocument) document;
        Optional<StageGuess> guess = document.get(Layer.STAGE);
        if (guess.isPresent()) {
            return guess.get().stage().id().equals(label)
                    ? Optional.empty()
                    : Optional.of(
                            new WhyNot(label, "it is " + guess.get().stage().id(), List.of()));
        }
        if (!text.cues().covered()) {
            return Optional.of(new WhyNot(label, uncovered(text), List.of()));
        }
        String reason =
                text.cues().any(TRIGGERS) ? "the words tell of several stages" : "no expression tells of a stage";
        return Optional.of(new WhyNot(label, reason, List.of()));
    }

    @Override
    public Map<String, String> digests() {
        return Map.of(StageProvider.NAME, CueTable.digest());
    }
}
