package org.feedbacknlp.corpus.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a YAML file that holds one mapping, within limits: {@value #MAX_BYTES} bytes of UTF-8, {@value #MAX_DEPTH} levels,
 * no anchors and no aliases. No object is made but texts, lists and mappings.
 */
public final class YamlFile {
    static final int MAX_BYTES = 4 << 20;
    static final int MAX_DEPTH = 10;

    private YamlFile() {}

    /**
     * Reads a file.
     *
     * @param file where it is
     * @param complaints takes what is wrong with it
     * @return its mapping, or empty if it cannot be read, is too large or is not a mapping in YAML
     */
    public static Optional<YamlMap> read(Path file, Complaints complaints) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                complaints.add(0, "larger than " + MAX_BYTES + " bytes");
                return Optional.empty();
            }
            String yaml = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(yaml, complaints);
        } catch (CharacterCodingException e) {
            complaints.add(0, "not UTF-8");
        } catch (IOException e) {
            complaints.add(0, "cannot be read: " + e.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    /**
     * Reads a mapping from memory.
     *
     * @param yaml the file's text
     * @param complaints takes what is wrong with it
     * @return the mapping, or empty if the text is not a mapping in YAML or breaks a limit
     */
    public static Optional<YamlMap> parse(String yaml, Complaints complaints) {
        try {
            return withinLimits(yaml, complaints) ? mapping(yaml, complaints) : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            complaints.add(line(e.getProblemMark()), "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            complaints.add(0, "not YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static Optional<YamlMap> mapping(String yaml, Complaints complaints) {
        Optional<Node> root = new Compose(settings(yaml)).composeString(yaml);
        if (root.isPresent() && root.get() instanceof MappingNode map) {
            return Optional.of(new YamlMap(map, complaints));
        }
        complaints.add(1, "not a mapping");
        return Optional.empty();
    }

    /** The events come without recursion, so this holds before anything that recurses sees the file. */
    private static boolean withinLimits(String yaml, Complaints complaints) {
        int depth = 0;
        for (Event event : new Parse(settings(yaml)).parseString(yaml)) {
            depth += deeper(event);
            if (depth > MAX_DEPTH) {
                complaints.add(line(event.getStartMark()), "deeper than " + MAX_DEPTH + " levels");
                return false;
            }
            if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                complaints.add(line(event.getStartMark()), "anchors and aliases are not allowed");
                return false;
            }
        }
        return true;
    }

    /** One buffer holds the whole file: the engine's reader fails where a surrogate pair lies across the end of one. */
    private static LoadSettings settings(String yaml) {
        return LoadSettings.builder()
                .setCodePointLimit(MAX_BYTES)
                .setBufferSize(yaml.length() + 1)
                .build();
    }

    private static int deeper(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }

    static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(-1) + 1;
    }
}
