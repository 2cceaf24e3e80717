package org.feedbacknlp.core.codebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.core.text.WordList;
import org.feedbacknlp.core.topic.TopicProvider;

/** The topics that ship, written as a codebook that one may begin one's own from. */
public final class ShippedTopics {
    private static final int LONGEST_LINE = 110;

    private ShippedTopics() {}

    /**
     * Returns whose topics ship.
     *
     * @return {@code general} and the industries
     */
    public static List<String> names() {
        return TopicProvider.INDUSTRIES;
    }

    /**
     * Writes the topics of an industry, or the general ones, as a codebook. As a codebook they find a little more than as they ship: English
     * words in all their forms, and a word within a longer expression of another topic.
     *
     * @param name one of {@link #names}
     * @return YAML
     * @throws IllegalArgumentException if there is no such industry
     */
    public static String codebook(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException(
                    "no topics ship for " + name + "; there are " + String.join(", ", names()));
        }
        Map<String, Map<String, StringBuilder>> topics = new LinkedHashMap<>();
        for (List<String> row : WordList.read(TopicProvider.class, name + ".tsv")) {
            StringBuilder rules = topics.computeIfAbsent(row.get(0), id -> new LinkedHashMap<>())
                    .computeIfAbsent(row.get(1), language -> new StringBuilder());
            add(row.get(2), rules);
        }
        StringBuilder yaml =
                new StringBuilder("id: ").append(name).append("\nversion: \"1\"\nlanguages: []\ntopics:\n");
        topics.forEach((id, byLanguage) -> {
            yaml.append("  - id: ")
                    .append(id)
                    .append("\n    label: ")
                    .append(label(id))
                    .append("\n    rules:\n");
            byLanguage.forEach((language, rules) -> yaml.append("      ")
                    .append(language)
                    .append(":\n")
                    .append(rules)
                    .append("'\n"));
        });
        return yaml.toString();
    }

    /** Adds a term to the last line where it fits, else begins a line; the last one is left open. */
    private static void add(String term, StringBuilder rules) {
        String quoted =
                (term.chars().allMatch(Character::isLetterOrDigit) ? term : '"' + term + '"').replace("'", "''");
        int line = rules.length() - rules.lastIndexOf("\n") - 1;
        if (rules.length() == 0) {
            rules.append("        - '");
        } else if (line + quoted.length() > LONGEST_LINE) {
            rules.append("'\n        - '");
        } else {
            rules.append(" OR ");
        }
        rules.append(quoted);
    }

    private static String label(String id) {
        String words = id.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
