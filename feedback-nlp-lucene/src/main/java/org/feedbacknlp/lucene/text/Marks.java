package org.feedbacknlp.lucene.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.Topics.Mention;
import org.feedbacknlp.api.layer.Topics.Topic;

/**
 * What was found at which words of one text: where sentences and clauses begin, which words tell a topic, which are good or bad. Each mark
 * has the place in the text that it stands for. Not thread-safe while it is filled.
 */
public final class Marks {
    /** A sentence begins. */
    public static final String SENTENCE = "sentence";
    /** A clause begins. */
    public static final String CLAUSE = "clause";

    private static final String TOPIC = "topic:";
    private static final String SENTIMENT = "sentiment:";
    private static final String NEGATIVE = sentiment(Polarity.NEGATIVE.id());
    private static final String POSITIVE = sentiment(Polarity.POSITIVE.id());
    /** A mention that is longer is marked at its first words. */
    private static final int LONGEST_MENTION = 32;

    private String[] marks = new String[8];
    private int[] positions = new int[8];
    private int[] starts = new int[8];
    private int[] ends = new int[8];
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
                marks.begin(i, SENTENCE, words, sentences, inSentence);
            }
            if (inClause != clause) {
                marks.begin(i, CLAUSE, words, clauses, inClause);
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

    /** A part reaches to its end even where no word stands; words beyond all parts make one of their own. */
    private void begin(int word, String mark, Words words, List<Span> parts, int part) {
        boolean known = part < parts.size() && parts.get(part).start() <= words.start(word);
        int start = known ? parts.get(part).start() : words.start(word);
        int end = part < parts.size() && known ? parts.get(part).end() : words.end(words.count() - 1);
        add(word, mark, start, end);
    }

    /** Lucene wants starts that never fall. */
    private void add(int position, String mark, int start, int end) {
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, 2 * count);
            marks = Arrays.copyOf(marks, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        positions[count] = position;
        marks[count] = mark;
        starts[count] = count == 0 ? start : Math.max(start, starts[count - 1]);
        ends[count] = Math.max(end, starts[count]);
        count++;
    }

    /**
     * Notes beside the words of a text what an analysis found at them.
     *
     * @param words the words of a text
     * @param sentences its sentences, in the order of the text
     * @param topics the topics, with the places where they are mentioned
     * @param sentiment the words that are good or bad
     * @return the notes
     */
    public static Marks notes(Words words, List<Span> sentences, List<Topic> topics, List<Evidence> sentiment) {
        List<String> names = new ArrayList<>(List.of(NEGATIVE, POSITIVE));
        Notes notes = new Notes(words);
        for (Evidence evidence : sentiment) {
            if (evidence.weight() != 0) {
                notes.add(evidence.span(), evidence.weight() > 0 ? 1 : 0);
            }
        }
        for (Topic topic : topics) {
            names.add(topic(topic.id()));
            for (Span span : mentions(topic)) {
                notes.add(span, names.size() - 1);
            }
        }
        return merged(words, of(words, sentences, List.of()), notes.sorted(), names);
    }

    private static List<Span> mentions(Topic topic) {
        return topic.mentions().isEmpty()
                ? topic.evidence().stream().map(Evidence::span).toList()
                : topic.mentions().stream().map(Mention::span).toList();
    }

    /** Without clauses the parts are sentences, and a single clause that is the whole text, which no note needs. */
    private static Marks merged(Words words, Marks parts, long[] notes, List<String> names) {
        Marks merged = new Marks();
        int part = 0;
        long last = -1;
        for (long note : notes) {
            int word = (int) (note >>> Integer.SIZE);
            for (; part < parts.count && parts.positions[part] <= word; part++) {
                merged.addSentence(parts, part);
            }
            if (note != last) {
                merged.add(word, names.get((int) note), words.start(word), words.end(word));
            }
            last = note;
        }
        for (; part < parts.count; part++) {
            merged.addSentence(parts, part);
        }
        return merged;
    }

    private void addSentence(Marks parts, int part) {
        if (parts.marks[part].equals(SENTENCE)) {
            add(parts.positions[part], SENTENCE, parts.starts[part], parts.ends[part]);
        }
    }

    /**
     * Returns the mark of a topic.
     *
     * @param id the topic's id
     * @return the mark
     */
    public static String topic(String id) {
        return TOPIC + Fold.cut(id, Fold.LONGEST);
    }

    /**
     * Returns the mark of words that are good or bad.
     *
     * @param polarity negative or positive
     * @return the mark
     */
    public static String sentiment(String polarity) {
        return SENTIMENT + polarity;
    }

    /** Notes at words, each as the word and the number of its mark in one number, so that sorting them needs no objects. */
    private static final class Notes {
        private final Words words;
        private long[] all = new long[16];
        private int size;

        private Notes(Words words) {
            this.words = words;
        }

        private void add(Span span, int mark) {
            int first = words.firstEndingAfter(span.start());
            for (int i = first; i < words.count() && i < first + LONGEST_MENTION && words.start(i) < span.end(); i++) {
                if (size == all.length) {
                    all = Arrays.copyOf(all, 2 * size);
                }
                all[size++] = (long) i << Integer.SIZE | mark;
            }
        }

        private long[] sorted() {
            long[] sorted = Arrays.copyOf(all, size);
            Arrays.sort(sorted);
            return sorted;
        }
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

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }
}
