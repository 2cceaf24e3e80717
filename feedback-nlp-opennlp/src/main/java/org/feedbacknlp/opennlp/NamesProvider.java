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
 * Finds names with an OpenNLP name finder of the user's own, sentence by sentence, in {@link #LAYER}. What the finder learned from one
 * text is forgotten before the next: equal texts have equal names. A sentence of more than 200 tokens is read in parts, and a text as far as
 * {@link org.feedbacknlp.api.Limits#tokens()}. Without a model it does nothing and says so.
 */
@ProviderName(NamesProvider.NAME)
public final class NamesProvider implements AnnotatorProvider {
    /** The names of a text. */
    public static final Layer<Names> LAYER = Layer.of("opennlp:names", Names.class);

    /** The provider's name. */
    static final String NAME = "opennlp-names";

    private static final Option<String> MODEL = Option.text("model", "", "the model file");
    private static final Option<String> DIGEST =
            Option.text("digest", "", "what the file must be: sha256: and 64 digits; or none, to take any bytes");
    private static final Option<String> TOKENIZER = Option.choice(
            "tokenizer", "simple", List.of("whitespace", "simple"), "the one that the model was trained with");

    /** Makes the provider. */
    public NamesProvider() {}

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Set<Layer<?>> produces() {
        return Set.of(LAYER);
    }

    @Override
    public List<Option<?>> options() {
        return List.of(MODEL, DIGEST, TOKENIZER);
    }

    /**
     * Loads the model.
     *
     * @throws ModelIntegrityException if the file's digest is not the pinned one
     * @throws ModelLoadException if there is no such file, or it is damaged, hostile or no name finder
     */
    @Override
    public Annotator create(ProviderContext context, Options options) {
        String model = options.get(MODEL);
        if (model.isEmpty()) {
            return (document, annotations) ->
                    annotations.absent(LAYER, NAME + " has no model; give its option " + MODEL.key());
        }
        ModelFile file = ModelFile.read(Path.of(model), options.get(DIGEST));
        Tokenization tokenization = Tokenization.valueOf(options.get(TOKENIZER).toUpperCase(Locale.ROOT));
        return new NamesAnnotator(
                NamesFile.load(file),
                tokenization,
                file.digest(),
                context.limits().tokens());
    }
}
