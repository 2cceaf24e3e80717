package org.feedbacknlp.corpus.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping in a YAML file, read key by key. A value of the wrong kind is complained of and read as absent, so that a reader
 * goes on and finds the next mistake too. Not thread-safe.
 */
public final class YamlMap {
    private final MappingNode node;
    private final Map<String, Node> values;
    private final Set<String> asked;
    private final Complaints complaints;

    YamlMap(MappingNode node, Complaints complaints) {
        this(node, new LinkedHashMap<>(), new HashSet<>(), complaints);
        for (NodeTuple entry : node.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (key.isBlank() || values.putIfAbsent(key, entry.getValueNode()) != null) {
                complaints.add(line(entry.getKeyNode()), "key blank or twice: '" + key + "'");
            }
        }
    }

    private YamlMap(MappingNode node, Map<String, Node> values, Set<String> asked, Complaints complaints) {
        this.node = node;
        this.values = values;
        this.asked = asked;
        this.complaints = complaints;
    }

    /**
     * Returns this mapping with another addressee for its complaints.
     *
     * @param other takes the complaints from here on
     * @return the same mapping; what was asked of one was asked of both
     */
    public YamlMap reportingTo(Complaints other) {
        return new YamlMap(node, values, asked, other);
    }

    /**
     * Returns where the mapping starts.
     *
     * @return the line, from 1
     */
    public int line() {
        return line(node);
    }

    /**
     * Returns the keys.
     *
     * @return the keys in the order of the file
     */
    public Set<String> keys() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /**
     * Complains about the value of a key, or about the mapping where the key is absent.
     *
     * @param key the key
     * @param message one line
     */
    public void complain(String key, String message) {
        complaints.add(line(values.getOrDefault(key, node)), key + ": " + message);
    }

    /**
     * Complains of each key that is not there.
     *
     * @param required the keys that must be there
     */
    public void need(String... required) {
        for (String key : required) {
            if (!values.containsKey(key)) {
                complain(key, "missing");
            }
        }
    }

    /**
     * Complains of each key that was never asked for.
     *
     * @param why what to say of it
     */
    public void refuseOthers(String why) {
        values.keySet().stream().filter(key -> !asked.contains(key)).forEach(key -> complain(key, why));
    }

    /**
     * Reads a text.
     *
     * @param key its key
     * @return the text, or empty
     */
    public Optional<YamlText> text(String key) {
        return value(key).flatMap(value -> text(key, value));
    }

    /**
     * Reads a list of texts.
     *
     * @param key its key
     * @return the texts, none where the key is absent
     */
    public List<YamlText> texts(String key) {
        List<YamlText> texts = new ArrayList<>();
        items(key).forEach(item -> text(key, item).ifPresent(texts::add));
        return texts;
    }

    /**
     * Reads a mapping.
     *
     * @param key its key
     * @return the mapping, or empty
     */
    public Optional<YamlMap> map(String key) {
        return value(key).flatMap(value -> map(key, value));
    }

    /**
     * Reads a list of mappings.
     *
     * @param key its key
     * @return the mappings, none where the key is absent
     */
    public List<YamlMap> maps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        items(key).forEach(item -> map(key, item).ifPresent(maps::add));
        return maps;
    }

    /**
     * Reads a word of a vocabulary.
     *
     * @param <E> what the words stand for
     * @param key its key
     * @param vocabulary the words that are allowed
     * @return what the word stands for, or empty
     */
    public <E> Optional<E> choice(String key, Vocabulary<E> vocabulary) {
        return text(key).flatMap(word -> known(key, word, vocabulary));
    }

    /**
     * Reads a list of words of a vocabulary.
     *
     * @param <E> what the words stand for
     * @param key its key
     * @param vocabulary the words that are allowed
     * @return what the words stand for, none where the key is absent
     */
    public <E> List<E> choices(String key, Vocabulary<E> vocabulary) {
        List<E> found = new ArrayList<>();
        texts(key).forEach(word -> known(key, word, vocabulary).ifPresent(found::add));
        return found;
    }

    /**
     * Reads a truth value.
     *
     * @param key its key
     * @return true if it is there and {@code true}
     */
    public boolean flag(String key) {
        return scalar(key, Tag.BOOL).map(Boolean::parseBoolean).orElse(false);
    }

    /**
     * Reads a whole number.
     *
     * @param key its key
     * @return the number, or empty
     */
    public OptionalInt whole(String key) {
        Optional<String> digits = scalar(key, Tag.INT);
        try {
            return digits.isPresent() ? OptionalInt.of(Integer.parseInt(digits.get())) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            complain(key, "not a whole number");
            return OptionalInt.empty();
        }
    }

    /**
     * Reads a number.
     *
     * @param key its key
     * @return the number, or empty
     */
    public OptionalDouble number(String key) {
        Optional<String> digits = scalar(key, Tag.INT, Tag.FLOAT);
        if (digits.isPresent()) {
            double number = finite(digits.get());
            if (Double.isFinite(number)) {
                return OptionalDouble.of(number);
            }
            complain(key, "not a finite number");
        }
        return OptionalDouble.empty();
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private List<Node> items(String key) {
        Optional<Node> value = value(key);
        if (value.isPresent() && value.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        value.ifPresent(other -> complain(key, "not a list"));
        return List.of();
    }

    private Optional<YamlText> text(String key, Node value) {
        if (value instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
            return Optional.of(new YamlText(scalar.getValue(), line(value)));
        }
        complaints.add(line(value), key + ": not a text; put it in quotes");
        return Optional.empty();
    }

    private Optional<YamlMap> map(String key, Node value) {
        if (value instanceof MappingNode map) {
            return Optional.of(new YamlMap(map, complaints));
        }
        complaints.add(line(value), key + ": not a mapping");
        return Optional.empty();
    }

    private <E> Optional<E> known(String key, YamlText word, Vocabulary<E> vocabulary) {
        Optional<E> found = vocabulary.find(word.value());
        if (found.isEmpty()) {
            complaints.add(word.line(), key + ": unknown '" + word.value() + "'");
        }
        return found;
    }

    private Optional<String> scalar(String key, Tag... tags) {
        Optional<Node> value = value(key);
        if (value.isPresent()
                && value.get() instanceof ScalarNode scalar
                && List.of(tags).contains(scalar.getTag())) {
            return Optional.of(scalar.getValue());
        }
        value.ifPresent(other -> complain(key, "not " + (tags[0].equals(Tag.BOOL) ? "true or false" : "a number")));
        return Optional.empty();
    }

    /** YAML writes infinity and NaN in words that Java does not read. */
    private static double finite(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static int line(Node node) {
        return YamlFile.line(node.getStartMark());
    }
}
