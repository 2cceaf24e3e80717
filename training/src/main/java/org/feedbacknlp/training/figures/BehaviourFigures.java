package org.feedbacknlp.training.figures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.corpus.Corpus;
import org.feedbacknlp.corpus.behaviour.BehaviourOutcome;
import org.feedbacknlp.corpus.behaviour.BehaviourSuite;

/** How often each capability of the behaviour suite fails: counts by file and capability, never a text. */
public final class BehaviourFigures {
    private BehaviourFigures() {}

    /**
     * Runs the suite of the repository that the programme runs in.
     *
     * @param analyzer makes the sentiment layer
     * @return by file and capability how many items were judged and how many failed
     */
    public static Map<String, Object> of(FeedbackAnalyzer analyzer) {
        Path folder = Corpus.folderAbove(Path.of("")).resolve("behaviour");
        Map<String, Object> files = new LinkedHashMap<>();
        for (String file : List.of("blind.tsv", "seen.tsv")) {
            if (Files.exists(folder.resolve(file))) {
                files.put(file, toJson(BehaviourSuite.at(folder.resolve(file)).run(analyzer)));
            }
        }
        return files;
    }

    /** Tells outcomes as a card does. */
    static Map<String, Object> toJson(List<BehaviourOutcome> outcomes) {
        Map<String, Object> capabilities = new LinkedHashMap<>();
        for (BehaviourOutcome outcome : outcomes) {
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("items", outcome.items());
            counts.put("failed", outcome.failed().size());
            capabilities.put(outcome.capability(), counts);
        }
        return capabilities;
    }
}
