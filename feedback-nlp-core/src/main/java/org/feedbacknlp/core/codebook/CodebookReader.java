package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.feedbacknlp.api.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the text of a codebook, YAML or JSON. Every problem names the topic, the place in the rule, and the cure. */
final class CodebookReader {
    /** Characters of a codebook. */
    static final int LONGEST = 4_000_000;

    /** Topics of a codebook. */
    static final int MOST_TOPICS = 2_000;

    private static final Set<String> KEYS =
            Set.of("id", "version", "languages", "description", "definitions", "topics", "learned", "forms");
    private static final Set<String> LEARNED_KEYS = Set.of("model", "least");
    private static final Set<String> SIDES = Set.of("positive", "negative");
    private static final Set<String> TOPIC_KEYS =
            Set.of("id", "label", "description", "parent", "languages", "rules", "match", "never", "sentiment");

    private static final String ENGLISH = "en";

    private final String text;
    private boolean written;
    private boolean inflected = true;

    private CodebookReader(String text) {
        this.text = text;
    }

    /**
     * What a file says.
     *
     * @param id the codebook's id
     * @param version its version
     * @param languages the languages that its rules are for; empty for any
     * @param definitions rules that others refer to
     * @param learned the model that votes for topics beside the rules
     * @param topics its topics
     */
    record Contents(
            String id,
            String version,
            SortedSet<String> languages,
            Map<String, Rule> definitions,
            Optional<Learned> learned,
            List<Topic> topics) {}

    static Contents read(String text) {
        if (text.length() > LONGEST) {
            throw new CodebookException("a codebook has at most " + LONGEST + " characters; part it");
        }
        return new CodebookReader(text).contents();
    }

    private Contents contents() {
        Map<?, ?> root = map(load(), "the codebook");
        known(root, KEYS, "the codebook");
        SortedSet<String> languages = languages(root, "the codebook");
        written = isWritten(root);
        inflected = isInflected(languages);
        List<?> listed = list(root, "topics", "the codebook");
        if (listed.isEmpty() || listed.size() > MOST_TOPICS) {
            throw new CodebookException(
                    "a codebook has 1 to " + MOST_TOPICS + " topics under topics, this one has " + listed.size());
        }
        Map<String, Rule> definitions = definitions(root);
        List<Topic> topics = new ArrayList<>(listed.size());
        SortedSet<String> ids = new TreeSet<>();
        for (Object one : listed) {
            Topic topic = topic(map(one, "topic " + (topics.size() + 1)), topics.size() + 1);
            if (!ids.add(topic.id()) || definitions.containsKey(topic.id())) {
                throw new CodebookException(
                        "topic " + topic.id() + " stands twice, or beside a definition of that name");
            }
            topics.add(topic);
        }
        Optional<Learned> learned = learned(root);
        checkParents(topics, ids, learned.isPresent());
        return new Contents(
                required(root, "id", "the codebook"),
                required(root, "version", "the codebook"),
                languages,
                definitions,
                learned,
                topics);
    }

    /** The YAML reader stumbles over them. */
    private void refuseLoneSurrogates() {
        for (int i = 0; i < text.length(); i++) {
            boolean pair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!pair && Character.isSurrogate(text.charAt(i))) {
                throw new CodebookException("half a character (a lone surrogate) stands at " + i + "; take it out");
            }
            i += pair ? 1 : 0;
        }
    }

    private @Nullable Object load() {
        refuseLoneSurrogates();
        LoadSettings settings = LoadSettings.builder()
                .setLabel("codebook")
                .setAllowDuplicateKeys(false)
                .setBufferSize(
                        text.length() + 2) // A pair of surrogates at a buffer's end throws (SnakeYAML Engine 2.10).
                .setMaxAliasesForCollections(50)
                .setCodePointLimit(LONGEST)
                .build();
        try {
            return new Load(settings).loadFromString(text);
        } catch (MarkedYamlEngineException broken) {
            String place = broken.getProblemMark()
                    .map(mark -> "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ": ")
                    .orElse("");
            throw new CodebookException(place + broken.getProblem());
        } catch (YamlEngineException | StackOverflowError broken) {
            throw new CodebookException("it is no YAML: "
                    + String.valueOf(broken.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private Map<String, Rule> definitions(Map<?, ?> root) {
        Map<String, Rule> definitions = new LinkedHashMap<>();
        Object given = root.get("definitions");
        if (given != null) {
            map(given, "definitions").forEach((name, rule) -> {
                String id = id(String.valueOf(name), "a definition");
                definitions.put(id, rule(string(rule, "definition " + id), "definition " + id));
            });
        }
        return definitions;
    }

    private static Optional<Learned> learned(Map<?, ?> root) {
        Object given = root.get("learned");
        if (given == null) {
            return Optional.empty();
        }
        Map<?, ?> map = map(given, "learned");
        known(map, LEARNED_KEYS, "learned");
        Object least = map.get("least");
        double value = least instanceof Number number ? number.doubleValue() : Learned.LEAST;
        if (least != null && !(least instanceof Number) || !(value > 0 && value <= 1)) {
            throw new CodebookException("learned, least is no number above 0 and up to 1");
        }
        return Optional.of(new Learned(required(map, "model", "learned"), value));
    }

    private Topic topic(Map<?, ?> map, int number) {
        String id = id(required(map, "id", "topic " + number), "topic " + number);
        String where = "topic " + id;
        known(map, TOPIC_KEYS, where);
        Object feelings = map.get("sentiment");
        Map<?, ?> sentiment = feelings == null ? Map.of() : map(feelings, where + ", sentiment");
        known(sentiment, SIDES, where + ", sentiment");
        SortedSet<String> languages = languages(map, where);
        boolean ofCodebook = inflected;
        inflected = languages.isEmpty() ? ofCodebook : isInflected(languages);
        Topic topic = new Topic(
                id,
                optional(map, "label", where).orElse(id),
                optional(map, "description", where).orElse(""),
                optional(map, "parent", where),
                languages,
                map.get("rules") instanceof Map<?, ?> ? List.of() : rules(map, "rules", where),
                byLanguage(map, where),
                rules(sentiment, "positive", where),
                rules(sentiment, "negative", where),
                strings(map, "match", where),
                strings(map, "never", where));
        inflected = ofCodebook;
        return topic;
    }

    private static boolean isWritten(Map<?, ?> root) {
        String forms = optional(root, "forms", "the codebook").orElse("all");
        if (!forms.equals("all") && !forms.equals("written")) {
            throw new CodebookException("forms is all or written, not " + forms);
        }
        return forms.equals("written");
    }

    /** Only English words have forms, unless the codebook wants none. */
    private boolean isInflected(SortedSet<String> languages) {
        return !written && (languages.isEmpty() || languages.contains(ENGLISH));
    }

    private SortedMap<String, List<Rule>> byLanguage(Map<?, ?> map, String where) {
        SortedMap<String, List<Rule>> all = new TreeMap<>();
        if (map.get("rules") instanceof Map<?, ?> given) {
            for (Object language : given.keySet()) {
                String tag = String.valueOf(language);
                inflected = !written && tag.equals(ENGLISH);
                all.put(tag, rules(given, tag, where + ", rules in " + tag));
            }
        }
        return all;
    }

    private List<Rule> rules(Map<?, ?> map, String key, String where) {
        List<Rule> rules = new ArrayList<>();
        for (String text : strings(map, key, where)) {
            boolean side = SIDES.contains(key);
            rules.add(rule(text, where + (side ? ", " + key : "") + ", rule " + (rules.size() + 1)));
        }
        return rules;
    }

    private static void checkParents(List<Topic> topics, Set<String> ids, boolean learned) {
        Map<String, String> parents = new LinkedHashMap<>();
        Set<String> used = new TreeSet<>();
        for (Topic topic : topics) {
            topic.parent().ifPresent(parent -> {
                if (!ids.contains(parent)) {
                    throw new CodebookException(
                            "topic " + topic.id() + " has the parent " + parent + ", which is no topic");
                }
                parents.put(topic.id(), parent);
                used.add(parent);
            });
        }
        for (Topic topic : topics) {
            if (!learned && topic.allRules().isEmpty() && !used.contains(topic.id())) {
                throw new CodebookException("topic " + topic.id() + " has neither rules nor topics below it");
            }
            String above = topic.id();
            for (int steps = 0; above != null; steps++) {
                if (steps > parents.size()) {
                    throw new CodebookException("topic " + topic.id() + " lies below itself");
                }
                above = parents.get(above);
            }
        }
    }

    private Rule rule(String text, String where) {
        try {
            return RuleParser.parse(text, inflected);
        } catch (RuleException wrong) {
            int line = (int) text.substring(0, Math.min(wrong.offset, text.length()))
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            int column = wrong.offset - text.lastIndexOf('\n', Math.max(0, wrong.offset - 1));
            throw new CodebookException(where + (line > 0 ? ", line " + (line + 1) : "") + ", column " + column + ": "
                    + wrong.getMessage());
        }
    }

    private static Map<?, ?> map(@Nullable Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new CodebookException(where + " is no map of keys and values");
    }

    private static void known(Map<?, ?> map, Set<String> keys, String where) {
        for (Object key : map.keySet()) {
            if (!keys.contains(String.valueOf(key))) {
                throw new CodebookException(
                        where + " has the unknown key " + key + "; it may have " + new TreeSet<>(keys));
            }
        }
    }

    private static String required(Map<?, ?> map, String key, String where) {
        return optional(map, key, where).orElseThrow(() -> new CodebookException(where + " has no " + key));
    }

    private static Optional<String> optional(Map<?, ?> map, String key, String where) {
        Object value = map.get(key);
        return value == null ? Optional.empty() : Optional.of(string(value, where + ", " + key));
    }

    private static String string(@Nullable Object value, String where) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            String text = value.toString();
            if (!text.isBlank()) {
                return text;
            }
        }
        throw new CodebookException(where + " is no text");
    }

    private static List<?> list(Map<?, ?> map, String key, String where) {
        Object value = map.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw new CodebookException(where + ", " + key + " is no list; begin each entry with a dash");
    }

    private static List<String> strings(Map<?, ?> map, String key, String where) {
        List<String> texts = new ArrayList<>();
        for (Object one : list(map, key, where)) {
            texts.add(string(one, where + ", " + key + " " + (texts.size() + 1)));
        }
        return texts;
    }

    private static SortedSet<String> languages(Map<?, ?> map, String where) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(strings(map, "languages", where)));
    }

    private static String id(String id, String where) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean fits = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
            if (!fits) {
                throw new CodebookException(where + ": an id is lower-case letters, digits, hyphens, dots: " + id);
            }
        }
        return id;
    }
}
