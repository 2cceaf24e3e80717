package org.feedbacknlp.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.UnreadableItemException;
import org.feedbacknlp.api.Verbatim;
import org.jspecify.annotations.Nullable;

/**
 * The verbatims of one or several inputs, in order. Each input has its own header. The first input is opened at once, so that a
 * wrong column is told before any work is done; the others when their turn comes. Not thread-safe.
 */
public final class Inputs implements Closeable {
    /** The name that stands for standard input. */
    public static final String STANDARD = "-";

    private final List<String> names;
    private final InputStream standardInput;
    private final ReadOptions reading;
    private final ColumnOptions columnOptions;
    private final DateReader dates;
    private final LongConsumer progress;
    private final List<String> described = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private Optional<ScoreScale> scale = Optional.empty();
    private @Nullable VerbatimReader reader;
    private int next;
    private long rowsRead;

    /**
     * Opens inputs.
     *
     * @param names files, or {@link #STANDARD} at most once
     * @param standardInput what {@link #STANDARD} stands for
     * @param reading how bytes become rows
     * @param columns which column holds what
     * @param dates how dates are written
     * @param progress told of the bytes that were read
     * @throws InputException if there is none, one cannot be opened, or a column is missing
     */
    public Inputs(
            List<String> names,
            InputStream standardInput,
            ReadOptions reading,
            ColumnOptions columns,
            DateReader dates,
            LongConsumer progress) {
        this.names = List.copyOf(names);
        this.standardInput = standardInput;
        this.reading = reading;
        this.columnOptions = columns;
        this.dates = dates;
        this.progress = progress;
        this.names.stream().filter(name -> !name.equals(STANDARD)).forEach(Inputs::requireFile);
        if (names.isEmpty()) {
            throw new InputException("no input; name a file, or - for standard input");
        }
        openNext();
    }

    private static void requireFile(String name) {
        if (!Files.exists(Path.of(name))) {
            throw new InputException("there is no file " + name);
        }
    }

    /**
     * Returns how many bytes there are to read.
     *
     * @return the sum of the files' sizes, or empty where one is standard input
     */
    public OptionalLong size() {
        long sum = 0;
        for (String name : names) {
            if (name.equals(STANDARD)) {
                return OptionalLong.empty();
            }
            try {
                sum += Files.size(Path.of(name));
            } catch (IOException unknown) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(sum);
    }

    /**
     * Returns which column of which input is read as what.
     *
     * @return a line for each input that was opened so far
     */
    public List<String> described() {
        return List.copyOf(described);
    }

    /**
     * Returns the scale of the scores of the first input.
     *
     * @return the scale, or empty where it has no scores
     */
    public Optional<ScoreScale> scale() {
        return scale;
    }

    /**
     * Returns which values of guessed columns could not be read and were left out.
     *
     * @return a line for each column of each input; complete once all was read
     */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /**
     * Returns the verbatims, once. A row that cannot be read is an {@link org.feedbacknlp.api.UnreadableItemException} in its place.
     *
     * @return the stream, sequential
     */
    public Stream<Verbatim> verbatims() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Verbatims(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * Passes over rows, readable or not.
     *
     * @param count how many; where there are fewer, all are passed over
     */
    public void skip(long count) {
        Iterator<Verbatim> rows = new Verbatims();
        for (long i = 0; i < count && rows.hasNext(); i++) {
            try {
                rows.next();
            } catch (UnreadableItemException told) {
                // It was told when it was met first.
            }
        }
    }

    private void openNext() {
        String name = names.get(next++);
        boolean standard = name.equals(STANDARD);
        try {
            TextSource source = standard
                    ? TextSource.of(new CountedStream(standardInput, progress), "standard input", reading)
                    : TextSource.open(Path.of(name), reading, progress);
            Optional<InputFormat> byName = standard ? Optional.empty() : InputFormat.of(Path.of(name));
            String shown = standard ? "standard input" : name;
            Rows rows = RowsOpener.open(source, byName, reading);
            Columns columns = Columns.of(columnOptions, rows, shown);
            String where = names.size() > 1 ? shown + " " : "";
            scale = scale.or(columns::scale);
            described.add(shown + ": " + columns.described());
            reader = new VerbatimReader(rows, columns, dates, reading.guarded(), where, rowsRead);
        } catch (IOException broken) {
            throw new InputException(name + " cannot be read", broken);
        }
    }

    /** Goes on to the next input; returns false if there is none. */
    private boolean advance(VerbatimReader finished) {
        leftOut.addAll(finished.leftOut());
        rowsRead = finished.rowsRead();
        close();
        if (next >= names.size()) {
            return false;
        }
        openNext();
        return true;
    }

    @Override
    public void close() {
        VerbatimReader open = reader;
        reader = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** All verbatims of all inputs. */
    private final class Verbatims implements Iterator<Verbatim> {
        @Override
        public boolean hasNext() {
            VerbatimReader current = reader;
            while (current != null && !current.hasNext()) {
                current = advance(current) ? reader : null;
            }
            return current != null;
        }

        @Override
        public Verbatim next() {
            boolean more = hasNext();
            VerbatimReader current = reader;
            if (!more || current == null) {
                throw new NoSuchElementException("no more rows");
            }
            return current.next();
        }
    }
}
