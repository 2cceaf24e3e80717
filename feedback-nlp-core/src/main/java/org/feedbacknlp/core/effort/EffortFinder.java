package org.feedbacknlp.core.effort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.layer.Effort;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.core.signal.Moods;
import org.feedbacknlp.core.text.Cue;
import org.feedbacknlp.core.text.Cues;
import org.feedbacknlp.core.text.Quantities;
import org.feedbacknlp.core.text.SpanOrder;
import org.feedbacknlp.core.text.TextDocument;

/**
 * Reads how hard it was in one text: from expressions such as "took forever" and "so easy", which a negator turns, from how often
 * somebody had to turn to the firm, and from how long they waited or were busy. The hardest that is told holds; where nothing is hard,
 * the easiest. Not thread-safe.
 */
final class EffortFinder {
    /** Without one of these nothing is told. */
    static final long TRIGGERS =
            Cue.bits(Cue.HARDEST, Cue.HARD, Cue.ORDINARY, Cue.EASY, Cue.EASIEST, Cue.CONTACT, Cue.UNIT);

    private static final long SPOKEN = Cue.bits(Cue.HARDEST, Cue.HARD, Cue.ORDINARY, Cue.EASY, Cue.EASIEST);
    private static final int NEAR = 7;
    private static final int OFTEN = 3;
    private static final int TWICE = 2;
    private static final int LONG_MINUTES = 30;
    private static final int SOME_MINUTES = 10;
    private static final int FEW_MINUTES = 5;
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int WEEK = 7 * DAY;

    private final TextDocument document;
    private final Cues cues;
    private final Moods moods;
    private final Quantities quantities;
    private final List<Told> told = new ArrayList<>();

    EffortFinder(TextDocument document) {
        this.document = document;
        cues = document.cues();
        moods = new Moods(document);
        quantities = new Quantities(document);
    }

    /**
     * Something that is told of effort.
     *
     * @param value from -2 to 2
     * @param first its first token
     * @param end the token behind its last
     */
    private record Told(int value, int first, int end) {}

    Optional<Effort> find() {
        for (int i = 0; i < cues.count(); i++) {
            if (cues.is(i, SPOKEN)) {
                spoken(i);
            }
            if (cues.is(i, Cue.CONTACT)) {
                contacts(i);
            }
            if (cues.is(i, Cue.UNIT)) {
                time(i);
            }
        }
        return effort();
    }

    private Optional<Effort> effort() {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        int hardest = Integer.MIN_VALUE;
        int easiest = Integer.MAX_VALUE;
        for (Told one : told) {
            hardest = Math.max(hardest, one.value);
            easiest = Math.min(easiest, one.value);
        }
        int value = hardest > 0 ? hardest : easiest;
        List<Evidence> evidence = new ArrayList<>();
        for (Told one : told) {
            if (Integer.signum(one.value) == Integer.signum(value)) {
                evidence.add(new Evidence(document.span(one.first, one.end), 1));
            }
        }
        return Optional.of(new Effort(value, SpanOrder.sortedOnce(evidence)));
    }

    private void spoken(int i) {
        if (!told.isEmpty() && told.get(told.size() - 1).end >= cues.end(i)) {
            return; // "easier" inside "couldn't have been easier"
        }
        int value = cues.is(i, Cue.HARDEST)
                ? 2
                : cues.is(i, Cue.HARD) ? 1 : cues.is(i, Cue.EASY) ? -1 : cues.is(i, Cue.EASIEST) ? -2 : 0;
        Modality mood = moods.ofFact(i);
        if (mood == Modality.STATED) {
            told.add(new Told(value, cues.first(i), cues.end(i)));
        } else if (mood == Modality.NEGATED && value != 0) {
            told.add(new Told(-Integer.signum(value), cues.first(i), cues.end(i)));
        }
    }

    /** "Called three times", "three calls". */
    private void contacts(int i) {
        int number = quantities.count(i);
        if (number < TWICE || moods.ofFact(i) != Modality.STATED) {
            return;
        }
        int times = quantities.number(i) > 0 ? -1 : quantities.times(i);
        int first = quantities.firstOfNumber(i);
        int end = cues.end(i);
        if (times >= 0) {
            first = Math.min(first, quantities.firstOfNumber(times));
            end = Math.max(end, cues.end(times));
        }
        told.add(new Told(number >= OFTEN ? 2 : 1, first, end));
    }

    /** "45 minutes on hold", "took me two hours", "done in five minutes". */
    private void time(int i) {
        long minutes = quantities.minutes(i);
        for (int k = i - 1; k >= 0 && cues.first(k) >= cues.first(i) - NEAR; k--) {
            if (timed(k, i, minutes)) {
                return;
            }
        }
        for (int k = i + 1; k < cues.count() && cues.first(k) <= cues.end(i) + NEAR; k++) {
            if (cues.is(k, Cue.WAITING.bit()) && timed(k, i, minutes)) {
                return;
            }
        }
    }

    private boolean timed(int k, int unit, long minutes) {
        int value = 0;
        if (cues.is(k, Cue.WAITING) && minutes < DAY) {
            value = minutes >= LONG_MINUTES ? 2 : minutes >= SOME_MINUTES ? 1 : 0;
        } else if (cues.is(k, Cue.SPENDING) && minutes < WEEK) {
            value = minutes >= HOUR
                    ? 2
                    : minutes >= SOME_MINUTES ? 1 : minutes > FEW_MINUTES ? 0 : minutes > 1 ? -1 : -2;
        } else if (cues.is(k, Cue.QUICK) && minutes <= HOUR && cues.end(k) == quantities.firstOfNumber(unit)) {
            value = minutes > 1 ? -1 : -2;
        }
        if (value == 0 || moods.ofFact(k) != Modality.STATED) {
            return false;
        }
        int first = Math.min(cues.first(k), quantities.firstOfNumber(unit));
        told.add(new Told(value, first, Math.max(cues.end(k), cues.end(unit))));
        return true;
    }
}
