package org.feedbacknlp.core.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.feedbacknlp.core.table.Table;
import org.feedbacknlp.core.table.TableReader;
import org.feedbacknlp.core.table.TableWriter;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.ResourceDigest;
import org.feedbacknlp.core.text.WordList;

/** The terms of the shipped topics, by language; those of a language are read when it is first met. Thread-safe. */
final class TopicTerms {
    private static final String GENERAL = "general";
    private static final PhraseTable<List<String>> NONE = PhraseTable.empty();

    private final String digest;
    private final NavigableSet<String> topics = new TreeSet<>();
    private final List<String> languages = new ArrayList<>();
    private final Map<String, TableReader> unread = new TreeMap<>();
    private final Map<String, PhraseTable<List<String>>> byLanguage = new ConcurrentHashMap<>();

    private TopicTerms(TableReader in) {
        digest = in.text();
        for (int left = in.number(); left > 0; left--) {
            topics.add(in.text());
        }
        for (int left = in.number(); left > 0; left--) {
            String language = in.text();
            languages.add(language);
            unread.put(language, in.part());
        }
    }

    /**
     * Reads the general topics and those of an industry, from the table that the build made of them.
     *
     * @param industry an industry's id, or {@code general} for none
     */
    static TopicTerms of(String industry) {
        return new TopicTerms(TableReader.open(TopicTerms.class, table(industry)));
    }

    private static String table(String industry) {
        return industry + ".table";
    }

    /** Makes the table of an industry from the terms as they are written. */
    static Table compiled(String industry) {
        NavigableSet<String> topics = new TreeSet<>();
        Map<String, Map<String, List<String>>> terms = new TreeMap<>();
        for (String file : files(industry)) {
            for (List<String> row : WordList.read(TopicTerms.class, file)) {
                topics.add(row.get(0));
                terms.computeIfAbsent(row.get(1), language -> new LinkedHashMap<>())
                        .computeIfAbsent(row.get(2), term -> new ArrayList<>())
                        .add(row.get(0));
            }
        }
        TopicCode code = new TopicCode(List.copyOf(topics));
        TableWriter out = new TableWriter().text(ResourceDigest.of(TopicTerms.class, files(industry)));
        out.number(topics.size());
        topics.forEach(out::text);
        out.number(terms.size());
        terms.forEach((language, phrases) -> {
            TableWriter part = new TableWriter();
            PhraseTable.of(phrases).write(part, code::of);
            out.text(language).part(part.bytes());
        });
        return new Table(TopicTerms.class, table(industry), out);
    }

    static List<String> files(String industry) {
        return industry.equals(GENERAL) ? List.of(GENERAL + ".tsv") : List.of(GENERAL + ".tsv", industry + ".tsv");
    }

    /** Returns the digest of the terms as they are written. */
    String digest() {
        return digest;
    }

    NavigableSet<String> topics() {
        return Collections.unmodifiableNavigableSet(topics);
    }

    /** Returns the languages that have terms, in alphabetical order. */
    List<String> languages() {
        return Collections.unmodifiableList(languages);
    }

    /** Returns the terms of a language, empty where it has none. */
    PhraseTable<List<String>> in(String language) {
        PhraseTable<List<String>> known = byLanguage.get(language);
        if (known != null) {
            return known;
        }
        TableReader part = unread.get(language);
        return part == null ? NONE : read(language, part);
    }

    private synchronized PhraseTable<List<String>> read(String language, TableReader part) {
        PhraseTable<List<String>> known = byLanguage.get(language);
        if (known != null) {
            return known;
        }
        TopicCode code = new TopicCode(List.copyOf(topics));
        List<List<String>> meanings = new ArrayList<>();
        for (long one : part.longs()) {
            meanings.add(code.topics(one));
        }
        PhraseTable<List<String>> read = PhraseTable.read(part, meanings);
        byLanguage.put(language, read);
        return read;
    }
}
