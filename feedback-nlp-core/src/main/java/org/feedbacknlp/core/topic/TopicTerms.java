package org.feedbacknlp.core.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.WordList;

/** The terms of the shipped topics, by language. Immutable and thread-safe. */
final class TopicTerms {
    private static final String GENERAL = "general";
    private static final PhraseTable<List<String>> NONE = PhraseTable.of(Map.of());

    private final NavigableSet<String> topics = new TreeSet<>();
    private final Map<String, PhraseTable<List<String>>> byLanguage = new TreeMap<>();

    private TopicTerms(Map<String, Map<String, List<String>>> terms) {
        terms.forEach((language, phrases) -> {
            byLanguage.put(language, PhraseTable.of(phrases));
            phrases.values().forEach(topics::addAll);
        });
    }

    /**
     * Reads the general topics and those of an industry.
     *
     * @param industry an industry's id, or {@code general} for none
     */
    static TopicTerms of(String industry) {
        Map<String, Map<String, List<String>>> terms = new TreeMap<>();
        for (String file : files(industry)) {
            for (List<String> row : WordList.read(TopicTerms.class, file)) {
                terms.computeIfAbsent(row.get(1), language -> new LinkedHashMap<>())
                        .computeIfAbsent(row.get(2), term -> new ArrayList<>())
                        .add(row.get(0));
            }
        }
        return new TopicTerms(terms);
    }

    static List<String> files(String industry) {
        return industry.equals(GENERAL) ? List.of(GENERAL + ".tsv") : List.of(GENERAL + ".tsv", industry + ".tsv");
    }

    NavigableSet<String> topics() {
        return topics;
    }

    List<String> languages() {
        return List.copyOf(byLanguage.keySet());
    }

    /** Returns the terms of a language, empty where it has none. */
    PhraseTable<List<String>> in(String language) {
        return byLanguage.getOrDefault(language, NONE);
    }
}
