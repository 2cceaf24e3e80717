package org.feedbacknlp.core.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.core.table.TableReader;

/** The codebooks that ship: the general one, and one for each industry. The rules of a language are read when it is first met. Thread-safe. */
public final class ShippedTopics {
    private static final String GENERAL = "general";

    private final String digest;
    private final List<Volume> volumes = new ArrayList<>();
    private final NavigableSet<String> languages = new TreeSet<>();
    private final Map<String, CodebookAnnotator> byLanguage = new ConcurrentHashMap<>();

    private ShippedTopics(String industry) {
        for (String name : codebooks(industry)) {
            Volume volume = Volume.read(TableReader.open(ShippedTopics.class, table(name)));
            volumes.add(volume);
            languages.addAll(volume.unread().keySet());
        }
        digest = volumes.get(volumes.size() - 1).digest();
    }

    /** One file: its topics, and the rules of each language as they are stored. */
    private record Volume(String digest, List<Topic> topics, SortedMap<String, TableReader> unread) {
        static Volume read(TableReader in) {
            String digest = in.text();
            List<Topic> topics = new ArrayList<>();
            for (int left = in.number(); left > 0; left--) {
                topics.add(topic(in.text(), in.text(), in.text(), List.of()));
            }
            SortedMap<String, TableReader> unread = new TreeMap<>();
            for (int left = in.number(); left > 0; left--) {
                unread.put(in.text(), in.part());
            }
            return new Volume(digest, topics, unread);
        }

        List<Topic> in(String language) {
            TableReader part = unread.get(language);
            if (part == null) {
                return List.of();
            }
            List<List<Rule>> rules = ShippedTables.read(part, topics.size());
            List<Topic> all = new ArrayList<>();
            for (int i = 0; i < topics.size(); i++) {
                Topic topic = topics.get(i);
                all.add(topic(topic.id(), topic.label(), topic.description(), rules.get(i)));
            }
            return all;
        }

        private static Topic topic(String id, String label, String description, List<Rule> rules) {
            return new Topic(
                    id,
                    label,
                    description,
                    Optional.empty(),
                    new TreeSet<>(),
                    rules,
                    new TreeMap<>(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    /**
     * Returns whose topics ship.
     *
     * @return {@code general} and the industries
     */
    public static List<String> names() {
        return TopicProvider.INDUSTRIES;
    }

    /**
     * Returns a codebook that ships, as it is written: to read, and to begin one's own from.
     *
     * @param name one of {@link #names}
     * @return YAML
     * @throws IllegalArgumentException if there is no such codebook
     */
    public static String text(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException(
                    "no codebook ships for " + name + "; there are " + String.join(", ", names()));
        }
        try (InputStream in = Objects.requireNonNull(ShippedTopics.class.getResourceAsStream(file(name)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns the names of the codebooks that an industry has: the general one, and its own. */
    static List<String> codebooks(String industry) {
        return industry.equals(GENERAL) ? List.of(GENERAL) : List.of(GENERAL, industry);
    }

    static String file(String name) {
        return name + ".yaml";
    }

    static String table(String name) {
        return name + ".table";
    }

    /** Opens the general codebook and that of an industry. */
    static ShippedTopics of(String industry) {
        return new ShippedTopics(industry);
    }

    /** Returns the digest of the files as they are written. */
    String digest() {
        return digest;
    }

    NavigableSet<String> topics() {
        NavigableSet<String> ids = new TreeSet<>();
        volumes.forEach(volume -> volume.topics().forEach(topic -> ids.add(topic.id())));
        return ids;
    }

    /** Returns the languages that have rules. */
    NavigableSet<String> languages() {
        return Collections.unmodifiableNavigableSet(languages);
    }

    /** Returns what finds the topics of one of the languages. */
    CodebookAnnotator in(String language) {
        CodebookAnnotator known = byLanguage.get(language);
        return known == null ? read(language) : known;
    }

    private synchronized CodebookAnnotator read(String language) {
        return byLanguage.computeIfAbsent(language, missing -> {
            List<Topic> topics = new ArrayList<>();
            volumes.forEach(volume -> topics.addAll(volume.in(missing)));
            topics.removeIf(topic -> topic.rules().isEmpty());
            return new CodebookAnnotator(Codebook.shipped(digest, topics), Confidence.OF_TERMS);
        });
    }
}
