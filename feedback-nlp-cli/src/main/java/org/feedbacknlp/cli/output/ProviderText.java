package org.feedbacknlp.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.api.ProviderReport.Setting;
import org.feedbacknlp.api.ProviderReport.State;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.cli.plugins.RegistrationFlaw;

/** Providers for a reader: first what is wrong, then the plugins, then the engine's own. Not thread-safe. */
public final class ProviderText {
    private static final int FIELD = 13;

    private final int width;
    private final StringBuilder text = new StringBuilder();

    private ProviderText(int width) {
        this.width = width;
    }

    /**
     * Writes them.
     *
     * @param reports what became of the providers
     * @param flaws what is wrong with how they are registered
     * @param width how many characters a line may have before it goes on in the next
     * @param out takes the text
     * @throws IOException if it cannot be written
     */
    public static void write(List<ProviderReport> reports, List<RegistrationFlaw> flaws, int width, Writer out)
            throws IOException {
        ProviderText written = new ProviderText(width);
        written.providers("Rejected", reports, report -> report.state() == State.REJECTED);
        written.flaws(flaws);
        written.providers("Plugins", reports, report -> report.state() != State.REJECTED && !isOwn(report));
        written.providers("The engine's own", reports, report -> report.state() != State.REJECTED && isOwn(report));
        out.write(written.text.toString());
    }

    private static boolean isOwn(ProviderReport report) {
        return report.name().startsWith(AnnotatorProvider.RESERVED_PREFIX);
    }

    private void heading(String heading) {
        text.append(text.isEmpty() ? "" : "\n").append(heading).append('\n');
    }

    private void providers(String heading, List<ProviderReport> reports, Predicate<ProviderReport> member) {
        List<ProviderReport> members = reports.stream().filter(member).toList();
        if (members.isEmpty()) {
            return;
        }
        String place = Shown.line(members.get(0).location());
        boolean together = members.size() > 1
                && members.stream().map(ProviderReport::location).distinct().count() == 1;
        heading(together && !place.isEmpty() ? heading + ", from " + place : heading);
        int name = longest(members, report -> Shown.line(report.name()).length());
        int version = longest(members, report -> Shown.line(report.version()).length());
        for (ProviderReport report : members) {
            String title = "  " + padded(Shown.line(report.name()), name + 2)
                    + (version == 0 ? "" : padded(Shown.line(report.version()), version + 2));
            text.append((title + report.state().id()).stripTrailing()).append('\n');
            report.problem().ifPresent(problem -> field("problem", problem));
            field("makes", String.join(", ", report.produces()));
            field("needs", String.join(", ", report.requires()));
            settings(report.options());
            field("from", together ? "" : report.location());
        }
    }

    private void settings(List<Setting> settings) {
        int key = longest(settings, setting -> setting.key().length());
        String name = "options";
        for (Setting setting : settings) {
            String fallback = setting.fallback().isEmpty() ? "" : "; " + setting.fallback() + " by default";
            String line = setting.expected() + fallback + ": " + setting.description();
            field(name, padded(setting.key(), key + 2), line);
            name = "";
        }
    }

    private void flaws(List<RegistrationFlaw> flaws) {
        if (flaws.isEmpty()) {
            return;
        }
        heading("Not registered as it should be");
        int subject = longest(flaws, flaw -> Shown.line(flaw.subject()).length());
        for (RegistrationFlaw flaw : flaws) {
            text.append("  ").append(padded(Shown.line(flaw.subject()), subject + 2));
            text.append(flaw.flaw().id()).append('\n');
            field("problem", flaw.line());
            field("from", flaw.location());
        }
    }

    private static <T> int longest(List<T> all, ToIntFunction<T> length) {
        return all.stream().mapToInt(length).max().orElse(0);
    }

    private static String padded(String value, int width) {
        return value + " ".repeat(Math.max(0, width - value.length()));
    }

    private void field(String name, String value) {
        if (!value.isEmpty()) {
            field(name, "", value);
        }
    }

    /** Writes a field; what does not fit into a line goes on below its start. */
    private void field(String name, String head, String value) {
        String start = padded("    " + name, FIELD) + head;
        text.append(start);
        String left = Shown.line(value);
        while (start.length() + left.length() > width) {
            int blank = left.lastIndexOf(' ', width - start.length());
            if (blank <= 0) {
                break;
            }
            text.append(left, 0, blank).append('\n').append(" ".repeat(start.length()));
            left = left.substring(blank + 1);
        }
        text.append(left).append('\n');
    }
}
