package org.feedbacknlp.corpus.plant;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.Verbatim;

/** Writes planted verbatims the way a survey tool exports them: RFC 4180, but with lines that end in LF. */
final class Csv {
    private Csv() {}

    static String of(IndustryEffects effects, List<Planted> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(header(effects));
            rows.forEach(row -> csv.writeRecord(cells(row.verbatim())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static List<String> header(IndustryEffects effects) {
        List<String> header = new ArrayList<>(List.of("id", "date", "channel", "respondent"));
        header.addAll(effects.segments().keySet());
        header.addAll(List.of(effects.scale().id(), "question", "language", "text"));
        return header;
    }

    private static List<String> cells(Verbatim verbatim) {
        List<String> cells = new ArrayList<>();
        cells.add(verbatim.id());
        cells.add(verbatim.date().map(Object::toString).orElse(""));
        cells.add(verbatim.channel().orElse(""));
        cells.add(verbatim.respondent().orElse(""));
        cells.addAll(verbatim.segments().values());
        cells.add(verbatim.score().map(score -> Integer.toString(score.value())).orElse(""));
        cells.add(verbatim.question().orElse(""));
        cells.add(verbatim.language().orElse(""));
        cells.add(verbatim.text());
        return cells;
    }
}
