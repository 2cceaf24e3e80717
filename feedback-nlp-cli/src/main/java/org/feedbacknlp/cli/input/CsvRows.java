package org.feedbacknlp.cli.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of comma- or tab-separated values with quotation marks. FastCSV parses; where it gives up on a row, it starts again on the
 * line behind that row's first.
 */
final class CsvRows implements Rows {
    private final DecodingReader decoded;
    private final RewindableReader text;
    private final char separator;
    private final ReadOptions options;
    private final Header header;
    private CloseableIterator<CsvRecord> records;
    /** How many lines stood before those that the parser at work counts. */
    private long linesBefore;

    private long nextLine = 1;

    CsvRows(DecodingReader decoded, char separator, ReadOptions options) throws IOException {
        this.decoded = decoded;
        this.separator = separator;
        this.options = options;
        text = new RewindableReader(decoded);
        records = parser();
        header = readHeader();
    }

    private CloseableIterator<CsvRecord> parser() {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(options.limits().columns())
                .maxFieldSize(options.limits().fieldLength())
                .maxRecordSize(Integer.MAX_VALUE)
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(1 << 14, options.limits().fieldLength()))
                .build(handler, text)
                .iterator();
    }

    private Header readHeader() throws IOException {
        try {
            CsvRecord record = read();
            while (record != null && isBlank(record)) {
                record = read();
            }
            if (record == null) {
                throw new InputException("the input is empty; a header is expected in its first line");
            }
            return new Header(record.getFields());
        } catch (BadRowException broken) {
            throw new InputException("the header cannot be read: " + broken.getMessage(), broken);
        }
    }

    @Override
    public List<String> columns() {
        return header.names();
    }

    @Override
    public @Nullable Row next() throws IOException {
        CsvRecord record = read();
        while (record != null && header.names().size() > 1 && isBlank(record)) {
            record = read();
        }
        if (record == null) {
            return null;
        }
        String place = "line " + (linesBefore + record.getStartingLineNumber());
        if (record.getFieldCount() != header.names().size()) {
            throw new BadRowException(
                    place,
                    record.getFieldCount() + " values, but the header has "
                            + header.names().size());
        }
        return new ListRow(place, header, record.getFields());
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFieldCount() == 1 && record.getField(0).isEmpty();
    }

    private @Nullable CsvRecord read() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            long first = linesBefore + record.getStartingLineNumber();
            nextLine = first + linesOf(record);
            text.forgetBefore(first);
            checkDecoded(first);
            return record;
        } catch (CsvParseException broken) {
            throw goOnBehind(nextLine);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private void checkDecoded(long first) {
        Malformed malformed = decoded.hasMalformed() ? decoded.malformedIn(first, nextLine - 1) : null;
        if (malformed != null && !options.replaceMalformed()) {
            throw malformed.asBadRow(options.charset());
        }
    }

    /** Starts again on the line behind the one where the row that cannot be parsed starts. */
    private BadRowException goOnBehind(long line) throws IOException {
        if (text.rewindTo(line + 1)) {
            records = parser();
        } else {
            records = new NoRecords();
        }
        linesBefore = line;
        nextLine = line + 1;
        return new BadRowException(
                "line " + line,
                "a quotation mark is not closed or stands inside a value, or the row is beyond "
                        + options.limits().columns() + " columns or "
                        + options.limits().fieldLength() + " characters a value");
    }

    private static long linesOf(CsvRecord record) {
        long lines = 1;
        for (int f = 0; f < record.getFieldCount(); f++) {
            String field = record.getField(f);
            for (int i = 0; i < field.length(); i++) {
                char c = field.charAt(i);
                boolean pair = c == '\r' && i + 1 < field.length() && field.charAt(i + 1) == '\n';
                lines += c == '\n' || c == '\r' && !pair ? 1 : 0;
            }
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** What is left behind the last line. */
    private static final class NoRecords implements CloseableIterator<CsvRecord> {
        @Override
        public boolean hasNext() {
            return false;
        }

        @Override
        public CsvRecord next() {
            throw new java.util.NoSuchElementException();
        }

        @Override
        public void close() {}
    }
}
