package org.feedbacknlp.cli.input;

import java.io.IOException;
import java.util.Optional;

/** Opens the rows of a text in the format that was given, or that its name or its first characters tell. */
final class RowsOpener {
    private RowsOpener() {}

    static Rows open(TextSource source, Optional<InputFormat> byName, ReadOptions options) throws IOException {
        InputFormat format = options.format().or(() -> byName).orElseGet(() -> byHead(source.head()));
        boolean quoted = options.quotes() && (format == InputFormat.CSV || format == InputFormat.TSV);
        DecodingReader decoded = new DecodingReader(source.bytes(), source.skipped(), options.charset(), quoted);
        return switch (format) {
            case JSONL -> new JsonRows(new CheckedLines(decoded, options), options.limits());
            case LINES -> new TextRows(new CheckedLines(decoded, options));
            case CSV, TSV -> {
                char separator = separator(format, source.head(), options);
                yield quoted
                        ? new CsvRows(decoded, separator, options)
                        : new BareRows(new CheckedLines(decoded, options), separator);
            }
        };
    }

    private static InputFormat byHead(String head) {
        return head.stripLeading().startsWith("{") ? InputFormat.JSONL : InputFormat.CSV;
    }

    private static char separator(InputFormat format, String head, ReadOptions options) {
        if (options.separator().isPresent()) {
            return options.separator().get();
        }
        return format == InputFormat.TSV ? '\t' : Separator.of(head);
    }
}
