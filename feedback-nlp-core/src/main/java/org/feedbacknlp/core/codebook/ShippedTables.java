package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.core.table.Table;
import org.feedbacknlp.core.table.TableReader;
import org.feedbacknlp.core.table.TableWriter;
import org.feedbacknlp.core.text.ResourceDigest;

/** The tables of this package, for the build: the codebooks that ship, parsed, by language. */
public final class ShippedTables {
    private ShippedTables() {}

    /**
     * Makes the tables from the codebooks as they are written.
     *
     * @return the tables
     */
    @SuppressWarnings("exports") // The build alone calls it, from within the module.
    public static List<Table> compiled() {
        return ShippedTopics.names().stream().map(ShippedTables::compiled).toList();
    }

    private static Table compiled(String name) {
        List<Topic> topics = Codebook.parse(ShippedTopics.text(name)).topics();
        List<String> files =
                ShippedTopics.codebooks(name).stream().map(ShippedTopics::file).toList();
        TableWriter out = new TableWriter().text(ResourceDigest.of(ShippedTopics.class, files));
        out.number(topics.size());
        topics.forEach(topic -> out.text(topic.id()).text(topic.label()).text(topic.description()));
        SortedSet<String> languages = new TreeSet<>();
        topics.forEach(topic -> languages.addAll(topic.byLanguage().keySet()));
        out.number(languages.size());
        for (String language : languages) {
            TableWriter part = new TableWriter();
            for (Topic topic : topics) {
                List<Rule> rules = topic.byLanguage().getOrDefault(language, List.of());
                part.number(rules.size());
                rules.forEach(rule -> RuleTable.write(rule, part));
            }
            out.text(language).part(part.bytes());
        }
        return new Table(ShippedTopics.class, ShippedTopics.table(name), out);
    }

    /** Returns the rules of each topic for one language. */
    static List<List<Rule>> read(TableReader part, int topics) {
        List<List<Rule>> all = new ArrayList<>();
        for (int topic = 0; topic < topics; topic++) {
            List<Rule> rules = new ArrayList<>();
            for (int left = part.number(); left > 0; left--) {
                rules.add(RuleTable.read(part));
            }
            all.add(rules);
        }
        return all;
    }
}
