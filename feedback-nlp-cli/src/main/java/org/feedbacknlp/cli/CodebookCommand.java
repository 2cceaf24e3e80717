package org.feedbacknlp.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.feedbacknlp.cli.output.ExplainedText;
import org.feedbacknlp.cli.output.Shown;
import org.feedbacknlp.core.codebook.Codebook;
import org.feedbacknlp.core.codebook.ShippedTopics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code feedback codebook}: what can be done with a codebook. */
@Command(name = "codebook", description = "Work with a codebook: topics and the rules that find them.")
final class CodebookCommand implements Callable<Integer> {
    private final Console console;

    CodebookCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw new CommandException(
                "say what to do: feedback codebook check FILE, feedback codebook show NAME, or feedback codebook diff INPUT --from FILE --to FILE");
    }

    /**
     * Checks a codebook's own examples.
     *
     * @param file the codebook
     * @return 0 if all hold, 1 if some do not
     */
    @Command(
            name = "check",
            description = "Check that the texts under match are about their topics and those under never are not.",
            footer = {"", "Example:", "  feedback codebook check webshop.yaml"})
    int check(@Parameters(paramLabel = "FILE", description = "A codebook, YAML or JSON.") Path file) {
        Codebook codebook = AskedCodebook.read(file);
        List<Codebook.Broken> broken = codebook.check();
        PrintStream out = new PrintStream(console.out(), false, StandardCharsets.UTF_8);
        for (Codebook.Broken one : broken) {
            out.println(
                    one.topic() + (one.wanted() ? " is not found in: " : " is found in: ") + Shown.line(one.text()));
            out.println("    "
                    + (one.wanted()
                            ? one.trace().reason().orElse("")
                            : "by "
                                    + ExplainedText.words(
                                            one.text(), one.trace().spans()) + ", rule "
                                    + one.trace().rule()));
        }
        int examples = codebook.topics().stream()
                .mapToInt(topic -> topic.match().size() + topic.never().size())
                .sum();
        out.println(codebook.id() + " " + codebook.version() + ": "
                + codebook.topics().size() + " topics, " + examples + " examples, "
                + (broken.isEmpty() ? "all hold" : broken.size() + " do not hold"));
        out.flush();
        return broken.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    /**
     * Prints a codebook that ships.
     *
     * @param name whose topics
     * @return 0
     */
    @Command(
            name = "show",
            description = "Print a codebook that ships, to begin from: general, saas, retail, telecom, bank, airline or"
                    + " healthcare.",
            footer = {"", "Example:", "  feedback codebook show airline > mine.yaml"})
    int show(@Parameters(paramLabel = "NAME", description = "general, or an industry.") String name) {
        PrintStream out = new PrintStream(console.out(), false, StandardCharsets.UTF_8);
        try {
            out.print(ShippedTopics.text(name));
        } catch (IllegalArgumentException unknown) {
            throw new CommandException(String.valueOf(unknown.getMessage()), unknown);
        }
        out.flush();
        return ExitCode.DONE;
    }
}
