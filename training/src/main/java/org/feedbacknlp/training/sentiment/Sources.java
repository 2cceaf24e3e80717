package org.feedbacknlp.training.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.training.data.Origin;

/**
 * Where lessons are from. A source without a neutral text says nothing about what is neutral. How often texts are of a side is a matter of
 * the source, and is kept apart from what words say; but for kinds of texts that show in their words, where it is theirs to say. Immutable.
 */
final class Sources {
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Boolean> neutral = new ArrayList<>();
    private final List<Boolean> apart = new ArrayList<>();
    private final List<Boolean> surveys = new ArrayList<>();
    private final int[] counts;

    Sources(List<Lesson> lessons) {
        for (Lesson lesson : lessons) {
            int place = places.computeIfAbsent(lesson.source(), source -> places.size());
            if (place == neutral.size()) {
                neutral.add(false);
                apart.add(!Origin.showsInWords(lesson.source()));
                surveys.add(Origin.isSurvey(lesson.source()));
            }
            if (lesson.side() == Sides.NEUTRAL) {
                neutral.set(place, true);
            }
        }
        counts = new int[places.size()];
        lessons.forEach(lesson -> counts[of(lesson)]++);
    }

    int count() {
        return counts.length;
    }

    int of(Lesson lesson) {
        Integer place = places.get(lesson.source());
        if (place == null) {
            throw new IllegalArgumentException("an unknown source: " + lesson.source());
        }
        return place;
    }

    /** Tells whether a side can be the label of a text of a source. */
    boolean allows(int source, int side) {
        return side != Sides.NEUTRAL || neutral.get(source);
    }

    /** Tells whether it is kept apart from words how often texts of a source are of a side. */
    boolean isApart(int source) {
        return apart.get(source);
    }

    /** Tells whether a source is a survey of patients. */
    boolean isSurvey(int source) {
        return surveys.get(source);
    }

    /** Returns how many lessons a source has. */
    int size(int source) {
        return counts[source];
    }
}
