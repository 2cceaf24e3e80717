package org.feedbacknlp.core.evaluate;

import java.util.Base64;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.TokenHash;
import org.feedbacknlp.core.json.JsonReader;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;

/**
 * Which texts a model was trained on, as a filter in its card that is coarse on purpose: of texts that the model has not seen one in four
 * is taken for seen. So of one text it tells next to nothing, and nobody's words can be read or proven from a model, while of a file of
 * some dozens it tells how much of it was trained on. Blanks and the case of ASCII letters do not count. Immutable and thread-safe; holds
 * no text.
 *
 * @see <a href="https://doi.org/10.1145/362686.362692">Bloom: Space/Time Trade-offs in Hash Coding with Allowable Errors (1970)</a>
 */
public final class TrainingTexts implements LayerValue {
    private static final String KEY = "trainingTexts";
    private static final double BITS_A_TEXT = 3.48;
    private static final int FEWEST_BITS = 64;
    private static final int MOST_BITS = 1 << 19;
    private static final char NO_BREAK = '\u00a0';

    /** Where a hash says which part of all texts its text is in; lower bits say where it stands in the filter. */
    private static final int PART = 48;

    private final int parts;
    private final BitSet filter;
    private final int size;

    private TrainingTexts(int parts, BitSet filter, int size) {
        this.parts = parts;
        this.filter = filter;
        this.size = size;
    }

    /**
     * Takes note of texts; of more than some 150,000 only of a half, a quarter and so on, so that the size has a bound.
     *
     * @param verbatims the texts
     * @return which they are
     */
    public static TrainingTexts of(List<Verbatim> verbatims) {
        long[] hashes = hashes(verbatims);
        int parts = 1;
        while (hashes.length * BITS_A_TEXT / parts > MOST_BITS) {
            parts *= 2;
        }
        int bytes = (int) Math.ceil(hashes.length * BITS_A_TEXT / parts / Byte.SIZE);
        int size = Math.max(FEWEST_BITS, bytes * Byte.SIZE);
        TrainingTexts texts = new TrainingTexts(parts, new BitSet(size), size);
        for (long hash : hashes) {
            if (texts.asks(hash)) {
                texts.filter.set(texts.place(hash));
            }
        }
        return texts;
    }

    /** Returns the hashes of the different texts among these, ascending. */
    private static long[] hashes(List<Verbatim> verbatims) {
        return verbatims.stream()
                .mapToLong(verbatim -> hash(verbatim.text()))
                .sorted()
                .distinct()
                .toArray();
    }

    private static long hash(String text) {
        long state = TokenHash.SEED;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != NO_BREAK) {
                state = TokenHash.add(state, c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
            }
        }
        return TokenHash.finish(state);
    }

    private boolean asks(long hash) {
        return (hash >>> PART) % parts == 0;
    }

    private int place(long hash) {
        return (int) ((hash & (1L << PART) - 1) % size);
    }

    /**
     * Reads from a model's card which texts it was trained on.
     *
     * @param model the model
     * @return what training took note of; empty for a model of a release that took none
     * @throws ModelException if the card is damaged
     */
    public static Optional<TrainingTexts> of(Model model) {
        try {
            Object found = JsonReader.object(model.card()).get(KEY);
            return found == null ? Optional.empty() : Optional.of(read(found));
        } catch (IllegalArgumentException broken) {
            throw new ModelException("the card of model " + model.name() + " is damaged", broken);
        }
    }

    private static TrainingTexts read(Object tree) {
        if (tree instanceof Map<?, ?> map
                && map.get("parts") instanceof Double parts
                && map.get("filter") instanceof String filter) {
            byte[] bytes = Base64.getDecoder().decode(filter);
            if (parts >= 1 && bytes.length > 0) {
                return new TrainingTexts(parts.intValue(), BitSet.valueOf(bytes), bytes.length * Byte.SIZE);
            }
        }
        throw new IllegalArgumentException("what it was trained on is missing");
    }

    /**
     * Estimates how many of some texts are among these.
     *
     * @param verbatims the texts; copies of one count once
     * @return which share of them, as far as the filter tells; empty if it tells of none of them
     */
    public Optional<Overlap> with(List<Verbatim> verbatims) {
        int asked = 0;
        int hits = 0;
        for (long hash : hashes(verbatims)) {
            if (asks(hash)) {
                asked++;
                hits += filter.get(place(hash)) ? 1 : 0;
            }
        }
        return asked == 0 ? Optional.empty() : Optional.of(new Overlap(asked, withoutChance(Wilson.of(hits, asked))));
    }

    /** Takes away what the filter takes for seen by chance. */
    private Estimate withoutChance(Estimate hit) {
        return new Estimate(withoutChance(hit.value()), withoutChance(hit.low()), withoutChance(hit.high()));
    }

    private double withoutChance(double hit) {
        double chance = (double) filter.cardinality() / size;
        return chance >= 1 ? 0 : Math.max(0, (hit - chance) / (1 - chance));
    }

    @Override
    public Map<String, Object> toJson() {
        byte[] bytes = new byte[size / Byte.SIZE];
        byte[] used = filter.toByteArray();
        System.arraycopy(used, 0, bytes, 0, used.length);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("parts", parts);
        json.put("filter", Base64.getEncoder().encodeToString(bytes));
        return json;
    }
}
