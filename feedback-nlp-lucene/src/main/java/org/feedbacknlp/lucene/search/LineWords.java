package org.feedbacknlp.lucene.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.feedbacknlp.lucene.Concordance.Line;
import org.feedbacknlp.lucene.LineOrder;
import org.feedbacknlp.lucene.text.Fold;
import org.feedbacknlp.lucene.text.WordReader;

/** What stands at the places of a line, folded. */
public final class LineWords {
    private LineWords() {}

    /**
     * Returns what stands at a place.
     *
     * @param line the line
     * @param order the place
     * @return the words, empty where none stands there
     */
    public static String at(Line line, LineOrder order) {
        return at(line, order, new WordReader());
    }

    private static String at(Line line, LineOrder order, WordReader reader) {
        return switch (order) {
            case ID -> line.id();
            case HIT -> Fold.text(line.hit());
            case L1, L2, L3 -> {
                List<String> words = reader.read(line.before()).forms();
                yield word(words, words.size() + order.place());
            }
            case R1, R2, R3 -> word(reader.read(line.after()).forms(), order.place() - 1);
        };
    }

    private static String word(List<String> words, int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }

    /** Sorts lines, each read once. */
    static List<Line> sorted(List<Line> lines, List<LineOrder> orders) {
        WordReader reader = new WordReader();
        List<Keyed> keyed = new ArrayList<>(lines.size());
        for (Line line : lines) {
            keyed.add(new Keyed(
                    line, orders.stream().map(order -> at(line, order, reader)).toList()));
        }
        keyed.sort(Keyed.ORDER);
        return keyed.stream().map(Keyed::line).toList();
    }

    /** A line with what it is sorted by. */
    private record Keyed(Line line, List<String> keys) {
        static final Comparator<Keyed> ORDER = Comparator.<Keyed, List<String>>comparing(Keyed::keys, Keyed::compare)
                .thenComparing(keyed -> keyed.line.id())
                .thenComparing(keyed -> keyed.line.span());

        private static int compare(List<String> one, List<String> other) {
            for (int i = 0; i < one.size(); i++) {
                int order = one.get(i).compareTo(other.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }
    }
}
