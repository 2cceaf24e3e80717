package org.feedbacknlp.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.feedbacknlp.core.model.Model;

/** Reads from a model's card how often each label held in training. */
final class TrainedShares {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TrainedShares() {}

    /** Returns the share of each label. */
    static Map<String, Double> of(Model model) {
        Map<String, Double> shares = new TreeMap<>();
        try {
            JsonNode validation = JSON.readTree(model.card()).path("crossValidation");
            double examples = validation.path("examples").asDouble();
            validation
                    .path("labels")
                    .properties()
                    .forEach(
                            label -> shares.put(label.getKey(), label.getValue().asDouble() / examples));
        } catch (JsonProcessingException broken) {
            throw new CommandException("the card of model " + model.name() + " is damaged", broken);
        }
        if (!shares.keySet().containsAll(model.labels())) {
            throw new CommandException("the card of model " + model.name()
                    + " does not say how often each label held in training; fit it with labels (--label)");
        }
        return shares;
    }
}
