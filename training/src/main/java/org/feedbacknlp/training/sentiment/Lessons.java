package org.feedbacknlp.training.sentiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.feedbacknlp.training.data.DataFolder;
import org.feedbacknlp.training.data.Origin;
import org.feedbacknlp.training.data.Row;
import org.feedbacknlp.training.templates.Templates;
import org.jspecify.annotations.Nullable;

/** The texts that sentiment is learned from, and those that its last choices are made on. */
final class Lessons {
    private static final int DRAWN = 60;
    private static final long SEED = 1;

    private Lessons() {}

    /** Reads the pool, and what it left out of surveys. */
    static List<Lesson> pool(DataFolder data) {
        List<Lesson> lessons = lessons(data.toLearn("pool_sentiment_permissive", "train"), null);
        Set<String> known = new HashSet<>();
        lessons.forEach(lesson -> known.add(lesson.text()));
        for (String set : Origin.SURVEYS) {
            for (Lesson lesson : lessons(data.toLearn(set, "train"), set)) {
                if (known.add(lesson.text())) {
                    lessons.add(lesson);
                }
            }
        }
        return lessons;
    }

    /** Draws comments from the grammar. */
    static List<Lesson> templates() {
        List<Lesson> lessons = new ArrayList<>();
        for (int side = 0; side < Sides.COUNT; side++) {
            for (String text : Templates.english().draw(Sides.NAMES.get(side), DRAWN, SEED)) {
                lessons.add(new Lesson(text, side, "templates"));
            }
        }
        return lessons;
    }

    /** Reads the dev part of a set. */
    static List<Lesson> dev(DataFolder data, String set) {
        return lessons(data.toLearn(set, "dev"), set);
    }

    private static List<Lesson> lessons(List<Row> rows, @Nullable String set) {
        List<Lesson> lessons = new ArrayList<>();
        for (Row row : rows) {
            int side = Sides.NAMES.indexOf(row.label());
            if (side >= 0) {
                lessons.add(new Lesson(row.text(), side, set == null ? row.get("source") : set));
            }
        }
        return lessons;
    }
}
