package org.feedbacknlp.core.train;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.classify.Prediction;
import org.feedbacknlp.core.drift.Reference;
import org.feedbacknlp.core.evaluate.TrainingTexts;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.json.JsonWriter;
import org.feedbacknlp.core.model.ModelHeader;

/**
 * What a model says about itself: how it was made, of what, and how good it is. It holds no text, and of the data nothing but counts, a
 * digest, and a filter too coarse to prove any one text.
 *
 * @see <a href="https://arxiv.org/abs/1810.03993">Mitchell et al.: Model Cards for Model Reporting (2019)</a>
 */
final class Card {
    /** What a card takes whatever the labels are called: the filter of texts, curves, figures of the most frequent labels. */
    private static final int FIXED = 250_000;

    /** What the count and the share of a label take beside its name. */
    private static final int FIGURES = 40;

    /** In how many places, at most, names stand beside those of counts and shares: figures, matrix, pairs. */
    private static final int PLACES = 350;

    private final TrainOptions options;
    private final Attempt best;
    private final List<Example> examples;
    private final List<Verbatim> unlabelled;

    Card(TrainOptions options, Attempt best, List<Example> examples, List<Verbatim> unlabelled) {
        this.options = options;
        this.best = best;
        this.examples = examples;
        this.unlabelled = unlabelled;
    }

    /**
     * Checks before anything is learned that a card has room for labels, which stand in it twice and more.
     *
     * @throws TrainException if it has not
     */
    static void checkRoom(List<String> labels) {
        long names = 0;
        long longest = 0;
        for (String label : labels) {
            int length = JsonWriter.of(label).length();
            names += length;
            longest = Math.max(longest, length);
        }
        long needed = FIXED + 2 * names + (long) FIGURES * labels.size() + Math.min(labels.size(), PLACES) * longest;
        if (needed > ModelHeader.MAX_CARD) {
            throw new TrainException(String.format(
                    Locale.ROOT,
                    "the %,d labels have names of %,d bytes together, and a model's card may become longer than %,d bytes; shorten"
                            + " them, or give numbers in their place",
                    labels.size(),
                    names,
                    ModelHeader.MAX_CARD));
        }
    }

    String json(TrainingReport report) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("name", options.name());
        card.put("kind", options.kind().id());
        card.put("recipe", recipe());
        card.put("data", data());
        card.put("crossValidation", report.toJson());
        if (!best.held().predictions().isEmpty()) {
            card.put("reference", reference().toJson());
        }
        card.put("trainingTexts", TrainingTexts.of(texts()).toJson());
        return JsonWriter.of(card);
    }

    private List<Verbatim> texts() {
        return examples.stream().map(Example::verbatim).toList();
    }

    private Reference reference() {
        List<Prediction> predictions = best.held().predictions();
        double[] strange = new Strangeness(examples, best).shares();
        Folds folds = Folds.of(examples, options.folds());
        List<Reference> parts = IntStream.range(0, folds.count())
                .mapToObj(folds::inside)
                .filter(part -> part.length > 0)
                .map(part -> Reference.of(
                        only(part, texts()),
                        only(part, predictions),
                        Arrays.stream(part).mapToDouble(i -> strange[i]).toArray()))
                .toList();
        return Reference.of(Reference.of(texts(), predictions, strange), parts);
    }

    private static <T> List<T> only(int[] which, List<T> all) {
        return Arrays.stream(which).mapToObj(all::get).toList();
    }

    private Map<String, Object> recipe() {
        FeatureSpec spec = best.spec();
        Map<String, Object> recipe = new LinkedHashMap<>();
        recipe.put("featureVersion", FeatureSpec.VERSION);
        recipe.put("words", spec.words());
        recipe.put("window", spec.window());
        recipe.put("shortestChars", spec.shortestChars());
        recipe.put("longestChars", spec.longestChars());
        recipe.put("negation", spec.negation());
        recipe.put("language", spec.language());
        recipe.put("scale", best.features().scale().id());
        recipe.put("vectors", best.features().vectors().dimensions());
        recipe.put("cost", best.held().cost());
        recipe.put("balance", options.balance());
        recipe.put("folds", options.folds());
        recipe.put("mostFeatures", options.features());
        recipe.put("seed", options.seed());
        return recipe;
    }

    private Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("examples", examples.size());
        data.put("unlabelled", unlabelled.size());
        data.put("sha256", digest());
        if (!options.licence().isEmpty()) {
            data.put("licence", options.licence());
        }
        return data;
    }

    /** Digests the labels and texts of all examples and the other texts, in their order. */
    private String digest() {
        MessageDigest digest = sha256();
        for (Example example : examples) {
            add(digest, String.join("\u001f", example.labels()), '\u001e');
            add(digest, example.verbatim().text(), '\n');
        }
        for (Verbatim verbatim : unlabelled) {
            add(digest, verbatim.text(), '\n');
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String part, char end) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) end);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
