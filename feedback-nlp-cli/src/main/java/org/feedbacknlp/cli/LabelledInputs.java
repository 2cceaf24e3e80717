package org.feedbacknlp.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.Failure.Phase;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.UnreadableItemException;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.cli.input.Inputs;
import org.feedbacknlp.core.example.Example;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The labelled rows of a command's inputs. */
final class LabelledInputs {
    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "Files of labelled verbatims, or - for standard input: CSV, TSV or JSON lines, gzipped or not.")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private final LabelArguments labels = new LabelArguments();

    @ArgGroup(validate = false, heading = "%nColumns:%n", order = 1)
    private ColumnArguments columns = new ColumnArguments();

    @ArgGroup(validate = false, heading = "%nReading:%n", order = 2)
    private ReadArguments reading = new ReadArguments();

    @Option(
            names = "--unlabelled",
            paramLabel = "FILE",
            description = "Verbatims without labels to learn from which words go together; helps where labels are few.")
    private List<String> unlabelled = new ArrayList<>();

    boolean several() {
        return labels.several();
    }

    /** Reads all rows, of which at least one must have a label. */
    List<Example> readSome(Console console, FailureLog failures) {
        List<Example> examples = read(console, failures);
        if (examples.isEmpty()) {
            failures.report(console);
            throw new CommandException("no row has a label in the column " + labels.column());
        }
        return examples;
    }

    /** Reads all rows; one without a label, where each must have one, fails like one that cannot be read. */
    List<Example> read(Console console, FailureLog failures) {
        List<Example> examples = new ArrayList<>();
        try (Inputs opened = new Inputs(
                inputs,
                console.in(),
                reading.options(),
                columns.options(labels.column()),
                columns.dates(),
                bytes -> {})) {
            Iterator<Verbatim> verbatims = opened.verbatims().iterator();
            boolean more = true;
            while (more) {
                more = readNext(verbatims, examples, failures);
            }
            opened.leftOut().forEach(console::say);
        }
        return examples;
    }

    /** Reads the verbatims that have no labels. */
    List<Verbatim> unlabelled(Console console, FailureLog failures) {
        if (unlabelled.isEmpty()) {
            return List.of();
        }
        try (Inputs opened = new Inputs(
                unlabelled, console.in(), reading.options(), columns.options(), columns.dates(), bytes -> {})) {
            List<Verbatim> read = VerbatimInputs.readAll(opened, failures);
            opened.leftOut().forEach(console::say);
            return read;
        }
    }

    private boolean readNext(Iterator<Verbatim> verbatims, List<Example> examples, FailureLog failures) {
        try {
            if (!verbatims.hasNext()) {
                return false;
            }
            Verbatim verbatim = verbatims.next();
            List<String> given = labels.of(verbatim);
            if (given.isEmpty() && !labels.several()) {
                fail(failures, examples.size(), verbatim.id(), "the row has no label");
            } else {
                examples.add(new Example(verbatim, given));
                failures.addDone();
            }
        } catch (UnreadableItemException unreadable) {
            fail(failures, examples.size(), unreadable.id(), unreadable.reason());
        }
        return true;
    }

    private static void fail(FailureLog failures, long index, String id, String reason) {
        failures.add(new Outcome.Failed(index, id, new Failure(Phase.READ, "input", reason)));
    }
}
