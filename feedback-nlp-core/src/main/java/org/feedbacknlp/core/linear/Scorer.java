package org.feedbacknlp.core.linear;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.feedbacknlp.core.feature.ContextFeatures;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.feature.KeyBuffer;
import org.feedbacknlp.core.feature.Units;
import org.feedbacknlp.core.text.Grammar;
import org.feedbacknlp.core.text.TextDocument;

/**
 * Scores texts with several models of one specification in one pass. A row holds one byte for each output of each model, and behind a
 * model's outputs one that says whether the model knows the feature. Immutable and thread-safe; each thread brings its own
 * {@link Room}.
 */
public final class Scorer {
    private final List<LinearModel> models;
    private final FeatureSpec spec;
    private final int stride;
    private final int[] offsets;
    private final KeyTable table;
    private final byte[] rows;
    private final ContextFeatures context;
    private final Grammar grammar;

    /**
     * Lays the models' weights side by side.
     *
     * @param models at least one, all of the same specification
     * @throws IllegalArgumentException if there is none, or specifications differ
     */
    public Scorer(List<LinearModel> models) {
        this.models = List.copyOf(models);
        if (models.isEmpty()
                || models.stream()
                        .anyMatch(model -> !model.spec().equals(models.get(0).spec()))) {
            throw new IllegalArgumentException("a scorer takes models of one specification");
        }
        spec = models.get(0).spec();
        offsets = new int[models.size()];
        int width = 0;
        for (int m = 0; m < offsets.length; m++) {
            offsets[m] = width;
            width += models.get(m).labels().size() + 1;
        }
        stride = width;
        SortedMap<Long, Integer> places = new TreeMap<>();
        for (LinearModel model : models) {
            for (long key : model.keys()) {
                places.putIfAbsent(key, 0);
            }
        }
        long[] keys = places.keySet().stream().mapToLong(Long::longValue).toArray();
        table = new KeyTable(keys);
        rows = new byte[keys.length * stride];
        for (int m = 0; m < offsets.length; m++) {
            lay(models.get(m), offsets[m], keys);
        }
        context = new ContextFeatures(spec);
        grammar = Grammar.of(spec.negation() ? spec.language() : "und");
    }

    private void lay(LinearModel model, int offset, long[] keys) {
        int outputs = model.labels().size();
        for (int i = 0; i < model.keys().length; i++) {
            int row = Arrays.binarySearch(keys, model.keys()[i]);
            int to = row * stride + offset;
            System.arraycopy(model.weights(), i * outputs, rows, to, outputs);
            rows[to + outputs] = 1;
        }
    }

    /**
     * Makes room for one thread.
     *
     * @return the room
     */
    public Room newRoom() {
        return new Room(spec, stride);
    }

    /**
     * Returns the models.
     *
     * @return the models, in the order in which they were given
     */
    public List<LinearModel> models() {
        return models;
    }

    /**
     * Sums a text up.
     *
     * @param document the text
     * @param room takes the sums
     */
    public void score(TextDocument document, Room room) {
        Units units = room.units;
        units.read(document);
        if (spec.negation()) {
            room.small.read(document.tokens(), grammar);
            units.turn(document, room.small);
        }
        room.ensureWords(units.count());
        int[] sums = room.sums;
        Arrays.fill(sums, 0);
        for (int u = 0; u < units.count(); u++) {
            addWord(document, u, room);
        }
        KeyBuffer keys = room.keys;
        keys.clear();
        context.read(room.words, units, keys);
        addRows(keys, sums);
    }

    private void addWord(TextDocument document, int u, Room room) {
        long writing = room.units.writing(u);
        int place = room.memo.find(writing);
        if (place < 0) {
            room.keys.clear();
            long word = room.wordFeatures.read(document.tokens(), room.units.token(u), room.keys);
            Arrays.fill(room.ofWord, 0);
            addRows(room.keys, room.ofWord);
            place = room.memo.put(writing, word, room.ofWord);
        }
        room.words[u] = room.memo.word(place);
        room.memo.addTo(room.sums, place);
    }

    private void addRows(KeyBuffer keys, int[] sums) {
        for (int i = 0; i < keys.count(); i++) {
            int row = table.row(keys.key(i));
            if (row >= 0) {
                addRow(row * stride, sums);
            }
        }
    }

    private void addRow(int from, int[] sums) {
        for (int j = 0; j < stride; j++) {
            sums[j] += rows[from + j];
        }
    }

    /**
     * Works the margins of one model out.
     *
     * @param room with the sums of a text
     * @param m which model
     * @param margins takes one margin a label
     */
    public void margins(Room room, int m, double[] margins) {
        LinearModel model = models.get(m);
        int outputs = model.labels().size();
        int known = room.sums[offsets[m] + outputs];
        double length = known == 0 ? 1 : Math.sqrt(known);
        for (int k = 0; k < outputs; k++) {
            margins[k] = model.scale(k) / length * room.sums[offsets[m] + k] + model.bias(k);
        }
    }

    /**
     * Returns how many features of the text a model knows.
     *
     * @param room with the sums of a text
     * @param m which model
     * @return the count; 0 where it knows none, and its margins are its biases alone
     */
    public int known(Room room, int m) {
        return room.sums[offsets[m] + models.get(m).labels().size()];
    }
}
