package org.feedbacknlp.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.feedbacknlp.api.SetupException;
import org.feedbacknlp.cli.input.InputException;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.train.TrainException;
import org.feedbacknlp.lucene.IndexException;
import org.feedbacknlp.lucene.InvalidQueryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;

/** {@code feedback}: the command that all subcommands belong to. */
@Command(
        name = "feedback",
        description = "Customers' own words into labelled, explained, searchable evidence, on this machine.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        abbreviateSynopsis = true,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Example:",
            "  feedback report corpus/saas.csv --out report",
            "",
            "Exit codes: 0 done; 1 done, some rows failed; 2 wrong usage or unreadable input."
        })
final class FeedbackCommand {
    private static final String BROKEN_PIPE = "Broken pipe";

    private FeedbackCommand() {}

    /**
     * Runs the command.
     *
     * @return its exit code
     */
    static int run(Console console, String... arguments) {
        return commandLine(console).execute(arguments);
    }

    static CommandLine commandLine(Console console) {
        CommandLine command = new CommandLine(new FeedbackCommand())
                .addSubcommand(new AnalyzeCommand(console))
                .addSubcommand(new IndexCommand(console))
                .addSubcommand(new SearchCommand(console))
                .addSubcommand(new ConcordanceCommand(console))
                .addSubcommand(new FacetsCommand(console))
                .addSubcommand(new KeynessCommand(console))
                .addSubcommand(new SimilarCommand(console))
                .addSubcommand(new ReanalyzeCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new SnapshotCommand(console))
                .addSubcommand(new CompactCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new EraseCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(
                        new CommandLine(new CodebookCommand(console)).addSubcommand(new CodebookDiffCommand(console)))
                .addSubcommand(new TopicsCommand(console))
                .addSubcommand(new TrainCommand(console))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new AdaptCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new AuditCommand(console))
                .addSubcommand(new SuggestCommand(console))
                .addSubcommand(new DriftCommand(console))
                .addSubcommand(new ModelsCommand(console))
                .addSubcommand(new PluginsCommand(console))
                .addSubcommand(new NewPluginCommand(console));
        command.setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true));
        command.setErr(new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true));
        command.setColorScheme(Help.defaultColorScheme(console.outIsTerminal() ? Help.Ansi.ON : Help.Ansi.OFF));
        command.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
        command.setParameterExceptionHandler((wrong, given) -> usage(console, wrong));
        command.setExecutionExceptionHandler((thrown, line, parsed) -> failed(console, thrown));
        return command;
    }

    private static int usage(Console console, ParameterException wrong) {
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.say(wrong.getMessage() + "; see " + name + " --help");
        return ExitCode.UNUSABLE;
    }

    /** Says in one line a problem why nothing or not all could be done; what is not expected is a mistake of ours. */
    private static int failed(Console console, Exception thrown) {
        if (thrown instanceof SetupException setup) {
            setup.problems().forEach(console::say);
        } else if (isBrokenPipe(thrown)) {
            return ExitCode.DONE;
        } else {
            console.say(message(thrown));
        }
        return ExitCode.UNUSABLE;
    }

    private static String message(Exception thrown) {
        boolean ours = thrown instanceof CommandException
                || thrown instanceof InputException
                || thrown instanceof IndexException
                || thrown instanceof InvalidQueryException
                || thrown instanceof ModelException
                || thrown instanceof TrainException;
        if (ours) {
            return String.valueOf(thrown.getMessage());
        }
        if (thrown instanceof UncheckedIOException || thrown instanceof IOException) {
            return "reading or writing failed: " + thrown.getMessage();
        }
        List<StackTraceElement> where = List.of(thrown.getStackTrace());
        return "a mistake of ours, please report it: " + thrown.getClass().getName()
                + (where.isEmpty() ? "" : " at " + where.get(0));
    }

    private static boolean isBrokenPipe(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && BROKEN_PIPE.equals(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }
}
