package org.feedbacknlp.lucene.text;

import java.util.Arrays;
import java.util.List;
import org.feedbacknlp.api.layer.Span;

/** What begins at which words of one text: sentences and clauses. Not thread-safe while it is filled. */
public final class Marks {
    /** A sentence begins. */
    public static final String SENTENCE = "sentence";
    /** A clause begins. */
    public static final String CLAUSE = "clause";

    private String[] marks = new String[8];
    private int[] positions = new int[8];
    private int count;

    private Marks() {}

    /**
     * Marks where parts begin.
     *
     * @param words the words of a text
     * @param sentences its sentences, in the order of the text
     * @param clauses its clauses, in the order of the text
     * @return the marks
     */
    public static Marks of(Words words, List<Span> sentences, List<Span> clauses) {
        Marks marks = new Marks();
        int sentence = -1;
        int clause = -1;
        int inSentence = 0;
        int inClause = 0;
        for (int i = 0; i < words.count(); i++) {
            inSentence = part(sentences, inSentence, words.start(i));
            inClause = part(clauses, inClause, words.start(i));
            if (inSentence != sentence) {
                marks.add(i, SENTENCE);
            }
            if (inClause != clause) {
                marks.add(i, CLAUSE);
            }
            sentence = inSentence;
            clause = inClause;
        }
        return marks;
    }

    private static int part(List<Span> parts, int from, int start) {
        int part = from;
        while (part < parts.size() && parts.get(part).end() <= start) {
            part++;
        }
        return part;
    }

    private void add(int position, String mark) {
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, 2 * count);
            marks = Arrays.copyOf(marks, 2 * count);
        }
        positions[count] = position;
        marks[count] = mark;
        count++;
    }

    int count() {
        return count;
    }

    int position(int i) {
        return positions[i];
    }

    String mark(int i) {
        return marks[i];
    }
}
