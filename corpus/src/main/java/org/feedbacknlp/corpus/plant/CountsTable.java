package org.feedbacknlp.corpus.plant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.corpus.Corpus;
import org.feedbacknlp.corpus.GoldLabels;
import org.feedbacknlp.corpus.GoldVerbatim;
import org.feedbacknlp.corpus.Split;

/** How much of what there is in a corpus: a column per industry and one for all. */
final class CountsTable {
    private final List<List<GoldVerbatim>> columns = new ArrayList<>();
    private final Table table;

    private CountsTable(Corpus corpus) {
        List<String> header = new ArrayList<>(List.of(""));
        for (String industry : corpus.industries()) {
            header.add(industry);
            columns.add(corpus.verbatims(industry));
        }
        header.add("all");
        columns.add(corpus.verbatims());
        table = new Table(header);
    }

    static String of(Corpus corpus) {
        CountsTable counts = new CountsTable(corpus);
        counts.texts();
        counts.labels();
        return counts.table.markdown();
    }

    /** Lists the languages, the most frequent first. */
    static String languages(Corpus corpus) {
        Map<String, Long> counts = corpus.verbatims().stream()
                .collect(Collectors.groupingBy(GoldVerbatim::language, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(" · "));
    }

    private void texts() {
        row("verbatims", List::size);
        for (Status status : Status.values()) {
            count("… " + status.id(), gold -> gold.status() == status);
        }
        for (Split split : Split.values()) {
            count("… in " + split.name().toLowerCase(Locale.ROOT), gold -> gold.split() == split);
        }
        row("languages", CountsTable::languages);
        row(
                "characters",
                column ->
                        column.stream().mapToLong(gold -> gold.text().length()).sum());
        count("about the event", gold -> gold.event().isPresent());
    }

    private void labels() {
        for (Polarity polarity : Polarity.values()) {
            sum(polarity.id(), labels -> labels.sentiment().filter(polarity::equals).stream());
        }
        sum("sentences", labels -> labels.sentences().stream());
        sum("topics", labels -> labels.topics().stream());
        sum("signals", labels -> labels.signals().stream());
        sum("severity", labels -> labels.severity().stream());
        sum("effort", labels -> labels.effort().stream());
        sum("emotions", labels -> labels.emotions().stream());
        sum("stage", labels -> labels.stage().stream());
        sum("PII", labels -> labels.pii().stream());
        sum("sarcasm", labels -> Stream.of(labels).filter(GoldLabels::sarcasm));
    }

    private static long languages(List<GoldVerbatim> column) {
        return column.stream()
                .map(GoldVerbatim::language)
                .filter(language -> !language.equals("und"))
                .distinct()
                .count();
    }

    private void count(String name, Predicate<GoldVerbatim> which) {
        row(name, column -> column.stream().filter(which).count());
    }

    private void sum(String name, Function<GoldLabels, Stream<?>> part) {
        row(
                name,
                column ->
                        column.stream().map(GoldVerbatim::labels).flatMap(part).count());
    }

    private void row(String name, ToLongFunction<List<GoldVerbatim>> count) {
        List<String> cells = new ArrayList<>(List.of(name));
        columns.forEach(column -> cells.add(Long.toString(count.applyAsLong(column))));
        table.row(cells);
    }
}
