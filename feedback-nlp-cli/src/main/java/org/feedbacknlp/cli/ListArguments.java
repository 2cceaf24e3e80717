package org.feedbacknlp.cli;

import java.io.IOException;
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

    /** Reads a format's name. */
    static final class FormatConverter implements ITypeConverter<ListFormat> {
        @Override
        public ListFormat convert(String value) {
            return WireName.find(ListFormat.class, value)
                    .orElseThrow(() -> new TypeConversionException("one of table, csv, jsonl"));
        }
    }
}
