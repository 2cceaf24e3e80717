package org.feedbacknlp.onnx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/**
 * Classifies with a network of the user's own in the ONNX format: its labels, the most probable first, stand in {@link Layer#LABELS}
 * under {@code onnx-classifier}. Without a model it does nothing and says so.
 *
 * <p>The network takes {@code input_ids} and may take {@code attention_mask} and {@code token_type_ids}, whole numbers of 64 bits of
 * the shape (1, word pieces); its first output is a number of 32 bits for each label. A text is read as far as the option {@code
 * length} goes, in word pieces.
 */
@ProviderName(OnnxProvider.NAME)
public final class OnnxProvider implements AnnotatorProvider {
    /** The provider's name. */
    static final String NAME = "onnx-classifier";

    private static final int LARGEST_MODEL = 1 << 30;
    private static final int LARGEST_VOCABULARY = 16 << 20;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 8192;
    private static final int LENGTH = 512;

    private static final Option<String> MODEL = Option.text("model", "", "the network, a file in the ONNX format");
    private static final Option<String> DIGEST =
            Option.text("digest", "", "what the network's file must be: sha256: and 64 digits");
    private static final Option<String> VOCABULARY = Option.text("vocabulary", "", "its word pieces, one a line");
    private static final Option<String> LABELS =
            Option.text("labels", "", "a label for each of its numbers, in their order, with commas between");
    private static final Option<Integer> PIECES =
            Option.integer("length", LENGTH, SHORTEST, LONGEST, "how many word pieces it reads at most");
    private static final Option<Boolean> LOWER_CASE =
            Option.flag("lower-case", true, "whether its word pieces are in lower case and without accents");
    private static final Option<String> OUTPUTS = Option.choice(
            "outputs", "softmax", List.of("softmax", "sigmoid"), "sigmoid where several labels may apply at once");
    private static final Option<Double> THRESHOLD =
            Option.number("threshold", 0, 0, 1, "the least probability of a label that is given");

    /** Makes the provider. */
    public OnnxProvider() {}

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Set<Layer<?>> produces() {
        return Set.of(Layer.LABELS);
    }

    @Override
    public List<Option<?>> options() {
        return List.of(MODEL, DIGEST, VOCABULARY, LABELS, PIECES, LOWER_CASE, OUTPUTS, THRESHOLD);
    }

    /**
     * Loads the network and runs it once, on a text of nothing.
     *
     * @throws OnnxModelException if a file is missing, damaged or not the pinned one, or network, vocabulary and labels do not fit
     */
    @Override
    public Annotator create(ProviderContext context, Options options) {
        if (options.get(MODEL).isEmpty()) {
            return (document, annotations) ->
                    annotations.absent(Layer.LABELS, NAME + " has no model; give its option " + MODEL.key());
        }
        FileBytes model = FileBytes.read(Path.of(options.get(MODEL)), LARGEST_MODEL);
        model.require(options.get(DIGEST));
        List<String> labels =
                labels(model.name(), options.get(LABELS), context.limits().labels());
        FileBytes vocabulary = FileBytes.read(Path.of(options.get(VOCABULARY)), LARGEST_VOCABULARY);
        OnnxAnnotator.Reading reading = new OnnxAnnotator.Reading(
                options.get(PIECES),
                context.limits().textLength(),
                options.get(LOWER_CASE),
                Outputs.valueOf(options.get(OUTPUTS).toUpperCase(Locale.ROOT)),
                options.get(THRESHOLD));
        Vocabulary pieces = Vocabulary.read(vocabulary);
        Map<String, String> digests = Map.of(NAME, model.digest(), NAME + "-vocabulary", vocabulary.digest());
        OnnxAnnotator annotator = new OnnxAnnotator(new OnnxNetwork(model), pieces, labels, reading, digests);
        requireFit(annotator, model.name());
        return annotator;
    }

    private static void requireFit(OnnxAnnotator annotator, String file) {
        int numbers;
        try {
            numbers = annotator.numbers(WordPieces.of("", annotator.vocabulary(), true, SHORTEST)).length;
        } catch (RuntimeException failed) {
            annotator.close();
            throw new OnnxModelException(file, "it fails on a text of nothing: " + failed.getMessage(), failed);
        }
        int labels = annotator.labels().size();
        if (numbers != labels) {
            annotator.close();
            throw new OnnxModelException(
                    file,
                    "it gives " + numbers + " numbers, and option " + LABELS.key() + " has " + labels + " labels");
        }
    }

    private static List<String> labels(String file, String written, int most) {
        List<String> labels = new ArrayList<>();
        String rest = written + ",";
        for (int comma = rest.indexOf(','); comma >= 0; comma = rest.indexOf(',')) {
            labels.add(rest.substring(0, comma).strip());
            rest = rest.substring(comma + 1);
        }
        if (labels.contains("") || new HashSet<>(labels).size() < labels.size() || labels.size() > most) {
            throw new OnnxModelException(
                    file,
                    "option " + LABELS.key() + " must hold from 1 to " + most + " labels, none blank, none twice");
        }
        return List.copyOf(labels);
    }
}
