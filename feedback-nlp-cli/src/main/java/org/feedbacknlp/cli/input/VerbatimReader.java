package org.feedbacknlp.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.UnreadableItemException;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.cli.output.CellGuard;
import org.jspecify.annotations.Nullable;

/**
 * The verbatims of one input. A row that cannot be read is an {@link UnreadableItemException} of {@link #next}, which goes on
 * behind it. Not thread-safe.
 */
final class VerbatimReader implements Iterator<Verbatim>, Closeable {
    private final Rows rows;
    private final Columns columns;
    private final DateReader dates;
    private final boolean guarded;
    private final String where;
    private final Problems problems = new Problems();
    private long number;
    private @Nullable Row row;
    private @Nullable BadRowException bad;
    private boolean fetched;

    /**
     * Makes a reader.
     *
     * @param rows the rows
     * @param columns what their columns hold
     * @param dates how dates are written
     * @param guarded true if cells bear a guard against formulas
     * @param where what stands before the place of a row in messages: empty, or the name of one file among several
     * @param rowsBefore how many rows were read of the inputs before
     */
    VerbatimReader(Rows rows, Columns columns, DateReader dates, boolean guarded, String where, long rowsBefore) {
        this.rows = rows;
        this.columns = columns;
        this.dates = dates;
        this.guarded = guarded;
        this.where = where;
        number = rowsBefore;
    }

    /** Returns how many rows were read, those of the inputs before included. */
    long rowsRead() {
        return number;
    }

    /** Returns what was left out, a line for each guessed column. */
    List<String> leftOut() {
        return problems.lines();
    }

    @Override
    public boolean hasNext() {
        if (!fetched) {
            fetch();
        }
        return row != null || bad != null;
    }

    private void fetch() {
        row = null;
        bad = null;
        try {
            row = rows.next();
        } catch (BadRowException broken) {
            bad = broken;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        fetched = true;
    }

    @Override
    public Verbatim next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more rows");
        }
        fetched = false;
        number++;
        Row current = row;
        if (current == null) {
            throw new UnreadableItemException("", where + (bad == null ? "" : bad.getMessage()));
        }
        String id = "";
        try {
            id = value(current, columns.id()).orElse("r" + number);
            return verbatim(current, id);
        } catch (BadRowException broken) {
            throw new UnreadableItemException(id, where + broken.getMessage());
        }
    }

    private Verbatim verbatim(Row current, String id) {
        String text = current.value(columns.text().name())
                .map(this::bare)
                .orElseThrow(() -> new BadRowException(
                        current.place(), "no " + columns.text().name()));
        Verbatim.Builder builder = Verbatim.builder(text).id(id);
        read(
                current,
                columns.score(),
                value -> builder.score(Score.parse(columns.scale().orElseThrow(), value)));
        read(current, columns.date(), value -> builder.date(dates.read(value)));
        read(current, columns.stage(), value -> builder.stage(stage(value)));
        columns.oneQuestion().ifPresent(builder::question);
        read(current, columns.question(), builder::question);
        columns.oneLanguage().ifPresent(builder::language);
        read(current, columns.language(), builder::language);
        read(current, columns.channel(), builder::channel);
        read(current, columns.respondent(), builder::respondent);
        columns.segments()
                .forEach(column ->
                        value(current, Optional.of(column)).ifPresent(value -> builder.segment(column.name(), value)));
        return builder.build();
    }

    private static Stage stage(String value) {
        return WireName.find(Stage.class, value)
                .orElseThrow(() -> new IllegalArgumentException("not one of onboarding, adoption, support, renewal"));
    }

    /** Reads a value into its place; a bad one costs the row where the column was named, and itself where it was guessed. */
    private void read(Row current, Optional<Column> column, Consumer<String> into) {
        Optional<String> value = value(current, column);
        if (value.isEmpty()) {
            return;
        }
        Column from = column.orElseThrow();
        try {
            into.accept(value.get());
        } catch (IllegalArgumentException wrong) {
            String why = String.valueOf(wrong.getMessage());
            if (from.named()) {
                throw new BadRowException(current.place() + ", column " + from.name(), why);
            }
            problems.add(from.name(), where + current.place(), why);
        }
    }

    private Optional<String> value(Row current, Optional<Column> column) {
        return column.flatMap(found -> current.value(found.name()))
                .map(this::bare)
                .filter(value -> !value.isBlank());
    }

    private String bare(String cell) {
        return guarded ? CellGuard.remove(cell) : cell;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
