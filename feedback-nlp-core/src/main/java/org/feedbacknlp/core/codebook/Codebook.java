package org.feedbacknlp.core.codebook;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.rule.Rule;

/**
 * A file of topics and the rules that find them. Immutable and thread-safe. Its grammar and its form are written down in {@code
 * docs/codebooks.md}.
 */
public final class Codebook {
    private final String digest;
    private final CodebookReader.Contents contents;
    private final Compiled compiled;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final References references;

    private Codebook(String digest, CodebookReader.Contents contents) {
        this.digest = digest;
        this.contents = contents;
        Map<String, Rule> named = new LinkedHashMap<>(contents.definitions());
        for (Topic topic : contents.topics()) {
            numbers.put(topic.id(), numbers.size());
            if (!topic.allRules().isEmpty()) {
                named.put(topic.id(), Entry.any(topic.allRules()));
            }
        }
        compiled = compiled(contents.topics(), named);
        references = new References(named);
        for (Topic topic : contents.topics()) {
            if (compiled.findsNothing(number(topic))) {
                throw new CodebookException(
                        "topic " + topic.id()
                                + " has a rule that holds without any word; a condition alone is no evidence, join a word to it with AND");
            }
        }
    }

    /** Makes a codebook of topics of one language that were read and checked when the library was built. */
    static Codebook shipped(String digest, List<Topic> topics) {
        return new Codebook(
                digest,
                new CodebookReader.Contents(
                        "shipped", "1", new TreeSet<>(), new LinkedHashMap<>(), Optional.empty(), topics));
    }

    private static Compiled compiled(List<Topic> topics, Map<String, Rule> named) {
        try {
            return new Compiled(topics, named);
        } catch (IllegalArgumentException wrong) {
            throw new CodebookException(String.valueOf(wrong.getMessage()));
        }
    }

    /**
     * Reads a codebook.
     *
     * @param file YAML or JSON in UTF-8
     * @return the codebook
     * @throws IOException if the file cannot be read
     * @throws CodebookException if it is no codebook; one line says where, what, and what to do
     */
    public static Codebook read(Path file) throws IOException {
        if (Files.size(file) > 4L * CodebookReader.LONGEST) {
            throw new CodebookException("the file is larger than a codebook may be");
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
            return new Codebook(digest(bytes), CodebookReader.read(text));
        } catch (CharacterCodingException wrong) {
            throw new CodebookException("the file is not UTF-8; save it so");
        }
    }

    /**
     * Reads a codebook from its text.
     *
     * @param text YAML or JSON
     * @return the codebook
     * @throws CodebookException if it is none
     */
    public static Codebook parse(String text) {
        return new Codebook(digest(text.getBytes(StandardCharsets.UTF_8)), CodebookReader.read(text));
    }

    private static String digest(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Returns its id.
     *
     * @return the id
     */
    public String id() {
        return contents.id();
    }

    /**
     * Returns its version.
     *
     * @return the version
     */
    public String version() {
        return contents.version();
    }

    /**
     * Returns the digest of its file.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    public String digest() {
        return digest;
    }

    /**
     * Returns the languages that its rules are for.
     *
     * @return primary language tags; empty for any
     */
    public SortedSet<String> languages() {
        return contents.languages();
    }

    /**
     * Returns the model that votes for topics beside the rules.
     *
     * @return the model, empty if rules decide alone
     */
    public Optional<Learned> learned() {
        return contents.learned();
    }

    /**
     * Returns its topics.
     *
     * @return in the order of the file
     */
    public List<Topic> topics() {
        return contents.topics();
    }

    /**
     * Finds a topic.
     *
     * @param id its id
     * @return the topic, empty if the codebook has none of that id
     */
    public Optional<Topic> topic(String id) {
        Integer number = numbers.get(id);
        return number == null ? Optional.empty() : Optional.of(topics().get(number));
    }

    /**
     * Returns what a topic is found by, for an index.
     *
     * @param topic the topic's id
     * @return its rules and those of the topics below it, with what they refer to in place; gates of language are not in it
     * @throws IllegalArgumentException if the codebook has no such topic
     */
    public Rule rule(String topic) {
        List<Rule> all = new ArrayList<>();
        addRules(known(topic), all);
        return all.size() == 1 ? all.get(0) : new Rule.AnyOf(all);
    }

    private void addRules(Topic topic, List<Rule> all) {
        topic.allRules().forEach(rule -> all.add(references.resolved(rule)));
        for (Topic child : topics()) {
            if (child.parent().equals(Optional.of(topic.id()))) {
                addRules(child, all);
            }
        }
    }

    private Topic known(String topic) {
        return topic(topic)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the codebook has no topic " + topic + "; it has " + String.join(", ", numbers.keySet())));
    }

    /**
     * Tells whether rules ask for what stands beside a verbatim.
     *
     * @return true if a rule has a condition
     */
    public boolean hasConditions() {
        return compiled.hasConditions();
    }

    /**
     * Checks the examples of every topic.
     *
     * @return those that do not hold, in the order of the file
     */
    public List<Broken> check() {
        Reading reading = new Reading(this);
        List<Broken> broken = new ArrayList<>();
        for (Topic topic : topics()) {
            topic.match().forEach(text -> check(reading, topic, text, true, broken));
            topic.never().forEach(text -> check(reading, topic, text, false, broken));
        }
        return broken;
    }

    private static void check(Reading reading, Topic topic, String text, boolean wanted, List<Broken> broken) {
        Verbatim verbatim = Verbatim.of(text);
        if (reading.holds(verbatim, topic) != wanted) {
            broken.add(new Broken(topic.id(), text, wanted, reading.trace(verbatim, topic)));
        }
    }

    /**
     * Tells why a verbatim is about a topic or why not.
     *
     * @param verbatim the verbatim
     * @param topic the topic's id
     * @return what each part of its rules found; for a topic without rules, of those below it
     * @throws IllegalArgumentException if the codebook has no such topic
     */
    public Trace trace(Verbatim verbatim, String topic) {
        return new Reading(this).trace(verbatim, known(topic));
    }

    Compiled compiled() {
        return compiled;
    }

    OwnOpinions opinions(String topic) {
        return compiled.opinions(Objects.requireNonNull(numbers.get(topic)));
    }

    int number(Topic topic) {
        return numbers.getOrDefault(topic.id(), -1);
    }

    /** Shows the id, the version and how many topics there are. */
    @Override
    public String toString() {
        return "Codebook[" + id() + " " + version() + ", " + topics().size() + " topics]";
    }

    /**
     * An example that does not hold.
     *
     * @param topic the topic's id
     * @param text the example
     * @param wanted whether the text should be about the topic
     * @param trace what each part of its rules found
     */
    public record Broken(String topic, String text, boolean wanted, Trace trace) {}
}
