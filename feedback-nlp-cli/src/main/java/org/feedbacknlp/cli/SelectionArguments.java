package org.feedbacknlp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.core.codebook.CodebookException;
import org.feedbacknlp.core.codebook.RuleParser;
import org.feedbacknlp.lucene.FeedbackIndex;
import org.feedbacknlp.lucene.IndexQuery;
import org.feedbacknlp.lucene.Selection;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which verbatims of which index are meant, as the user says. */
final class SelectionArguments {
    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "What to search for; without it, everything.")
    private Optional<String> query = Optional.empty();

    @Option(names = "--index", paramLabel = "DIR", required = true, description = "The index's folder.")
    private Path folder = Path.of("");

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "Keep what a rule holds in, in the grammar of codebooks: 'late NEAR/5 deliver*'.")
    private Optional<String> rule = Optional.empty();

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "With --topic: keep what the rules of a topic of this codebook hold in.")
    private Optional<Path> codebook = Optional.empty();

    @Option(names = "--topic", paramLabel = "ID", description = "The topic of --codebook.")
    private Optional<String> topic = Optional.empty();

    @Option(
            names = "--filter",
            paramLabel = "FIELD=VALUE",
            description =
                    "Keep what has one of the values, compared exactly: topic=delivery,price, plan=pro, score=0..6,"
                            + " date=2026-01-01..2026-03-31; repeatable, all must hold.")
    private List<String> filters = new ArrayList<>();

    /** Opens the index to read it, so that it may be written to meanwhile, or lie in a folder that cannot be written. */
    FeedbackIndex open() {
        return FeedbackIndex.openReadOnly(folder);
    }

    Selection selection() {
        Selection selection = query.map(Selection::of).orElse(Selection.ALL);
        Optional<Rule> wanted = rule();
        if (wanted.isPresent()) {
            selection = selection.and(IndexQuery.rule(wanted.get()));
        }
        for (String filter : filters) {
            selection = selection.filtered(FilterArgument.parse(filter));
        }
        return selection;
    }

    private Optional<Rule> rule() {
        if (codebook.isPresent() != topic.isPresent()) {
            throw new CommandException("--codebook and --topic go together");
        }
        if (rule.isPresent() && codebook.isPresent()) {
            throw new CommandException("--rule and --codebook do not go together");
        }
        try {
            return codebook.isPresent()
                    ? Optional.of(AskedCodebook.read(codebook.get()).rule(topic.orElseThrow()))
                    : rule.map(RuleParser::read);
        } catch (CodebookException wrong) {
            throw new CommandException("--rule cannot be read: " + wrong.getMessage(), wrong);
        } catch (IllegalArgumentException unknown) {
            throw new CommandException(String.valueOf(unknown.getMessage()), unknown);
        }
    }
}
