package org.feedbacknlp.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.cli.output.Figures;
import org.feedbacknlp.cli.output.KwicTable;
import org.feedbacknlp.cli.output.Listing;
import org.feedbacknlp.lucene.Concordance;
import org.feedbacknlp.lucene.Concordance.Group;
import org.feedbacknlp.lucene.Concordance.Line;
import org.feedbacknlp.lucene.ConcordanceRequest;
import org.feedbacknlp.lucene.ConcordanceRequest.Context;
import org.feedbacknlp.lucene.FeedbackIndex;
import org.feedbacknlp.lucene.LineOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code feedback concordance}: key words in context. */
@Command(
        name = "concordance",
        description = "Show what a query finds in its context, a line each: for reading what people say around a word.",
        footer = {
            "",
            "Examples:",
            "  feedback concordance --index survey.index 'late OR slow' --sort l1,r1",
            "  feedback concordance --index survey.index 'deliver*' --window sentence --filter plan=pro --limit 50 --seed 7",
            "  feedback concordance --index survey.index refund --group r1",
            "  feedback concordance --index survey.index refund --format csv --out refund.csv"
        })
final class ConcordanceCommand implements Callable<Integer> {
    private static final String SENTENCE = "sentence";

    private final Console console;

    @Mixin
    private final SelectionArguments asked = new SelectionArguments();

    @Option(
            names = "--window",
            paramLabel = "N|sentence",
            description = "How many words to show on either side, 8 by default; or the rest of the sentence.")
    private String window = "8";

    @Option(
            names = "--sort",
            paramLabel = "PLACE",
            split = ",",
            converter = PlaceConverter.class,
            description = "Sort by words: l1, l2, l3 to the left, hit, r1, r2, r3 to the right; by id without it.")
    private List<LineOrder> sort = List.of(LineOrder.ID);

    @Option(
            names = "--group",
            paramLabel = "PLACE",
            converter = PlaceConverter.class,
            description = "Count the lines by what stands at a place instead of showing them.")
    private Optional<LineOrder> group = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many lines to show; where there are more, a sample of them; 1000 by default.")
    private int limit = 1_000;

    @Option(names = "--seed", paramLabel = "N", description = "Which sample; 0 by default.")
    private long seed;

    @Mixin
    private final ListArguments list = new ListArguments();

    ConcordanceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (FeedbackIndex index = asked.open()) {
            Concordance concordance = index.concordance(request());
            if (group.isPresent()) {
                list.write(grouped(concordance, group.get()), console);
            } else {
                KwicTable table = new KwicTable(concordance, list.toTerminal(console));
                list.write(listed(concordance), table::write, console);
            }
            console.say(String.format(
                    Locale.ROOT,
                    "%s of %s lines from %s verbatims%s",
                    Figures.count(concordance.lines().size()),
                    Figures.count(concordance.total()),
                    Figures.count(concordance.verbatims()),
                    concordance.complete() ? "" : "; time was over before all was looked at"));
        }
        return ExitCode.DONE;
    }

    private ConcordanceRequest request() {
        try {
            return new ConcordanceRequest(asked.selection(), context(), sort, limit, seed);
        } catch (IllegalArgumentException wrong) {
            throw new CommandException("--limit: " + wrong.getMessage(), wrong);
        }
    }

    private Context context() {
        if (window.equals(SENTENCE)) {
            return Context.sentence();
        }
        try {
            return Context.words(Integer.parseInt(window));
        } catch (IllegalArgumentException wrong) {
            throw new CommandException("--window takes 1 to " + Context.Words.MOST + " words, or " + SENTENCE, wrong);
        }
    }

    private static Listing listed(Concordance concordance) {
        Listing listing = new Listing("id", "before", "hit", "after");
        for (Line line : concordance.lines()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("id", line.id());
            tree.put("before", line.before());
            tree.put("hit", line.hit());
            tree.put("after", line.after());
            tree.putAll(line.span().toJson());
            listing.add(tree, line.id(), line.before(), line.hit(), line.after());
        }
        return listing;
    }

    private static Listing grouped(Concordance concordance, LineOrder by) {
        Listing listing = new Listing(1, by.id(), "lines", "verbatims");
        for (Group each : concordance.groups(by)) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put(by.id(), each.words());
            tree.put("lines", each.lines());
            tree.put("verbatims", each.verbatims());
            listing.add(tree, each.words(), Figures.count(each.lines()), Figures.count(each.verbatims()));
        }
        return listing;
    }

    /** Reads a place: {@code l1}, or as other programmes write it, {@code 1L}. */
    static final class PlaceConverter implements ITypeConverter<LineOrder> {
        @Override
        public LineOrder convert(String value) {
            String lower = value.toLowerCase(Locale.ROOT);
            boolean turned = lower.length() == 2 && Character.isDigit(lower.charAt(0));
            String id = turned ? "" + lower.charAt(1) + lower.charAt(0) : lower;
            return WireName.find(LineOrder.class, id)
                    .orElseThrow(() -> new TypeConversionException("one of id, hit, l1, l2, l3, r1, r2, r3"));
        }
    }
}
