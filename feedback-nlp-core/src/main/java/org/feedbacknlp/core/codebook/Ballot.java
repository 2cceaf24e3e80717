package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Topics.Vote;
import org.feedbacknlp.api.layer.Topics.Voter;

/** Who says that one verbatim is about which topics: rules and a model. */
final class Ballot {
    private final Codebook codebook;
    private final Confidence confidence;
    private final SortedMap<String, List<Evidence>> byRules;
    private final SortedMap<String, Vote> byModel = new TreeMap<>();

    Ballot(Codebook codebook, Confidence confidence, SortedMap<String, List<Evidence>> byRules) {
        this.codebook = codebook;
        this.confidence = confidence;
        this.byRules = byRules;
    }

    /**
     * Counts what a model says.
     *
     * @param labels its labels
     * @param least how sure it must be
     * @param whole stands in where it cannot tell why
     */
    void add(List<Label> labels, double least, Evidence whole) {
        for (Label label : labels) {
            Optional<Topic> topic = label.confidence() < least ? Optional.empty() : codebook.topic(label.id());
            List<Evidence> why =
                    label.evidence().stream().filter(one -> one.weight() > 0).toList();
            Vote vote = new Vote(Voter.MODEL, label.confidence(), why.isEmpty() ? List.of(whole) : why);
            while (topic.isPresent()) {
                byModel.merge(topic.get().id(), vote, (a, b) -> a.confidence() >= b.confidence() ? a : b);
                topic = topic.get().parent().flatMap(codebook::topic);
            }
        }
    }

    /** Returns the evidence of each topic: that of the rules, or the model's where it is alone. */
    SortedMap<String, List<Evidence>> evidence() {
        SortedMap<String, List<Evidence>> evidence = new TreeMap<>(byRules);
        byModel.forEach((id, vote) -> evidence.putIfAbsent(id, vote.evidence()));
        return evidence;
    }

    /** Returns who voted for a topic; empty where rules alone did. */
    List<Vote> votes(String id) {
        Vote model = byModel.get(id);
        if (model == null) {
            return List.of();
        }
        List<Vote> votes = new ArrayList<>();
        List<Evidence> rules = byRules.get(id);
        if (rules != null) {
            votes.add(new Vote(Voter.RULES, confidence.of(rules.size()), rules));
        }
        votes.add(model);
        return votes;
    }

    /** Returns how sure a topic is: as sure as the surer voter. */
    double confidence(String id) {
        Vote model = byModel.get(id);
        List<Evidence> rules = byRules.get(id);
        double ofModel = model == null ? 0 : model.confidence();
        double ofRules = rules == null ? 0 : confidence.of(rules.size());
        return Math.max(ofRules, ofModel);
    }
}
