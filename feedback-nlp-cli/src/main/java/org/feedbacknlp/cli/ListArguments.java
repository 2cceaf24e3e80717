package org.feedbacknlp.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.cli.output.ListFormat;
import org.feedbacknlp.cli.output.Listing;
import org.feedbacknlp.cli.output.Target;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How and where a listing is written, as the user says. */
final class ListArguments {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "table (default), csv or jsonl.")
    private ListFormat format = ListFormat.TABLE;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; standard output by default.")
    private Optional<Path> out = Optional.empty();

    void write(Listing listing, Console console) throws IOException {
        try (Target target = out.isPresent() ? Target.file(out.get()) : Target.stream(console.out())) {
            listing.write(format, target.writer());
            target.finish();
        }
    }

    /** Writes a listing, as a table in a form of its own. */
    void write(Listing listing, Table table, Console console) throws IOException {
        if (format != ListFormat.TABLE) {
            write(listing, console);
            return;
        }
        try (Target target = out.isPresent() ? Target.file(out.get()) : Target.stream(console.out())) {
            table.write(target.writer());
            target.finish();
        }
    }

    boolean toTerminal(Console console) {
        return out.isEmpty() && console.outIsTerminal();
    }

    /** Writes a listing for a person. */
    @FunctionalInterface
    interface Table {
        void write(Writer out) throws IOException;
    }

    /** Reads a format's name. */
    static final class FormatConverter implements ITypeConverter<ListFormat> {
        @Override
        public ListFormat convert(String value) {
            return WireName.find(ListFormat.class, value)
                    .orElseThrow(() -> new TypeConversionException("one of table, csv, jsonl"));
        }
    }
}
