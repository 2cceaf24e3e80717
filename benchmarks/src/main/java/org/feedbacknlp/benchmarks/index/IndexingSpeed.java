package org.feedbacknlp.benchmarks.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;

/**
 * Writes the same analyses in every {@link Way} by turns, first into an empty folder and then all of them once more with other
 * contents. What is compared is compared within a round; of the rounds the median counts. Not thread-safe.
 */
public final class IndexingSpeed {
    private static final int WARM_UP_ROUNDS = 4;

    private final int count;
    private final List<Analysis> first;
    private final List<Analysis> second;
    private final Map<Way, List<Lap>> added = new EnumMap<>(Way.class);
    private final Map<Way, List<Lap>> replaced = new EnumMap<>(Way.class);
    private final Map<Way, Long> sizes = new EnumMap<>(Way.class);

    private IndexingSpeed(IndexedComments comments, int count) {
        this.count = count;
        first = comments.list(count, 0);
        second = comments.list(count, 1);
    }

    private static List<Lap> of(Map<Way, List<Lap>> laps, Way way) {
        return laps.computeIfAbsent(way, first -> new ArrayList<>());
    }

    /**
     * Measures.
     *
     * @param comments what is indexed
     * @param count how many of them
     * @param rounds how often, after four rounds that warm up
     * @return what was measured
     * @throws IOException if the disk fails
     */
    public static IndexingSpeed of(IndexedComments comments, int count, int rounds) throws IOException {
        IndexingSpeed speed = new IndexingSpeed(comments, count);
        for (int round = 0; round < WARM_UP_ROUNDS + rounds; round++) {
            for (int i = 0; i < Way.values().length; i++) {
                Way way = Way.values()[(i + round) % Way.values().length];
                speed.measure(way, round >= WARM_UP_ROUNDS);
            }
        }
        return speed;
    }

    private void measure(Way way, boolean kept) throws IOException {
        try (TemporaryFolder folder = new TemporaryFolder()) {
            Lap adding = Lap.of(() -> way.write(folder.path(), first));
            if (kept) {
                of(added, way).add(adding);
            }
            if (way.replaces()) {
                Lap replacing = Lap.of(() -> way.write(folder.path(), second));
                if (kept) {
                    of(replaced, way).add(replacing);
                }
                if (kept && !sizes.containsKey(way)) {
                    sizes.put(way, mergedSize(folder.path()));
                }
            }
        }
    }

    /** Returns the bytes of all files once there is one segment without a trace of what was replaced. */
    private static long mergedSize(Path folder) throws IOException {
        try (HandWrittenIndex index = new HandWrittenIndex(folder)) {
            index.forceMerge();
            index.commit();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /**
     * Returns how fast an empty index is filled.
     *
     * @param way how
     * @return comments a CPU second
     */
    public double added(Way way) {
        return count / median(of(added, way), Lap::cpuSeconds);
    }

    /**
     * Returns how fast an empty index is filled.
     *
     * @param way how
     * @return comments a second
     */
    public double addedByClock(Way way) {
        return count / median(of(added, way), Lap::seconds);
    }

    /**
     * Returns how fast all of an index is replaced.
     *
     * @param way how; one that replaces
     * @return comments a CPU second
     */
    public double replaced(Way way) {
        return count / median(of(replaced, way), Lap::cpuSeconds);
    }

    /**
     * Returns how fast an empty index is filled beside another way.
     *
     * @param way how
     * @param other the other way
     * @return comments a CPU second of the one, divided by those of the other
     */
    public double addedBeside(Way way, Way other) {
        return ratio(of(added, other), of(added, way));
    }

    /**
     * Returns how fast all of an index is replaced beside filling an empty one.
     *
     * @param way how; one that replaces
     * @return comments a CPU second replaced, divided by those added
     */
    public double replacedBesideAdded(Way way) {
        return ratio(of(added, way), of(replaced, way));
    }

    /**
     * Returns how large the index is after adding, replacing, and merging all to one segment.
     *
     * @param way how; one that replaces
     * @return bytes a comment
     */
    public double size(Way way) {
        return (double) sizes.getOrDefault(way, 0L) / count;
    }

    private static double median(List<Lap> laps, ToDoubleFunction<Lap> part) {
        return laps.stream().mapToDouble(part).sorted().toArray()[laps.size() / 2];
    }

    private static double ratio(List<Lap> laps, List<Lap> others) {
        return IntStream.range(0, laps.size())
                .mapToObj(i -> laps.get(i).cpuSeconds() / others.get(i).cpuSeconds())
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(laps.size() / 2);
    }
}
