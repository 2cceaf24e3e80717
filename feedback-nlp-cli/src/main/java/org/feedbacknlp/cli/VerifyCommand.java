package org.feedbacknlp.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.feedbacknlp.cli.output.Figures;
import org.feedbacknlp.lucene.FeedbackIndex;
import org.feedbacknlp.lucene.IndexCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code feedback verify}: whether the files of an index are as they were written. */
@Command(
        name = "verify",
        description =
                "Read every file of an index or a snapshot and hold it against its checksum. Changes nothing, and may"
                        + " run while the index is in use.",
        footer = {"", "Example:", "  feedback verify --index survey.index"})
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--index", paramLabel = "DIR", required = true, description = "The folder.")
    private Path folder = Path.of("");

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        IndexCheck check = FeedbackIndex.verify(folder);
        check.damages().forEach(damage -> console.say(damage.file() + ": " + damage.problem()));
        check.leftovers().forEach(file -> console.say(file + ": belongs to no commit"));
        console.say(String.format(
                Locale.ROOT,
                "%s: %s files, %s bytes, %s verbatims",
                check.sound() ? "sound" : "damaged; restore a snapshot, or index again",
                Figures.count(check.files()),
                Figures.count(check.bytes()),
                Figures.count(check.analyses())));
        return check.sound() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
}
