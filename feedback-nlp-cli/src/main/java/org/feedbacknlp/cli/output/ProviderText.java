package org.feedbacknlp.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.api.ProviderReport.State;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.cli.plugins.RegistrationFlaw;

/** Providers for a reader: first what is wrong, then the plugins, then the engine's own. */
public final class ProviderText {
    private final List<ProviderReport> reports;
    private final List<RegistrationFlaw> flaws;

    /**
     * Prepares the text.
     *
     * @param reports what became of the providers
     * @param flaws what is wrong with how they are registered
     */
    public ProviderText(List<ProviderReport> reports, List<RegistrationFlaw> flaws) {
        this.reports = reports;
        this.flaws = flaws;
    }

    /**
     * Writes it.
     *
     * @param out takes it
     * @throws IOException if it cannot be written
     */
    public void write(Writer out) throws IOException {
        List<String> parts = new ArrayList<>();
        group("Rejected", report -> report.state() == State.REJECTED, parts);
        registration(parts);
        group("Plugins", report -> report.state() != State.REJECTED && !isOwn(report), parts);
        group("The engine's own", report -> report.state() != State.REJECTED && isOwn(report), parts);
        out.write(String.join("\n", parts));
    }

    private static boolean isOwn(ProviderReport report) {
        return report.name().startsWith(AnnotatorProvider.RESERVED_PREFIX);
    }

    private void group(String heading, Predicate<ProviderReport> member, List<String> parts) {
        List<ProviderReport> members = reports.stream().filter(member).toList();
        if (members.isEmpty()) {
            return;
        }
        int width = members.stream()
                .mapToInt(report -> Shown.line(title(report)).length())
                .max()
                .orElse(0);
        boolean together = members.size() > 1
                && members.stream().map(ProviderReport::location).distinct().count() == 1;
        StringBuilder text = new StringBuilder(heading);
        if (together) {
            text.append(", from ").append(Shown.line(members.get(0).location()));
        }
        text.append('\n');
        for (ProviderReport report : members) {
            String title = Shown.line(title(report));
            text.append("  ").append(title);
            if (report.state() != State.REJECTED) {
                text.append(" ".repeat(width - title.length() + 2))
                        .append(report.state().id());
            }
            text.append('\n');
            report.problem().ifPresent(problem -> field(text, "problem", problem));
            field(text, "makes", String.join(", ", report.produces()));
            field(text, "needs", String.join(", ", report.requires()));
            field(text, "from", together ? "" : report.location());
        }
        parts.add(text.toString());
    }

    private static String title(ProviderReport report) {
        return (report.name() + " " + report.version()).strip();
    }

    private void registration(List<String> parts) {
        if (flaws.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder("Not registered as it should be\n");
        for (RegistrationFlaw flaw : flaws) {
            text.append("  ")
                    .append(Shown.line(flaw.subject()))
                    .append("  ")
                    .append(flaw.flaw().id())
                    .append('\n');
            field(text, "problem", flaw.line());
            field(text, "from", flaw.location());
        }
        parts.add(text.toString());
    }

    private static void field(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append("    ")
                    .append(name)
                    .append(" ".repeat(9 - name.length()))
                    .append(Shown.line(value))
                    .append('\n');
        }
    }
}
