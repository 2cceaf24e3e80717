package org.feedbacknlp.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.cli.output.JsonText;
import org.feedbacknlp.cli.output.ProviderText;
import org.feedbacknlp.cli.output.Target;
import org.feedbacknlp.cli.plugins.ClassPath;
import org.feedbacknlp.cli.plugins.RegistrationFlaw;
import org.feedbacknlp.cli.plugins.Registrations;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code feedback plugins}: who provides annotators, and who was rejected and why. */
@Command(
        name = "plugins",
        description =
                "List the providers of annotators: what is active, what was rejected, why, and from where; and providers"
                        + " that a jar holds but does not register as it should.",
        footer = {"", "Example:", "  feedback plugins --plugins my-plugin.jar"})
final class PluginsCommand implements Callable<Integer> {
    /** As wide as the help of the commands. */
    private static final int TERMINAL = 100;

    /** Warns of plugins that are not used, as the listing does; held, since a logger that nobody holds forgets its level. */
    private static final Logger ENGINE = Logger.getLogger("org.feedbacknlp.core.engine");

    private final Console console;

    @ArgGroup(validate = false, heading = "%nEngine:%n")
    private EngineArguments engine = new EngineArguments();

    @Option(
            names = "--json",
            description = "One JSON array: the providers, then what is wrong with how they are registered.")
    private boolean json;

    PluginsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ENGINE.setLevel(Level.SEVERE);
        try (EngineArguments set = engine;
                FeedbackAnalyzer analyzer = set.builder().build()) {
            List<ProviderReport> reports = analyzer.providers();
            List<RegistrationFlaw> flaws = flaws();
            try (Target target = Target.stream(console.out())) {
                if (json) {
                    JsonText.indented().write(trees(reports, flaws), target.writer());
                    target.writer().write('\n');
                } else {
                    ProviderText.write(
                            reports, flaws, console.outIsTerminal() ? TERMINAL : Integer.MAX_VALUE, target.writer());
                }
            }
            boolean bad = reports.stream().anyMatch(report -> report.state() == ProviderReport.State.REJECTED)
                    || flaws.stream().anyMatch(flaw -> flaw.flaw().loses());
            return bad ? ExitCode.SOME_FAILED : ExitCode.DONE;
        }
    }

    private List<RegistrationFlaw> flaws() {
        ClassLoader own = PluginsCommand.class.getClassLoader();
        return Registrations.check(
                engine.pluginJars(),
                ClassPath.registering(),
                name -> own.getResource(name.replace('.', '/') + ".class") != null);
    }

    private static List<Map<String, Object>> trees(List<ProviderReport> reports, List<RegistrationFlaw> flaws) {
        List<Map<String, Object>> trees = new ArrayList<>();
        reports.forEach(report -> trees.add(tree(report)));
        flaws.forEach(flaw -> trees.add(tree(flaw)));
        return trees;
    }

    private static Map<String, Object> tree(ProviderReport report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", report.name());
        tree.put("version", report.version());
        tree.put("state", report.state().id());
        tree.put("produces", report.produces());
        tree.put("requires", report.requires());
        tree.put("options", report.options().stream().map(PluginsCommand::tree).toList());
        report.problem().ifPresent(problem -> tree.put("problem", problem));
        tree.put("location", report.location());
        return tree;
    }

    private static Map<String, Object> tree(RegistrationFlaw flaw) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", flaw.subject());
        tree.put("state", flaw.flaw().id());
        tree.put("problem", flaw.line());
        tree.put("location", flaw.location());
        return tree;
    }

    private static Map<String, Object> tree(ProviderReport.Setting setting) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", setting.key());
        tree.put("expected", setting.expected());
        tree.put("default", setting.fallback());
        tree.put("description", setting.description());
        return tree;
    }
}
