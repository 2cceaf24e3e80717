package org.feedbacknlp.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.feedbacknlp.benchmarks.index.BuiltIndex;
import org.feedbacknlp.benchmarks.index.CallTimes;
import org.feedbacknlp.benchmarks.index.IndexedComments;
import org.feedbacknlp.benchmarks.index.IndexingSpeed;
import org.feedbacknlp.benchmarks.index.Queries;
import org.feedbacknlp.benchmarks.index.QuerySpeed;
import org.feedbacknlp.benchmarks.index.Question;
import org.feedbacknlp.benchmarks.index.Way;

/** Measures the index and holds it against what was aimed at. Used once. */
final class IndexTables {
    private static final double MILLI = 1e3;
    private static final int ASKED = 1_000_000;

    private final boolean thorough;
    private final int written;
    private final Targets targets = new Targets();

    IndexTables(Form form) {
        thorough = form == Form.LONG;
        written = thorough ? 100_000 : 40_000;
    }

    Table run() {
        IndexedComments comments = new IndexedComments();
        try {
            Table tables = writing(IndexingSpeed.of(comments, written, thorough ? 15 : 5));
            try (BuiltIndex built = new BuiltIndex(comments, ASKED)) {
                tables.below(queries(built)).below(questions(built));
            }
            return targets.table().below(tables);
        } catch (IOException e) {
            throw new UncheckedIOException("the disk failed", e);
        }
    }

    private Table writing(IndexingSpeed speed) {
        Table table = new Table(
                Table.whole((double) written) + " comments written",
                "added, comments a second",
                "added, a CPU second",
                "replaced, a CPU second",
                "bytes each, merged");
        for (Way way : Way.values()) {
            table.row(
                    way.title(),
                    Table.rounded(speed.addedByClock(way)),
                    Table.rounded(speed.added(way)),
                    way.replaces() ? Table.rounded(speed.replaced(way)) : "",
                    way.replaces() ? Table.decimal(speed.size(way), 1) : "");
        }
        targets.atLeast("adding ÷ adding by hand, `addDocument`", 0.9, speed.addedBeside(Way.OURS, Way.HAND_ADD));
        targets.atLeast("… `updateDocument`", 0.9, speed.addedBeside(Way.OURS, Way.HAND_UPDATE));
        targets.atLeast("replacing ÷ adding", 0.7, speed.replacedBesideAdded(Way.OURS));
        targets.atMost("size ÷ size by hand", 1.05, speed.size(Way.OURS) / speed.size(Way.HAND_UPDATE), "");
        return table;
    }

    private Table queries(BuiltIndex built) throws IOException {
        Table table = new Table(
                "the best ten of " + Table.whole((double) ASKED),
                "by",
                "half below, µs",
                "99 % below, µs",
                "half, µs of CPU");
        for (Queries queries : Queries.values()) {
            QuerySpeed speed = QuerySpeed.of(built, queries, thorough ? 1_500 : 300);
            addTimes(table, queries.title(), "ours", speed.ours());
            addTimes(table, queries.title(), "ours, with text and spans", speed.shown());
            addTimes(table, queries.title(), "by hand, numbers of documents", speed.raw());
            addTimes(table, queries.title(), "by hand, ids and segments read", speed.rawRead());
            targets.atMost(
                    queries.title() + ", µs",
                    wanted(speed.raw()),
                    speed.ours().half(),
                    " (by hand, numbers of documents, + 10 % + 20 µs)");
        }
        return table;
    }

    private static double wanted(CallTimes raw) {
        return 1.1 * raw.half() + 20;
    }

    private static void addTimes(Table table, String what, String by, CallTimes times) {
        table.row(what, by, Table.whole(times.half()), Table.whole(times.nearlyAll()), Table.whole(times.cpuHalf()));
    }

    private Table questions(BuiltIndex built) throws IOException {
        Table table = new Table(
                "all of " + Table.whole((double) ASKED), "half below, ms", "99 % below, ms", "half, ms of CPU");
        List<Question> questions = Question.all(built.index());
        List<CallTimes> all = Question.times(questions, thorough ? 150 : 30);
        for (int i = 0; i < all.size(); i++) {
            CallTimes times = all.get(i);
            Question question = questions.get(i);
            table.row(
                    question.title(),
                    Table.decimal(times.half() / MILLI, 1),
                    Table.decimal(times.nearlyAll() / MILLI, 1),
                    Table.decimal(times.cpuHalf() / MILLI, 1));
            targets.atMost(question.title() + ", ms", question.mostMillis(), times.half() / MILLI, "");
        }
        return table;
    }
}
