package org.feedbacknlp.lucene.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;

/** Where a side stands in the documents of one segment, one document after another. Used by one thread at a time. */
@FunctionalInterface
interface Standing {
    /** Returns where it stands in a document, which is not before the last one; good until the next call. */
    Runs in(int doc) throws IOException;

    static Standing of(Side side, LeafReader leaf) throws IOException {
        return switch (side) {
            case Side.Slot slot -> slot(new Posted(leaf, slot.field(), slot.terms()));
            case Side.Row row -> row(row, leaf);
            case Side.Either either -> either(either, leaf);
            case Side.Close close -> close(close, leaf);
        };
    }

    private static Standing slot(Posted posted) {
        Runs runs = new Runs();
        return doc -> {
            runs.clear();
            posted.read(doc);
            for (int i = 0; i < posted.count(); i++) {
                runs.add(posted.position(i), posted.position(i), posted.start(i), posted.end(i));
            }
            return runs;
        };
    }

    private static Standing row(Side.Row row, LeafReader leaf) throws IOException {
        List<Posted> slots = new ArrayList<>();
        for (Side.Slot slot : row.slots()) {
            slots.add(new Posted(leaf, slot.field(), slot.terms()));
        }
        Runs runs = new Runs();
        return doc -> {
            runs.clear();
            for (Posted slot : slots) {
                slot.read(doc);
            }
            Posted head = slots.get(0);
            for (int i = 0; i < head.count(); i++) {
                int end = endOfRow(slots, head.position(i));
                if (end >= 0) {
                    runs.add(head.position(i), head.position(i) + slots.size() - 1, head.start(i), end);
                }
            }
            return runs;
        };
    }

    /** Returns where the last word of a row ends in the text, negative if the row does not stand there. */
    private static int endOfRow(List<Posted> slots, int first) {
        int end = -1;
        for (int i = 0; i < slots.size(); i++) {
            int at = slots.get(i).find(first + i);
            if (at < 0) {
                return -1;
            }
            end = slots.get(i).end(at);
        }
        return end;
    }

    private static Standing either(Side.Either either, LeafReader leaf) throws IOException {
        List<Standing> parts = new ArrayList<>();
        for (Side side : either.sides()) {
            parts.add(of(side, leaf));
        }
        Runs runs = new Runs();
        return doc -> {
            runs.clear();
            for (Standing part : parts) {
                runs.addAll(part.in(doc));
            }
            return runs;
        };
    }

    private static Standing close(Side.Close close, LeafReader leaf) throws IOException {
        Standing left = of(close.left(), leaf);
        Standing right = of(close.right(), leaf);
        boolean apart = close.words();
        Runs runs = new Runs();
        return doc -> {
            runs.clear();
            Runs one = left.in(doc);
            Runs other = right.in(doc);
            int from = 0;
            for (int i = 0; i < one.count(); i++) {
                while (from < other.count() && other.last(from) < one.first(i) - close.distance()) {
                    from++;
                }
                addNearest(runs, one, i, other, from, close.distance(), apart);
            }
            return runs;
        };
    }

    /** Joins a stretch with the nearest one on either side and with what lies over it, not with all: texts may hold a word everywhere. */
    private static void addNearest(Runs joined, Runs one, int i, Runs other, int from, int distance, boolean apart) {
        int before = -1;
        int over = -1;
        int behind = -1;
        for (int j = from; j < other.count(); j++) {
            if (other.last(j) < one.first(i)) {
                before = before < 0 || other.last(j) >= other.last(before) ? j : before;
            } else if (other.first(j) > one.last(i)) {
                behind = j;
                break;
            } else {
                over = j;
            }
        }
        if (before >= 0 && one.first(i) - other.last(before) <= distance) {
            joined.addBoth(one, i, other, before);
        }
        if (!apart && over >= 0) {
            joined.addBoth(one, i, other, over);
        }
        if (behind >= 0 && other.first(behind) - one.last(i) <= distance) {
            joined.addBoth(one, i, other, behind);
        }
    }
}
