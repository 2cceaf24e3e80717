package org.feedbacknlp.core.severity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Severity;
import org.feedbacknlp.api.layer.Severity.Level;
import org.feedbacknlp.core.signal.Moods;
import org.feedbacknlp.core.text.Cue;
import org.feedbacknlp.core.text.Cues;
import org.feedbacknlp.core.text.Quantities;
import org.feedbacknlp.core.text.Ranges;
import org.feedbacknlp.core.text.SpanOrder;
import org.feedbacknlp.core.text.TextDocument;

/**
 * Reads how bad the problems of one text are. Each listed expression has a reason and a level; the worst level holds. What is negated,
 * was averted, depends on a condition or only might be does not count; what is said to be solved in its sentence or the next counts no
 * more, unless the harm stays: level 1. How loudly it is told changes nothing. Not thread-safe.
 */
final class SeverityFinder {
    private static final List<Cue> REASONS = List.of(
            Cue.SAFETY,
            Cue.LEGAL,
            Cue.DATA_LOSS,
            Cue.PRIVACY,
            Cue.MONEY,
            Cue.OUTAGE,
            Cue.BLOCKED,
            Cue.REPEAT_CONTACT,
            Cue.DEADLINE,
            Cue.DEFECT,
            Cue.DELAY,
            Cue.SERVICE,
            Cue.MINOR);
    /** Without one of these no problem is told. */
    static final long TRIGGERS = Cue.bits(REASONS.toArray(Cue[]::new)) | Cue.bits(Cue.BUG, Cue.CONTACT);

    private static final List<Level> LEVELS = List.of(Level.values());
    private static final int OFTEN = 3;

    private final TextDocument document;
    private final Cues cues;
    private final Moods moods;
    private final Quantities quantities;
    private final List<Problem> problems = new ArrayList<>();

    SeverityFinder(TextDocument document) {
        this.document = document;
        cues = document.cues();
        moods = new Moods(document);
        quantities = new Quantities(document);
    }

    /**
     * A problem that is told.
     *
     * @param reason what kind
     * @param level how bad
     * @param first its first token
     * @param end the token behind its last
     */
    private record Problem(Cue reason, Level level, int first, int end) {}

    Optional<Severity> find() {
        for (int i = 0; i < cues.count(); i++) {
            if (cues.is(i, TRIGGERS)) {
                look(i);
            }
        }
        if (cues.any(Cue.RESOLVED.bit())) {
            dropResolved();
        }
        return severity();
    }

    private void look(int i) {
        boolean told = false;
        for (Cue reason : REASONS) {
            if (cues.is(i, reason)) {
                add(reason, level(i, reason), i);
                told = true;
            }
        }
        if (cues.is(i, Cue.BUG) && !told) {
            add(Cue.DEFECT, Level.S3, i);
        }
        if (cues.is(i, Cue.CONTACT) && quantities.count(i) >= OFTEN) {
            add(Cue.REPEAT_CONTACT, Level.S2, i);
        }
    }

    private void add(Cue reason, Level level, int i) {
        if (moods.ofFact(i) == Modality.STATED && !isBelittled(i)) {
            problems.add(new Problem(reason, level, cues.first(i), cues.end(i)));
        }
    }

    /** "A small issue with the lid" is no issue of the usual size. */
    private boolean isBelittled(int i) {
        Problem last = problems.isEmpty() ? null : problems.get(problems.size() - 1);
        return last != null && last.reason == Cue.MINOR && cues.first(i) < last.end && cues.first(i) > last.first;
    }

    private Level level(int i, Cue reason) {
        int listed = cues.value(i);
        if (listed > 0 && listed <= LEVELS.size()) {
            return LEVELS.get(listed - 1);
        }
        return switch (reason) {
            case SAFETY, LEGAL, DATA_LOSS, PRIVACY -> Level.S1;
            case OUTAGE, BLOCKED, REPEAT_CONTACT, DEADLINE -> Level.S2;
            case MINOR -> Level.S4;
            default -> Level.S3;
        };
    }

    /** A resolution reaches its sentence and the one before. */
    private void dropResolved() {
        Ranges sentences = document.sentenceRanges();
        BitSet resolved = new BitSet(sentences.count());
        int sentence = 0;
        for (int i = 0; i < cues.count(); i++) {
            sentence = sentenceOf(cues.first(i), sentences, sentence);
            if (cues.is(i, Cue.RESOLVED) && moods.ofFact(i) == Modality.STATED) {
                resolved.set(Math.max(0, sentence - 1), sentence + 1);
            }
        }
        int of = 0;
        List<Problem> left = new ArrayList<>();
        for (Problem problem : problems) {
            of = sentenceOf(problem.first, sentences, of);
            if (problem.level == Level.S1 || !resolved.get(of)) {
                left.add(problem);
            }
        }
        problems.clear();
        problems.addAll(left);
    }

    /** Finds the sentence of a token that lies in or behind a sentence. */
    private static int sentenceOf(int token, Ranges sentences, int from) {
        int sentence = from;
        while (sentence + 1 < sentences.count() && sentences.end(sentence) <= token) {
            sentence++;
        }
        return sentence;
    }

    private Optional<Severity> severity() {
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        Level worst = Level.S4;
        TreeSet<Cue> reasons = new TreeSet<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Problem problem : problems) {
            worst = problem.level.compareTo(worst) < 0 ? problem.level : worst;
            reasons.add(problem.reason);
            evidence.add(new Evidence(document.span(problem.first, problem.end), 1));
        }
        if (reasons.size() > 1) {
            reasons.remove(Cue.MINOR);
        }
        List<String> ids = new ArrayList<>(reasons.size());
        for (Cue reason : reasons) {
            ids.add(reason.id());
        }
        return Optional.of(new Severity(worst, ids, SpanOrder.sortedOnce(evidence)));
    }
}
