package org.feedbacknlp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.feedbacknlp.lucene.FeedbackIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code feedback erase}: what somebody asked to be forgotten, gone from an index. */
@Command(
        name = "erase",
        description = "Erase verbatims from an index: once done, no file of it holds a byte of them.",
        footer = {"", "Example:", "  feedback erase --index survey.index --id r17 --id r18"})
final class EraseCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--index", paramLabel = "DIR", required = true, description = "The index's folder.")
    private Path folder = Path.of("");

    @Option(names = "--id", paramLabel = "ID", required = true, description = "A verbatim's id; repeatable.")
    private List<String> ids = new ArrayList<>();

    EraseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            int erased = index.erase(ids);
            console.say(erased + " of " + ids.size() + " erased");
            return erased == ids.size() ? ExitCode.DONE : ExitCode.SOME_FAILED;
        }
    }
}
