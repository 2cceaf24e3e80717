package org.feedbacknlp.core.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjDoubleConsumer;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.feature.ContextFeatures;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.feature.KeyBuffer;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.text.Grammar;
import org.feedbacknlp.core.text.TextDocument;

/**
 * Scores texts with several models that read the same features, or some of them, in one pass. A row holds one byte for each output of each model, and behind a
 * model's outputs one that says whether the model knows the feature. Immutable and thread-safe; each thread brings its own
 * {@link Room}.
 */
public final class Scorer {
    private static final byte[] KNOWN = {1};

    private final List<LinearModel> models;
    private final FeatureSpec spec;
    private final int columns;
    private final int[] offsets;
    private final RowTable table;
    private final ContextFeatures context;
    private final Grammar grammar;

    /**
     * Lays the models' weights side by side.
     *
     * @param models at least one, with specifications that go {@linkplain FeatureSpec#with together}
     * @throws IllegalArgumentException if there is none, or specifications do not go together
     * @throws ModelException if they are too large to stand side by side, or were made to be slow
     */
    public Scorer(List<LinearModel> models) {
        spec = together(models);
        offsets = new int[models.size()];
        int next = 0;
        for (int m = 0; m < offsets.length; m++) {
            offsets[m] = next;
            next += models.get(m).labels().size() + 1;
        }
        columns = next;
        table = new RowTable(countKeys(models), columns);
        for (int m = 0; m < offsets.length; m++) {
            lay(models.get(m), offsets[m]);
        }
        // What is laid out is not held twice.
        List<LinearModel> bare = new ArrayList<>();
        for (LinearModel model : models) {
            bare.add(model.withoutFeatures());
        }
        this.models = List.copyOf(bare);
        context = new ContextFeatures(spec);
        grammar = Grammar.of(spec.negation() ? spec.language() : "und");
    }

    private static FeatureSpec together(List<LinearModel> models) {
        if (models.isEmpty()) {
            throw new IllegalArgumentException("a scorer takes at least one model");
        }
        FeatureSpec all = models.get(0).spec();
        for (LinearModel model : models.subList(1, models.size())) {
            Optional<FeatureSpec> both = all.with(model.spec());
            if (both.isEmpty()) {
                throw new IllegalArgumentException("a scorer takes models that read the same features");
            }
            all = both.get();
        }
        return all;
    }

    /** Returns how many different keys the models have, each of which has its own in order. */
    private static int countKeys(List<LinearModel> models) {
        long[] all = models.get(0).keys();
        for (LinearModel model : models.subList(1, models.size())) {
            all = merged(all, model.keys());
        }
        return all.length;
    }

    private static long[] merged(long[] some, long[] others) {
        long[] all = new long[some.length + others.length];
        int s = 0;
        int o = 0;
        int count = 0;
        while (s < some.length && o < others.length) {
            long next = Math.min(some[s], others[o]);
            s += some[s] == next ? 1 : 0;
            o += others[o] == next ? 1 : 0;
            all[count++] = next;
        }
        System.arraycopy(some, s, all, count, some.length - s);
        count += some.length - s;
        System.arraycopy(others, o, all, count, others.length - o);
        return Arrays.copyOf(all, count + others.length - o);
    }

    private void lay(LinearModel model, int offset) {
        for (int i = 0; i < model.keys().length; i++) {
            lay(model, offset, i);
        }
    }

    /** Lays one feature; a method of its own, which a young JVM speeds up long before the end of a loop. */
    private void lay(LinearModel model, int offset, int feature) {
        int outputs = model.labels().size();
        int row = table.put(model.keys()[feature]);
        table.set(row, offset, model.weights(), feature * outputs, outputs);
        table.set(row, offset + outputs, KNOWN, 0, 1);
    }

    /**
     * Makes room for one thread.
     *
     * @return the room
     */
    public Room newRoom() {
        return new Room(spec, RowTable.width(columns));
    }

    /**
     * Returns the models.
     *
     * @return the models, in the order in which they were given, without their features
     */
    public List<LinearModel> models() {
        return models;
    }

    /**
     * Sums a text up, unless that was done.
     *
     * @param document the text
     * @param room takes the sums, or has them
     */
    public void score(TextDocument document, Room room) {
        if (!room.holds(document)) {
            readUnits(document, room);
            addWords(document, room);
            addContext(room);
            room.hold(document);
        }
    }

    /**
     * Sums a part of a text up, as if it stood alone.
     *
     * @param document the text
     * @param first the first token of the part
     * @param end the token behind its last
     * @param whole with the sums of the text
     * @return with the sums of the part, until the next one of the same text or room
     */
    public Room scorePart(TextDocument document, int first, int end, Room whole) {
        Room part = whole.part();
        part.ofText = whole.ofText;
        part.units.read(document, first, end);
        prepare(document, part);
        addWords(document, part);
        addContext(part);
        return part;
    }

    /**
     * Finds the units of a text; the first step of {@link #score}.
     *
     * @param document the text
     * @param room takes the units
     */
    public void readUnits(TextDocument document, Room room) {
        room.units.read(document);
        if (spec.negation()) {
            room.ofText = document.smallWords(spec.language(), grammar, room.small);
        }
        prepare(document, room);
    }

    private void prepare(TextDocument document, Room room) {
        if (spec.negation()) {
            room.units.turn(document, room.ofText);
        }
        room.ensureWords(room.units.count());
        room.sums.clear();
    }

    /**
     * Adds what the words are worth by themselves; the second step of {@link #score}.
     *
     * @param document the text
     * @param room with its units; takes the sums
     */
    public void addWords(TextDocument document, Room room) {
        room.ofMemo.clear();
        lookAhead(room);
        for (int u = 0; u < room.units.count(); u++) {
            int known = room.memo.find(room.units.writing(u));
            if (known == WordMemo.NONE) {
                addNewWord(document, u, room);
            } else {
                room.words[u] = room.memo.word(known);
                room.ofMemo.add(known);
            }
        }
        room.sums.add(room.memo, room.ofMemo);
    }

    private static void lookAhead(Room room) {
        long seen = 0;
        for (int u = 0; u < room.units.count(); u++) {
            seen += room.memo.ahead(room.units.writing(u));
        }
        room.ofMemo.seen = seen;
    }

    private void addNewWord(TextDocument document, int u, Room room) {
        // To remember a word moves another, whose place may wait to be summed up.
        room.sums.add(room.memo, room.ofMemo);
        room.ofMemo.clear();
        int place = remember(document, u, room);
        if (place == WordMemo.NONE) {
            room.words[u] = readWord(document, u, room);
            addRows(room.keys, room.sums, room.hits);
        } else {
            room.words[u] = room.memo.word(place);
            room.ofMemo.add(place);
        }
    }

    /**
     * Adds what the words are worth beside each other; the last step of {@link #score}.
     *
     * @param room with the units and words of a text; takes the sums
     */
    public void addContext(Room room) {
        room.contextPlaced = false;
        room.contextKeys.clear();
        context.read(room.words, room.units, room.contextKeys);
        addRows(room.contextKeys, room.sums, room.contextHits);
        room.sums.settle();
    }

    /** Reads once more what the words are worth beside each other, and where it lies; the first who asks has it read. */
    private KeyBuffer placedContext(Room room) {
        if (!room.contextPlaced) {
            room.context.clear();
            context.read(room.words, room.units, room.context);
            room.contextPlaced = true;
        }
        return room.context;
    }

    private static long readWord(TextDocument document, int u, Room room) {
        room.keys.clear();
        return room.wordFeatures.read(document.tokens(), room.units.token(u), room.keys);
    }

    /** Sums a word's own features up and remembers them, unless there are too many. */
    private int remember(TextDocument document, int u, Room room) {
        long word = readWord(document, u, room);
        if (room.keys.count() > RowSums.MOST_ROWS) {
            return WordMemo.NONE;
        }
        room.ofWord.clear();
        addRows(room.keys, room.ofWord, room.hits);
        return room.memo.put(room.units.writing(u), word, room.ofWord);
    }

    private void addRows(KeyBuffer keys, RowSums sums, Hits hits) {
        table.rows(keys, hits);
        sums.add(table.cells(), hits);
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
        int known = room.sums.of(offsets[m] + outputs);
        double length = known == 0 ? 1 : Math.sqrt(known);
        for (int k = 0; k < outputs; k++) {
            margins[k] = model.scale(k) / length * room.sums.of(offsets[m] + k) + model.bias(k);
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
        return room.sums.of(offsets[m] + models.get(m).labels().size());
    }

    /**
     * Returns what speaks for a label: the words whose share of its margin is above zero and makes up most of all such, those beside each
     * other as one span. A word's share is that of the word itself and of its part in runs of words, each run shared alike.
     *
     * @param room with the sums of the text
     * @param m which model
     * @param k which label
     * @param document the text
     * @return the spans in the order of the text, each with its share of the margin
     */
    public List<Evidence> evidence(Room room, int m, int k, TextDocument document) {
        return new EvidenceSpans(shares(room, m, k, document), room.units, document).strongest();
    }

    /** Works out what each unit adds to a margin; the shares and the bias add up to it. */
    double[] shares(Room room, int m, int k, TextDocument document) {
        LinearModel model = models.get(m);
        int column = offsets[m] + k;
        int known = known(room, m);
        double unit = known == 0 ? 0 : model.scale(k) / Math.sqrt(known);
        double[] shares = room.ofUnits;
        for (int u = 0; u < room.units.count(); u++) {
            shares[u] = unit * ofWord(room, u, column, document);
        }
        KeyBuffer around = placedContext(room);
        Hits hits = room.contextHits;
        for (int h = 0; h < hits.count(); h++) {
            int first = around.first(hits.origin(h));
            int last = around.last(hits.origin(h));
            double share = unit * table.get(hits.place(h), column) / (last - first + 1);
            for (int u = first; u <= last; u++) {
                shares[u] += share;
            }
        }
        return shares;
    }

    /**
     * Tells what each word adds to the margin of a label, its part in runs of words included. With the model's bias that adds up to the
     * margin.
     *
     * @param room with the sums of the text
     * @param m which model
     * @param k which label
     * @param document the text
     * @param listener is told
     */
    public void wordShares(Room room, int m, int k, TextDocument document, ObjDoubleConsumer<Span> listener) {
        double[] shares = shares(room, m, k, document);
        for (int u = 0; u < room.units.count(); u++) {
            int t = room.units.token(u);
            listener.accept(document.span(t, t + 1), shares[u]);
        }
    }

    /**
     * Tells every feature of the text that a model knows, and what it adds to the margin of a label. With the model's bias they add up to
     * the margin.
     *
     * @param room with the sums of the text
     * @param m which model
     * @param k which label
     * @param document the text
     * @param listener is told
     */
    public void contributions(Room room, int m, int k, TextDocument document, ContributionListener listener) {
        int known = known(room, m);
        double unit = known == 0 ? 0 : models.get(m).scale(k) / Math.sqrt(known);
        for (int u = 0; u < room.units.count(); u++) {
            int t = room.units.token(u);
            int from = document.tokens().normalizedStart(t);
            room.keys.clear();
            room.wordFeatures.read(document.tokens(), t, room.keys);
            for (int i = 0; i < room.keys.count(); i++) {
                int row = knownRow(room.keys.key(i), m);
                if (row != RowTable.NONE) {
                    Span span = document.original(from + room.keys.first(i), from + room.keys.last(i) + 1);
                    listener.contributes(room.keys.kind(i), span, unit * table.get(row, offsets[m] + k));
                }
            }
        }
        KeyBuffer around = placedContext(room);
        for (int i = 0; i < around.count(); i++) {
            int row = knownRow(around.key(i), m);
            if (row != RowTable.NONE) {
                int first = room.units.token(around.first(i));
                Span span = document.span(first, room.units.token(around.last(i)) + 1);
                listener.contributes(around.kind(i), span, unit * table.get(row, offsets[m] + k));
            }
        }
    }

    private int knownRow(long key, int m) {
        int row = table.row(key);
        boolean known = row != RowTable.NONE
                && table.get(row, offsets[m] + models.get(m).labels().size()) != 0;
        return known ? row : RowTable.NONE;
    }

    private int ofWord(Room room, int u, int column, TextDocument document) {
        int known = room.memo.find(room.units.writing(u));
        int place = known == WordMemo.NONE ? remember(document, u, room) : known;
        if (place != WordMemo.NONE) {
            return room.memo.sum(place, column);
        }
        int sum = 0;
        for (int i = 0; i < room.keys.count(); i++) {
            int row = table.row(room.keys.key(i));
            sum += row == RowTable.NONE ? 0 : table.get(row, column);
        }
        return sum;
    }
}
