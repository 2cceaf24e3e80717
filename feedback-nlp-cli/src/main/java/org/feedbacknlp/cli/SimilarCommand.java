package org.feedbacknlp.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.feedbacknlp.cli.output.Figures;
import org.feedbacknlp.cli.output.Listing;
import org.feedbacknlp.lucene.DuplicateRequest;
import org.feedbacknlp.lucene.DuplicateResult;
import org.feedbacknlp.lucene.FeedbackIndex;
import org.feedbacknlp.lucene.Hit;
import org.feedbacknlp.lucene.SimilarRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code feedback similar}: verbatims that are like one, or that were written more than once. */
@Command(
        name = "similar",
        description = "Find verbatims that are like one of the index or like a text; or, without an example, those that"
                + " were written more than once.",
        footer = {
            "",
            "Examples:",
            "  feedback similar --index survey.index --id r17",
            "  feedback similar --index survey.index --text 'the parcel never came' --filter score=0..6",
            "  feedback similar --index survey.index --copies --threshold 0.7"
        })
final class SimilarCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--index", paramLabel = "DIR", required = true, description = "The index's folder.")
    private Path folder = Path.of("");

    @Option(names = "--id", paramLabel = "ID", description = "A verbatim of the index to be like.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--text", paramLabel = "TEXT", description = "A text to be like.")
    private Optional<String> text = Optional.empty();

    @Option(names = "--copies", description = "Find verbatims that are the same or nearly so, in clusters.")
    private boolean copies;

    @Option(
            names = "--threshold",
            paramLabel = "SHARE",
            description = "With --copies: the share of runs of three words that two have in common; 0.8 by default.")
    private double threshold = DuplicateRequest.ALL.threshold();

    @Option(names = "--filter", paramLabel = "FIELD=VALUE", description = "As for search; repeatable, all must hold.")
    private List<String> filters = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", description = "How many to show; 10 by default.")
    private int limit = 10;

    @Mixin
    private final ListArguments list = new ListArguments();

    SimilarCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int wanted = (id.isPresent() ? 1 : 0) + (text.isPresent() ? 1 : 0) + (copies ? 1 : 0);
        if (wanted != 1) {
            throw new CommandException("give one of --id, --text and --copies");
        }
        try (FeedbackIndex index = FeedbackIndex.openReadOnly(folder)) {
            list.write(copies ? clusters(index) : hits(index), console);
        } catch (NoSuchElementException missing) {
            throw new CommandException("the index has no verbatim of that id", missing);
        } catch (IllegalArgumentException wrong) {
            throw new CommandException(String.valueOf(wrong.getMessage()), wrong);
        }
        return ExitCode.DONE;
    }

    private Listing hits(FeedbackIndex index) {
        SimilarRequest.Builder request = (id.isPresent()
                        ? SimilarRequest.toVerbatim(id.get())
                        : SimilarRequest.toText(text.orElseThrow()))
                .size(limit)
                .text(true);
        filters.forEach(filter -> request.filter(FilterArgument.parse(filter)));
        Listing listing = new Listing("id", "relevance", "text");
        for (Hit hit : index.similar(request.build())) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("id", hit.id());
            tree.put("relevance", (double) hit.relevance());
            tree.put("text", hit.text().orElse(""));
            listing.add(
                    tree,
                    hit.id(),
                    String.format(Locale.ROOT, "%.1f", hit.relevance()),
                    hit.text().orElse(""));
        }
        return listing;
    }

    private Listing clusters(FeedbackIndex index) {
        DuplicateRequest.Builder request =
                DuplicateRequest.builder().threshold(threshold).most(limit);
        filters.forEach(filter -> request.filter(FilterArgument.parse(filter)));
        DuplicateResult found = index.duplicates(request.build());
        Listing listing = new Listing(2, "kept", "copy", "alike");
        for (DuplicateResult.Cluster cluster : found.clusters()) {
            for (DuplicateResult.Copy copy : cluster.copies()) {
                Map<String, Object> tree = new LinkedHashMap<>();
                tree.put("kept", cluster.canonical());
                tree.put("copy", copy.id());
                tree.put("alike", copy.similarity());
                listing.add(tree, cluster.canonical(), copy.id(), Figures.share(copy.similarity()));
            }
        }
        console.say(String.format(
                Locale.ROOT,
                "%s of %s verbatims are copies, in %s clusters",
                Figures.count(found.copies()),
                Figures.count(found.verbatims()),
                Figures.count(found.total())));
        return listing;
    }
}
