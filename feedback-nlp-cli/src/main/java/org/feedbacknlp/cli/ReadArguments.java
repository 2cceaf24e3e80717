package org.feedbacknlp.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.cli.input.InputFormat;
import org.feedbacknlp.cli.input.InputLimits;
import org.feedbacknlp.cli.input.ReadOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the bytes of an input become rows, as the user says. */
final class ReadArguments {
    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "Format of the inputs: csv, tsv, jsonl or lines. By default the file's name tells.")
    private Optional<InputFormat> format = Optional.empty();

    @Option(names = "--no-quotes", description = "Quotation marks in CSV and TSV are characters like any other.")
    private boolean noQuotes;

    @Option(
            names = "--separator",
            paramLabel = "CHAR",
            description = "What parts values; by default comma, semicolon or tab, as the header tells.")
    private Optional<Character> separator = Optional.empty();

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            converter = CharsetConverter.class,
            description = "UTF-8 by default.")
    private Charset charset = StandardCharsets.UTF_8;

    @Option(
            names = "--replace-malformed",
            description = "Read bytes that are not in the charset as U+FFFD; without it they cost their row.")
    private boolean replaceMalformed;

    @Option(names = "--guarded", description = "Take off the apostrophes that guard cells against formulas.")
    private boolean guarded;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "How large a gzipped input may grow; 1073741824 by default.")
    private long maxBytes = InputLimits.DEFAULT.inflatedBytes();

    ReadOptions options() {
        return new ReadOptions(
                format,
                !noQuotes,
                separator,
                charset,
                replaceMalformed,
                guarded,
                InputLimits.DEFAULT.withInflatedBytes(maxBytes));
    }

    /** Reads a format's name. */
    static final class FormatConverter implements ITypeConverter<InputFormat> {
        @Override
        public InputFormat convert(String value) {
            return WireName.find(InputFormat.class, value)
                    .orElseThrow(() -> new TypeConversionException("one of csv, tsv, jsonl, lines"));
        }
    }

    /** Reads a charset's name. */
    static final class CharsetConverter implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String value) {
            try {
                return Charset.forName(value);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                throw new TypeConversionException("a charset such as UTF-8 or windows-1252");
            }
        }
    }
}
