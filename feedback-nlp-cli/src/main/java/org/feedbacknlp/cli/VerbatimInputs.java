package org.feedbacknlp.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.Failure.Phase;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.UnreadableItemException;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.cli.input.Inputs;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Parameters;

/** The rows of a command's inputs, all of them at once. */
final class VerbatimInputs {
    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files of verbatims, or - for standard input: CSV, TSV or JSON lines, gzipped or not.")
    private List<String> inputs = new ArrayList<>();

    @ArgGroup(validate = false, heading = "%nColumns:%n", order = 1)
    private ColumnArguments columns = new ColumnArguments();

    @ArgGroup(validate = false, heading = "%nReading:%n", order = 2)
    private ReadArguments reading = new ReadArguments();

    /**
     * Reads the rows.
     *
     * @param further a column that is read as a segment
     */
    List<Verbatim> read(Console console, FailureLog failures, Optional<String> further) {
        try (Inputs opened = new Inputs(
                inputs,
                console.in(),
                reading.options(),
                further.map(columns::options).orElseGet(columns::options),
                columns.dates(),
                bytes -> {})) {
            List<Verbatim> read = readAll(opened, failures);
            opened.leftOut().forEach(console::say);
            return read;
        }
    }

    /** Reads what can be read, and keeps count of the rest. */
    static List<Verbatim> readAll(Inputs opened, FailureLog failures) {
        List<Verbatim> read = new ArrayList<>();
        Iterator<Verbatim> verbatims = opened.verbatims().iterator();
        boolean more = true;
        while (more) {
            try {
                more = verbatims.hasNext();
                if (more) {
                    read.add(verbatims.next());
                    failures.addDone();
                }
            } catch (UnreadableItemException unreadable) {
                Failure failure = new Failure(Phase.READ, "input", unreadable.reason());
                failures.add(new Outcome.Failed(read.size(), unreadable.id(), failure));
            }
        }
        return read;
    }
}
