package org.feedbacknlp.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.cli.output.HitList;
import org.feedbacknlp.cli.output.JsonText;
import org.feedbacknlp.cli.output.SearchTree;
import org.feedbacknlp.cli.output.Target;
import org.feedbacknlp.lucene.Cursor;
import org.feedbacknlp.lucene.FeedbackIndex;
import org.feedbacknlp.lucene.SearchRequest;
import org.feedbacknlp.lucene.SearchResult;
import org.feedbacknlp.lucene.SortBy;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code feedback search}: a question to an index. */
@Command(
        name = "search",
        description =
                "Search an index: words, \"phrases\", deliver*, -without, OR, and fields such as topic:delivery,"
                        + " sentiment:negative, score:<=6, date:2026-10, plan:pro; late NEAR/5 delivery; topic:delivery NEAR/8 sentiment:negative. Without a query everything is found.",
        footer = {
            "",
            "Examples:",
            "  feedback search --index survey.index 'late delivery -refund score:<=6'",
            "  feedback search --index survey.index --filter plan=pro,team --filter date=2026-01-01..2026-03-31 --facet topic",
            "  feedback search --index survey.index 'topic:price sentiment:negative' --sort newest --limit 50 --json",
            "  feedback search --index survey.index --rule '(late OR slow) NEAR/5 deliver*' --filter score=0..6",
            "  feedback search --index survey.index --codebook webshop.yaml --topic delivery"
        })
final class SearchCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final SelectionArguments asked = new SelectionArguments();

    @Option(
            names = "--facet",
            paramLabel = "FIELD",
            description = "Count the values of a field over all hits; repeatable.")
    private List<String> facets = new ArrayList<>();

    @Option(
            names = "--sideways",
            description = "Count the values of a field as if it had no filter, to see what else could be chosen.")
    private boolean sideways;

    @Option(
            names = "--one-per",
            paramLabel = "FIELD",
            description = "Show the first hit alone of each value of a field, such as respondent.")
    private Optional<String> onePer = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "How many hits to show; 10 by default, 1000 at most.")
    private int limit = 10;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            converter = SortConverter.class,
            description = "relevance (default), newest, oldest, highest-score or lowest-score.")
    private SortBy sort = SortBy.RELEVANCE;

    @Option(names = "--after", paramLabel = "TOKEN", description = "Go on behind an earlier page; it shows the token.")
    private Optional<String> after = Optional.empty();

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 0 || limit > SearchRequest.LARGEST_PAGE) {
            throw new CommandException("--limit is not in 0.." + SearchRequest.LARGEST_PAGE);
        }
        try (FeedbackIndex index = asked.open();
                Target target = Target.stream(console.out())) {
            SearchResult result = index.search(request());
            if (json) {
                JsonText.indented().write(SearchTree.of(result), target.writer());
                target.writer().write('\n');
            } else {
                new HitList(target.writer(), console.outIsTerminal()).write(result);
            }
        }
        return ExitCode.DONE;
    }

    private SearchRequest request() {
        SearchRequest.Builder request = SearchRequest.builder()
                .size(limit)
                .sort(sort)
                .text(true)
                .highlight(true)
                .countUpTo(Integer.MAX_VALUE);
        request.selection(asked.selection()).sideways(sideways);
        onePer.ifPresent(field -> request.onePer(FilterArgument.field(field)));
        facets.forEach(facet -> request.facet(FilterArgument.field(facet)));
        if (onePer.isPresent() && after.isPresent()) {
            throw new CommandException("--one-per and --after do not go together: it has one page");
        }
        after.ifPresent(token -> request.after(cursor(token)));
        return request.build();
    }

    private Cursor cursor(String token) {
        try {
            Cursor cursor = Cursor.of(token);
            if (cursor.sort() != sort) {
                throw new CommandException(
                        "--after belongs to --sort " + cursor.sort().id());
            }
            return cursor;
        } catch (IllegalArgumentException wrong) {
            throw new CommandException("--after takes a token that an earlier page showed", wrong);
        }
    }

    /** Reads an order's name. */
    static final class SortConverter implements ITypeConverter<SortBy> {
        @Override
        public SortBy convert(String value) {
            return WireName.find(SortBy.class, value)
                    .orElseThrow(() -> new TypeConversionException(
                            "one of relevance, newest, oldest, highest-score, lowest-score"));
        }
    }
}
