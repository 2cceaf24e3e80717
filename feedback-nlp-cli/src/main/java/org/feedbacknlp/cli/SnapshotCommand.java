package org.feedbacknlp.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.feedbacknlp.cli.output.Figures;
import org.feedbacknlp.lucene.FeedbackIndex;
import org.feedbacknlp.lucene.IndexCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code feedback snapshot}: a copy of an index, or an index from a copy. */
@Command(
        name = "snapshot",
        description =
                "Copy an index to another folder, or with --restore make an index of a copy. What is erased later stays"
                        + " in copies: keep track of them.",
        footer = {
            "",
            "Examples:",
            "  feedback snapshot --index survey.index --to backup/2026-12-01",
            "  feedback snapshot --restore backup/2026-12-01 --to survey.index"
        })
final class SnapshotCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--index", paramLabel = "DIR", description = "The index to copy.")
    private Path folder = Path.of("");

    @Option(
            names = "--restore",
            paramLabel = "DIR",
            description = "The copy to make an index of; it is verified first.")
    private Path copy = Path.of("");

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "A folder that is empty or missing.")
    private Path target = Path.of("");

    SnapshotCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean restore = !copy.equals(Path.of(""));
        if (restore == !folder.equals(Path.of(""))) {
            throw new CommandException("give one of --index and --restore");
        }
        IndexCheck made = restore ? FeedbackIndex.restore(copy, target) : copied();
        console.say(String.format(
                Locale.ROOT,
                "%s verbatims, %s files, %s bytes in %s",
                Figures.count(made.analyses()),
                Figures.count(made.files()),
                Figures.count(made.bytes()),
                target));
        return ExitCode.DONE;
    }

    private IndexCheck copied() {
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            return index.snapshot(target);
        }
    }
}
