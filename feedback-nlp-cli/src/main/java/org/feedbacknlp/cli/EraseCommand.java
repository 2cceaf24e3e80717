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
        footer = {
            "",
            "Examples:",
            "  feedback erase --index survey.index --id r17 --id r18",
            "  feedback erase --index survey.index --respondent ann@example.org"
        })
final class EraseCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--index", paramLabel = "DIR", required = true, description = "The index's folder.")
    private Path folder = Path.of("");

    @Option(names = "--id", paramLabel = "ID", description = "A verbatim's id; repeatable.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--respondent",
            paramLabel = "NAME",
            description = "Erase all verbatims of a respondent; repeatable.")
    private List<String> respondents = new ArrayList<>();

    EraseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (ids.isEmpty() && respondents.isEmpty()) {
            throw new CommandException("give --id or --respondent");
        }
        try (FeedbackIndex index = FeedbackIndex.open(folder)) {
            boolean all = true;
            if (!ids.isEmpty()) {
                int erased = index.erase(ids);
                console.say(erased + " of " + ids.size() + " erased");
                all = erased == ids.size();
            }
            for (String respondent : respondents) {
                int erased = index.eraseRespondent(respondent);
                console.say(erased + " of a respondent erased");
                all &= erased > 0;
            }
            return all ? ExitCode.DONE : ExitCode.SOME_FAILED;
        }
    }
}
