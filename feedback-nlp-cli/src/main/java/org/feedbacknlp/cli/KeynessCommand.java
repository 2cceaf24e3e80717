package org.feedbacknlp.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.feedbacknlp.cli.output.Figures;
import org.feedbacknlp.cli.output.Listing;
import org.feedbacknlp.insight.stat.KeyTerm;
import org.feedbacknlp.insight.stat.Proportion;
import org.feedbacknlp.lucene.FeedbackIndex;
import org.feedbacknlp.lucene.KeyTerms;
import org.feedbacknlp.lucene.Selection;
import org.feedbacknlp.lucene.WordRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code feedback keyness}: the words that set some verbatims apart, that stand around a word, or that stand in a row. */
@Command(
        name = "keyness",
        description =
                "Find the words that set what a query finds apart from all else, or from what another query finds:"
                        + " G2 says how sure it is, the log ratio how large.",
        footer = {
            "",
            "Examples:",
            "  feedback keyness --index survey.index score:<=6",
            "  feedback keyness --index survey.index plan:pro --against plan:free --top 30",
            "  feedback keyness --index survey.index refund --around 5",
            "  feedback keyness --index survey.index topic:delivery --runs 3"
        })
final class KeynessCommand implements Callable<Integer> {
    private static final double LEAST_P = 0.05;

    private final Console console;

    @Mixin
    private final SelectionArguments asked = new SelectionArguments();

    @Option(
            names = "--against",
            paramLabel = "QUERY",
            description = "Compare with what this finds; with all else without it.")
    private Optional<String> against = Optional.empty();

    @Option(
            names = "--around",
            paramLabel = "N",
            description = "Compare the words up to N words around what the query finds with those elsewhere.")
    private Optional<Integer> around = Optional.empty();

    @Option(names = "--runs", paramLabel = "N", description = "Count the runs of N words in what the query finds.")
    private Optional<Integer> runs = Optional.empty();

    @Option(names = "--top", paramLabel = "N", description = "How many words to show; 20 by default.")
    private int top = 20;

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "In how many verbatims a word must stand to be compared; 3 by default.")
    private int least = 3;

    @Option(
            names = "--all",
            description = "Show words that chance may have brought as well (adjusted p of .05 and more).")
    private boolean all;

    @Mixin
    private final ListArguments list = new ListArguments();

    KeynessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if ((against.isPresent() ? 1 : 0) + (around.isPresent() ? 1 : 0) + (runs.isPresent() ? 1 : 0) > 1) {
            throw new CommandException("--against, --around and --runs do not go together");
        }
        try (FeedbackIndex index = asked.open()) {
            Selection selection = asked.selection();
            if (runs.isPresent()) {
                list.write(counted(index.runs(selection, runs.get(), top)), console);
            } else {
                list.write(compared(terms(index, selection)), console);
            }
        } catch (IllegalArgumentException wrong) {
            throw new CommandException(String.valueOf(wrong.getMessage()), wrong);
        }
        return ExitCode.DONE;
    }

    private KeyTerms terms(FeedbackIndex index, Selection selection) {
        if (around.isPresent()) {
            return index.collocates(selection, around.get(), least, top);
        }
        return against.isPresent()
                ? index.keyness(selection, Selection.of(against.get()), least, top)
                : index.keyness(selection, least, top);
    }

    private Listing compared(KeyTerms terms) {
        Listing listing =
                new Listing(1, "term", "here", "share", "elsewhere", "share", "log ratio", "G2", "p adjusted");
        for (KeyTerm term : terms.terms()) {
            if (all || isTelling(term)) {
                listing.add(
                        term.toJson(),
                        term.term(),
                        Figures.count(term.first().hits()),
                        share(term.first()),
                        Figures.count(term.second().hits()),
                        share(term.second()),
                        String.format(Locale.ROOT, "%+.2f", term.keyness().logRatio()),
                        String.format(Locale.ROOT, "%.1f", term.keyness().williams()),
                        Figures.probability(term.significance().adjusted()));
            }
        }
        if (!all && !terms.terms().isEmpty() && terms.terms().stream().noneMatch(KeynessCommand::isTelling)) {
            console.say("none of them is beyond chance (adjusted p below .05); --all shows the strongest");
        }
        String unit = around.isPresent() ? "words" : "verbatims";
        console.say(String.format(
                Locale.ROOT,
                "%s words compared over %s %s here and %s elsewhere%s",
                Figures.count(terms.compared()),
                Figures.count(terms.first()),
                unit,
                Figures.count(terms.second()),
                terms.complete() ? "" : "; time was over before all was looked at"));
        return listing;
    }

    private static boolean isTelling(KeyTerm term) {
        return term.significance().adjusted() < LEAST_P;
    }

    private static String share(Proportion part) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * part.share());
    }

    private Listing counted(WordRuns found) {
        Listing listing = new Listing(1, "words", "occurrences", "verbatims");
        for (WordRuns.Run run : found.runs()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("words", run.words());
            tree.put("occurrences", run.occurrences());
            tree.put("verbatims", run.verbatims());
            listing.add(tree, run.words(), Figures.count(run.occurrences()), Figures.count(run.verbatims()));
        }
        if (!found.complete()) {
            console.say("time was over before all was read");
        }
        return listing;
    }
}
