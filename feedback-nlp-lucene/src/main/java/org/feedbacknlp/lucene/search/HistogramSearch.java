package org.feedbacknlp.lucene.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.util.NumericUtils;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.lucene.CalendarUnit;
import org.feedbacknlp.lucene.Histogram;
import org.feedbacknlp.lucene.Histogram.Bucket;
import org.feedbacknlp.lucene.schema.Schema;

/** Counts a selection by stretches of the calendar. Used once. */
public final class HistogramSearch {
    /** Two hundred years; a longer table would be slower to make than to do without. */
    private static final int MOST_DAYS = 73_000;

    private final Selected selected;
    private final CalendarUnit unit;

    /**
     * Prepares the count.
     *
     * @param selected what is counted
     * @param unit the stretches
     */
    public HistogramSearch(Selected selected, CalendarUnit unit) {
        this.selected = selected;
        this.unit = unit;
    }

    /**
     * Counts.
     *
     * @param scale the scale whose scores count
     * @return the histogram
     * @throws IOException if the index cannot be read
     */
    public Histogram run(ScoreScale scale) throws IOException {
        DayCollector days = selected.collect(collector(scale));
        NavigableMap<LocalDate, Sums> found = new TreeMap<>();
        days.days()
                .forEach((day, sums) -> found.computeIfAbsent(
                                unit.firstDay(LocalDate.ofEpochDay(day)), first -> new Sums(1))
                        .addAll(0, sums, 0));
        return new Histogram(unit, buckets(found), days.undated(), !selected.cutShort());
    }

    private DayCollector collector(ScoreScale scale) throws IOException {
        IndexReader reader = selected.searcher().getIndexReader();
        byte[] least = PointValues.getMinPackedValue(reader, Schema.DATE);
        byte[] most = PointValues.getMaxPackedValue(reader, Schema.DATE);
        if (least == null || most == null) {
            return new DayCollector(scale, 0, 0);
        }
        long first = NumericUtils.sortableBytesToLong(least, 0);
        long last = NumericUtils.sortableBytesToLong(most, 0);
        boolean usual = last - first < MOST_DAYS;
        return new DayCollector(scale, usual ? first : 0, usual ? (int) (last - first + 1) : MOST_DAYS);
    }

    private List<Bucket> buckets(NavigableMap<LocalDate, Sums> found) {
        List<Bucket> buckets = new ArrayList<>();
        if (found.isEmpty()) {
            return buckets;
        }
        LocalDate last = found.lastKey();
        LocalDate earliest = unit.plus(last, 1 - Histogram.MOST_BUCKETS);
        LocalDate first = found.firstKey().isBefore(earliest) ? earliest : found.firstKey();
        Sums none = new Sums(1);
        for (LocalDate at = first; !at.isAfter(last); at = unit.plus(at, 1)) {
            buckets.add(new Bucket(at, found.getOrDefault(at, none).scores(0)));
        }
        return buckets;
    }
}
