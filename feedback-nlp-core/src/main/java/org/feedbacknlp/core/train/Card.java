package org.feedbacknlp.core.train;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.drift.Reference;
import org.feedbacknlp.core.evaluate.TrainingTexts;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.feature.TextFeatures;
import org.feedbacknlp.core.json.JsonWriter;

/**
 * What a model says about itself: how it was made, of what, and how good it is. It holds no text, and of the data nothing but counts, a
 * digest, and a filter too coarse to prove any one text.
 *
 * @see <a href="https://arxiv.org/abs/1810.03993">Mitchell et al.: Model Cards for Model Reporting (2019)</a>
 */
final class Card {
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
        TextFeatures features = new TextFeatures(best.spec());
        return Reference.of(texts(), best.held().predictions(), features::count);
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
