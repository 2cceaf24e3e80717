package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.lucene.schema.Schema;
import org.jspecify.annotations.Nullable;

/** Counts verbatims and sums up scores by day. Not thread-safe. */
final class DayCollector implements Collector {
    private static final long FIRST = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(9_999, 12, 31).toEpochDay();

    private final ScoreScale scale;
    /** The days that have a place in the table; others, which are few, go by a map. */
    private final long firstDay;

    private final Sums table;
    private final SortedMap<Long, Sums> others = new TreeMap<>();
    private long undated;

    DayCollector(ScoreScale scale, long firstDay, int days) {
        this.scale = scale;
        this.firstDay = firstDay;
        table = new Sums(days);
    }

    long undated() {
        return undated;
    }

    /** Returns the sums of each day that has a verbatim, in order. */
    SortedMap<Long, Sums> days() {
        SortedMap<Long, Sums> days = new TreeMap<>(others);
        for (int i = 0; i < table.size(); i++) {
            if (table.verbatims(i) > 0) {
                days.computeIfAbsent(firstDay + i, day -> new Sums(1)).addAll(0, table, i);
            }
        }
        return days;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        SortedNumericDocValues all = DocValues.getSortedNumeric(context.reader(), Schema.DATE);
        @Nullable NumericDocValues dates = DocValues.unwrapSingleton(all);
        ScoreReader scores = new ScoreReader(context.reader(), scale);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int doc) throws IOException {
                boolean dated = dates == null ? all.advanceExact(doc) : dates.advanceExact(doc);
                if (dated) {
                    add(dates == null ? all.nextValue() : dates.longValue(), scores.score(doc));
                } else {
                    undated++;
                }
            }
        };
    }

    private void add(long day, long score) {
        if (day < FIRST || day > LAST) {
            undated++;
            return;
        }
        long place = day - firstDay;
        if (place >= 0 && place < table.size()) {
            table.add((int) place, score);
        } else {
            others.computeIfAbsent(day, unseen -> new Sums(1)).add(0, score);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
