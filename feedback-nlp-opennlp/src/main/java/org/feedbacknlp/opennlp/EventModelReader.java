package org.feedbacknlp.opennlp;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Reads the binary part of a model as OpenNLP's {@code GenericModelReader} does, but believes no count: before memory is taken
 * for so many things, so many must be able to stand in the bytes that are left.
 */
final class EventModelReader {
    private static final String CHUNKED = "CHUNKED-MODEL-PARAMS:";
    /** The least that a text takes: its length. */
    private static final int TEXT_BYTES = 2;
    /** Far beyond what is learned, and still nothing that adds up to infinity over a text. */
    private static final double LARGEST = 1e15;

    private static final int MOST_OUTCOMES = 10_000;

    private final String file;
    private final DataInputStream in;

    private EventModelReader(String file, byte[] bytes) {
        this.file = file;
        in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /**
     * Reads a model.
     *
     * @param file the model's file name
     * @param bytes the binary part
     * @return the model
     * @throws ModelLoadException if the bytes are not one
     */
    static EventModel read(String file, byte[] bytes) {
        EventModelReader reader = new EventModelReader(file, bytes);
        try {
            return reader.model();
        } catch (IOException | NumberFormatException damaged) {
            throw new ModelLoadException(file, "its weights are damaged or cut off", damaged);
        }
    }

    private EventModel model() throws IOException {
        String name = text();
        Algorithm algorithm = Algorithm.find(name)
                .orElseThrow(() -> refused("algorithm " + ModelManifest.shown(name) + " is unknown"));
        if (algorithm == Algorithm.GIS) {
            in.readInt(); // the correction constant and
            in.readDouble(); // parameter, which no version uses any more
        }
        List<String> outcomes = outcomes();
        int[][] patterns = patterns(outcomes.size());
        List<String> features = texts("feature");
        return withParameters(algorithm, outcomes, features, patterns);
    }

    private List<String> outcomes() throws IOException {
        List<String> outcomes = texts("outcome");
        if (outcomes.isEmpty() || outcomes.size() > MOST_OUTCOMES) {
            throw refused("it has " + outcomes.size() + " outcomes; from 1 to " + MOST_OUTCOMES + " are read");
        }
        if (new HashSet<>(outcomes).size() < outcomes.size()) {
            throw refused("an outcome is there twice");
        }
        for (String outcome : outcomes) {
            if (outcome.isBlank() || outcome.chars().anyMatch(Character::isISOControl)) {
                throw refused("an outcome's name is blank or holds control characters");
            }
        }
        return outcomes;
    }

    /** Each pattern: how many features have it, then the outcomes that their parameters speak of. */
    private int[][] patterns(int outcomes) throws IOException {
        int[][] patterns = new int[count("pattern")][];
        for (int i = 0; i < patterns.length; i++) {
            StringTokenizer words = new StringTokenizer(text(), " ");
            patterns[i] = new int[words.countTokens()];
            for (int j = 0; words.hasMoreTokens(); j++) {
                patterns[i][j] = Integer.parseInt(words.nextToken());
            }
            requirePattern(patterns[i], outcomes);
        }
        return patterns;
    }

    private void requirePattern(int[] pattern, int outcomes) {
        boolean sound = pattern.length > 0 && pattern.length <= outcomes + 1 && pattern[0] >= 0;
        for (int j = 1; sound && j < pattern.length; j++) {
            sound = pattern[j] >= 0 && pattern[j] < outcomes;
        }
        if (!sound) {
            throw refused("a pattern speaks of outcomes that are not there");
        }
    }

    private EventModel withParameters(
            Algorithm algorithm, List<String> outcomes, List<String> features, int[][] patterns) throws IOException {
        int total = requireParameters(features.size(), patterns);
        int[] starts = new int[features.size() + 1];
        int[] targets = new int[total];
        double[] parameters = new double[total];
        int row = 0;
        int at = 0;
        for (int[] pattern : patterns) {
            for (int i = 0; i < pattern[0]; i++) {
                for (int j = 1; j < pattern.length; j++) {
                    targets[at] = pattern[j];
                    parameters[at++] = parameter();
                }
                starts[++row] = at;
            }
        }
        return new EventModel(algorithm, outcomes, features, starts, targets, parameters);
    }

    private int requireParameters(int features, int[][] patterns) throws IOException {
        long rows = 0;
        long total = 0;
        for (int[] pattern : patterns) {
            rows += pattern[0];
            total += (long) pattern[0] * (pattern.length - 1);
        }
        if (rows != features) {
            throw refused("its patterns speak of " + rows + " features, and it has " + features);
        }
        // No overflow: the rows are now known to be at most so many as texts were read.
        if (total != in.available() / Double.BYTES || in.available() % Double.BYTES != 0) {
            throw refused("it should hold " + total + " parameters, and " + in.available() + " bytes are left");
        }
        return (int) total;
    }

    private double parameter() throws IOException {
        double value = in.readDouble();
        if (!(Math.abs(value) <= LARGEST)) {
            throw refused("a parameter is not finite or beyond " + LARGEST);
        }
        return value;
    }

    private List<String> texts(String of) throws IOException {
        int count = count(of);
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    private int count(String of) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available() / TEXT_BYTES) {
            throw refused("its " + of + " count is " + count + ", and " + in.available() + " bytes are left");
        }
        return count;
    }

    /** A text longer than its length can tell stands in parts, behind a text that says how many. */
    private String text() throws IOException {
        String text = in.readUTF();
        if (!text.startsWith(CHUNKED)) {
            return text;
        }
        int chunks = Integer.parseInt(text.substring(CHUNKED.length()));
        if (chunks < 0 || chunks > in.available() / TEXT_BYTES) {
            throw refused("a text of " + chunks + " parts, and " + in.available() + " bytes are left");
        }
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < chunks; i++) {
            whole.append(in.readUTF());
        }
        return whole.toString();
    }

    private ModelLoadException refused(String problem) {
        return new ModelLoadException(file, "its weights are malformed: " + problem);
    }
}
