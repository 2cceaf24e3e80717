package org.feedbacknlp.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.cli.output.Figures;
import org.feedbacknlp.cli.output.Listing;
import org.feedbacknlp.lucene.Breakdown;
import org.feedbacknlp.lucene.CalendarUnit;
import org.feedbacknlp.lucene.FeedbackIndex;
import org.feedbacknlp.lucene.Histogram;
import org.feedbacknlp.lucene.IndexField;
import org.feedbacknlp.lucene.Scores;
import org.feedbacknlp.lucene.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code feedback facets}: how many verbatims, and how they score, by value or by the calendar. */
@Command(
        name = "facets",
        description = "Count what a query finds, with mean scores: by topic, sentiment, segment or any field, or by the"
                + " calendar.",
        footer = {
            "",
            "Examples:",
            "  feedback facets --index survey.index",
            "  feedback facets --index survey.index 'sync OR outage' --by plan --by topic",
            "  feedback facets --index survey.index topic:delivery --per month"
        })
final class FacetsCommand implements Callable<Integer> {
    private static final List<String> USUAL = List.of("topic", "sentiment");

    private final Console console;

    @Mixin
    private final SelectionArguments asked = new SelectionArguments();

    @Option(
            names = "--by",
            paramLabel = "FIELD",
            description = "Count the values of a field; repeatable; topic and sentiment by default.")
    private List<String> fields = new ArrayList<>();

    @Option(
            names = "--per",
            paramLabel = "UNIT",
            converter = UnitConverter.class,
            description = "Count by the calendar: day, week (from Monday), month, quarter or year.")
    private Optional<CalendarUnit> unit = Optional.empty();

    @Option(
            names = "--score",
            paramLabel = "SCALE",
            converter = ScaleConverter.class,
            description = "Whose scores count: nps, csat, ces or stars; by default the scale of the most verbatims.")
    private Optional<ScoreScale> scale = Optional.empty();

    @Option(names = "--top", paramLabel = "N", description = "How many values of a field to show; 20 by default.")
    private int top = 20;

    @Mixin
    private final ListArguments list = new ListArguments();

    FacetsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (top < 1 || top > Breakdown.MOST_GROUPS) {
            throw new CommandException("--top is not in 1.." + Breakdown.MOST_GROUPS);
        }
        if (unit.isPresent() && !fields.isEmpty()) {
            throw new CommandException("--by and --per do not go together");
        }
        try (FeedbackIndex index = asked.open()) {
            Selection selection = asked.selection();
            ScoreScale scores = scale.orElseGet(() -> usualScale(index, selection));
            if (unit.isPresent()) {
                list.write(calendar(index.histogram(selection, unit.get(), scores), scores), console);
            } else {
                list.write(values(index, selection, scores), console);
            }
        }
        return ExitCode.DONE;
    }

    private static ScoreScale usualScale(FeedbackIndex index, Selection selection) {
        return index.breakdown(selection, IndexField.SCALE, ScoreScale.NPS, 1).groups().stream()
                .flatMap(group -> WireName.find(ScoreScale.class, group.value()).stream())
                .findFirst()
                .orElse(ScoreScale.NPS);
    }

    private Listing values(FeedbackIndex index, Selection selection, ScoreScale scores) {
        Listing listing = new Listing(2, "field", "value", "verbatims", "scored", "mean " + scores.id());
        boolean complete = true;
        for (String field : fields.isEmpty() ? USUAL : fields) {
            Breakdown breakdown = index.breakdown(selection, FilterArgument.field(field), scores, top);
            breakdown.groups().forEach(group -> add(listing, field, group.value(), group.scores()));
            if (breakdown.without().verbatims() > 0) {
                add(listing, field, "(none)", breakdown.without());
            }
            int more = breakdown.distinct() - breakdown.groups().size();
            if (more > 0) {
                console.say(Figures.count(more) + " more values of " + field + "; see --top");
            }
            complete &= breakdown.complete();
        }
        tell(complete);
        return listing;
    }

    private Listing calendar(Histogram histogram, ScoreScale scores) {
        Listing listing = new Listing(2, "unit", histogram.unit().id(), "verbatims", "scored", "mean " + scores.id());
        histogram
                .buckets()
                .forEach(bucket ->
                        add(listing, histogram.unit().id(), bucket.first().toString(), bucket.scores()));
        if (histogram.undated() > 0) {
            console.say(Figures.count(histogram.undated()) + " without a date");
        }
        tell(histogram.complete());
        return listing;
    }

    private void tell(boolean complete) {
        if (!complete) {
            console.say("time was over before all was counted");
        }
    }

    private static void add(Listing listing, String field, String value, Scores scores) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("field", field);
        tree.put("value", value);
        tree.put("verbatims", scores.verbatims());
        tree.put("scored", scores.scored());
        if (scores.scored() > 0) {
            tree.put("mean", scores.mean());
        }
        if (scores.scored() > 1) {
            tree.put("deviation", scores.deviation());
        }
        listing.add(
                tree,
                field,
                value,
                Figures.count(scores.verbatims()),
                Figures.count(scores.scored()),
                scores.scored() == 0 ? "" : String.format(Locale.ROOT, "%.2f", scores.mean()));
    }

    /** Reads a unit's name. */
    static final class UnitConverter implements ITypeConverter<CalendarUnit> {
        @Override
        public CalendarUnit convert(String value) {
            return WireName.find(CalendarUnit.class, value)
                    .orElseThrow(() -> new TypeConversionException("one of day, week, month, quarter, year"));
        }
    }

    /** Reads a scale's name. */
    static final class ScaleConverter implements ITypeConverter<ScoreScale> {
        @Override
        public ScoreScale convert(String value) {
            return WireName.find(ScoreScale.class, value)
                    .orElseThrow(() -> new TypeConversionException("one of nps, csat, ces, stars"));
        }
    }
}
