package org.feedbacknlp.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.feedbacknlp.cli.output.Figures;
import org.feedbacknlp.lucene.FeedbackIndex;
import org.feedbacknlp.lucene.IndexStats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code feedback compact}: an index in as few files as it can be. */
@Command(
        name = "compact",
        description =
                "Rewrite an index into one part without anything that was replaced, and tell its size; with --dry-run"
                        + " only tell.",
        footer = {"", "Example:", "  feedback compact --index survey.index"})
final class CompactCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--index", paramLabel = "DIR", required = true, description = "The index's folder.")
    private Path folder = Path.of("");

    @Option(names = "--dry-run", description = "Change nothing.")
    private boolean dry;

    CompactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (FeedbackIndex index = dry ? FeedbackIndex.openReadOnly(folder) : FeedbackIndex.open(folder)) {
            tell(index.stats());
            if (!dry) {
                index.compact();
                tell(index.stats());
            }
        }
        return ExitCode.DONE;
    }

    private void tell(IndexStats stats) {
        console.say(String.format(
                Locale.ROOT,
                "%s verbatims and %s replaced ones in %s segments, %s files, %s bytes; schema %d, Lucene %s",
                Figures.count(stats.analyses()),
                Figures.count(stats.deleted()),
                Figures.count(stats.segments()),
                Figures.count(stats.files()),
                Figures.count(stats.bytes()),
                stats.schemaVersion(),
                stats.luceneVersion()));
    }
}
