package org.feedbacknlp.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.api.layer.Topics.Topic;

/** The topics of one verbatim, each once, even where a plugin gave one twice: a verbatim is one voice. */
final class Mentions {
    private Mentions() {}

    /** Returns the topics, or empty if the verbatim was not searched for topics. */
    static Optional<List<Topic>> of(Analysis analysis) {
        return analysis.get(Layer.TOPICS).map(Topics::all).map(all -> eachOnce(all) ? all : firsts(all));
    }

    /** Topics come ordered by id, so that repeats, if any, show as a step that does not rise. */
    private static boolean eachOnce(List<Topic> topics) {
        for (int i = 1; i < topics.size(); i++) {
            if (topics.get(i - 1).id().compareTo(topics.get(i).id()) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Topic> firsts(List<Topic> topics) {
        Map<String, Topic> firsts = new LinkedHashMap<>();
        topics.forEach(topic -> firsts.putIfAbsent(topic.id(), topic));
        return List.copyOf(firsts.values());
    }
}
