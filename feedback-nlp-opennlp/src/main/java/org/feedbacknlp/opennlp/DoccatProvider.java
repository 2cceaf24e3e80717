package org.feedbacknlp.opennlp;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Option;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.ProviderName;

/**
 * Classifies with an OpenNLP document categoriser of the user's own: all its labels, the most probable first, stand in {@link
 * Layer#LABELS} under {@code opennlp-doccat}. Without a model it does nothing and says so.
 */
@ProviderName(DoccatProvider.NAME)
public final class DoccatProvider implements AnnotatorProvider {
    /** The provider's name. */
    static final String NAME = "opennlp-doccat";

    private static final int MOST_EVIDENCE = 100;
    private static final Option<String> MODEL = Option.text("model", "", "the model file");
    private static final Option<String> DIGEST =
            Option.text("digest", "", "what the file must be: sha256: and 64 digits; or none, to take any bytes");
    private static final Option<String> TOKENIZER = Option.choice(
            "tokenizer", "whitespace", List.of("whitespace", "simple"), "the one that the model was trained with");
    private static final Option<Boolean> LOWER_CASE =
            Option.flag("lower-case", false, "whether the model was trained on text in lower case");
    private static final Option<Integer> EVIDENCE = Option.integer(
            "evidence",
            DoccatOptions.EVIDENCE,
            0,
            MOST_EVIDENCE,
            "how many spans of evidence the best label has at most");
    private static final Option<String> GENERATOR = Option.text(
            "generator", "", "the class of a feature generator, beside OpenNLP's own, that the model may name");

    /** Makes the provider. */
    public DoccatProvider() {}

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
        return List.of(MODEL, DIGEST, TOKENIZER, LOWER_CASE, EVIDENCE, GENERATOR);
    }

    /**
     * Loads the model.
     *
     * @throws ModelIntegrityException if the file's digest is not the pinned one
     * @throws ModelLoadException if there is no such file, or it is damaged, hostile or no document categoriser
     */
    @Override
    public Annotator create(ProviderContext context, Options options) {
        String model = options.get(MODEL);
        if (model.isEmpty()) {
            return (document, annotations) ->
                    annotations.absent(Layer.LABELS, NAME + " has no model; give its option " + MODEL.key());
        }
        DoccatClassifier classifier = DoccatClassifier.load(Path.of(model), read(options));
        return new DoccatAnnotator(classifier, context.limits());
    }

    private static DoccatOptions read(Options options) {
        String generator = options.get(GENERATOR);
        return new DoccatOptions(
                options.get(DIGEST),
                Tokenization.valueOf(options.get(TOKENIZER).toUpperCase(Locale.ROOT)),
                options.get(LOWER_CASE),
                options.get(EVIDENCE),
                generator.isEmpty() ? Set.of() : Set.of(generator));
    }
}
