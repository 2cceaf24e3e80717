package org.feedbacknlp.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.cli.output.JsonText;
import org.feedbacknlp.cli.output.Shown;
import org.feedbacknlp.cli.output.Target;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code feedback plugins}: who provides annotators, and who was rejected and why. */
@Command(
        name = "plugins",
        description = "List the providers of annotators: what is active, what was rejected, why, and from where.",
        footer = {"", "Example:", "  feedback plugins --plugins my-plugin.jar"})
final class PluginsCommand implements Callable<Integer> {
    private final Console console;

    @ArgGroup(validate = false, heading = "%nEngine:%n")
    private EngineArguments engine = new EngineArguments();

    @Option(names = "--json", description = "One JSON array.")
    private boolean json;

    PluginsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (EngineArguments set = engine;
                FeedbackAnalyzer analyzer = set.builder().build()) {
            List<ProviderReport> reports = analyzer.providers();
            if (json) {
                try (Target target = Target.stream(console.out())) {
                    JsonText.indented()
                            .write(reports.stream().map(PluginsCommand::tree).toList(), target.writer());
                    target.writer().write('\n');
                }
            } else {
                print(reports);
            }
            boolean rejected = reports.stream().anyMatch(report -> report.state() == ProviderReport.State.REJECTED);
            return rejected ? ExitCode.SOME_FAILED : ExitCode.DONE;
        }
    }

    private void print(List<ProviderReport> reports) {
        PrintStream out = new PrintStream(console.out(), false, StandardCharsets.UTF_8);
        for (ProviderReport report : reports) {
            out.println(Shown.line(report.name() + " " + report.version()) + "  "
                    + report.state().id());
            out.println("    makes    " + Shown.line(String.join(", ", report.produces())));
            if (!report.requires().isEmpty()) {
                out.println("    needs    " + Shown.line(String.join(", ", report.requires())));
            }
            report.problem().ifPresent(problem -> out.println("    problem  " + Shown.line(problem)));
            out.println("    from     " + Shown.line(report.location()));
        }
        out.flush();
    }

    private static Map<String, Object> tree(ProviderReport report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", report.name());
        tree.put("version", report.version());
        tree.put("state", report.state().id());
        tree.put("produces", report.produces());
        tree.put("requires", report.requires());
        report.problem().ifPresent(problem -> tree.put("problem", problem));
        tree.put("location", report.location());
        return tree;
    }
}
