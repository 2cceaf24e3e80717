package org.feedbacknlp.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.cli.output.JsonText;
import org.feedbacknlp.cli.output.ProposalList;
import org.feedbacknlp.cli.output.ProposedCodebook;
import org.feedbacknlp.cli.output.Sink;
import org.feedbacknlp.cli.output.Target;
import org.feedbacknlp.insight.topic.ProposalOptions;
import org.feedbacknlp.insight.topic.Proposals;
import org.feedbacknlp.insight.topic.TopicProposals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code feedback topics}: verbatims in, topics that they suggest out. */
@Command(
        name = "topics",
        description =
                "Propose topics from the comments themselves: what many speak of and no topic covers, with how many"
                        + " comments each would cover, samples, and the rule to paste into a codebook.",
        footer = {
            "",
            "Examples:",
            "  feedback topics comments.csv",
            "  feedback topics comments.csv --codebook webshop.yaml --top 30",
            "  feedback topics comments.csv --all --out proposed.yaml"
        })
final class TopicsCommand implements Callable<Integer> {
    private static final List<Layer<?>> WORDS = List.of(Layer.TOKENS, Layer.KEY_PHRASES);
    private static final List<Layer<?>> WORDS_AND_TOPICS = List.of(Layer.TOKENS, Layer.KEY_PHRASES, Layer.TOPICS);

    private final Console console;

    @Mixin
    private final AnalysisRun run = new AnalysisRun();

    @Option(names = "--top", paramLabel = "N", description = "How many topics to propose at most; 20 by default.")
    private int top = ProposalOptions.DEFAULT.topics();

    @Option(
            names = "--min-comments",
            paramLabel = "N",
            description = "In how many comments a topic stands at least; 5 by default.")
    private int least = ProposalOptions.DEFAULT.comments();

    @Option(names = "--all", description = "Look at all comments, not only at those that have no topic yet.")
    private boolean all;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the proposals as a codebook, too.")
    private Optional<Path> file = Optional.empty();

    TopicsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (top < 1 || least < 2) {
            throw new CommandException("--top is 1 or more, --min-comments 2 or more");
        }
        FailureLog failures = new FailureLog();
        TopicProposals collected =
                new TopicProposals(new ProposalOptions(top, least, ProposalOptions.DEFAULT.samples()));
        run.runOnly(console, "topics", all ? WORDS : WORDS_AND_TOPICS, inputs -> new Collector(collected), failures);
        Proposals proposals = collected.propose();
        if (file.isPresent()) {
            try (Target target = Target.file(file.get())) {
                target.writer().write(ProposedCodebook.of(proposals));
                target.finish();
            }
        }
        try (Target target = Target.stream(console.out())) {
            if (json) {
                JsonText.indented().write(proposals.toJson(), target.writer());
                target.writer().write('\n');
            } else {
                new ProposalList(target.writer()).write(proposals);
            }
        }
        return failures.report(console);
    }

    /** Hands analyses on. */
    private record Collector(TopicProposals collected) implements Sink {
        @Override
        public void accept(Outcome outcome) {
            if (outcome instanceof Outcome.Done done) {
                collected.add(done.analysis());
            }
        }

        @Override
        public void close() {}
    }
}
