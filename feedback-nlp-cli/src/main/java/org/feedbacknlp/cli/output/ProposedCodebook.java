package org.feedbacknlp.cli.output;

import java.util.HashSet;
import java.util.Set;
import org.feedbacknlp.insight.topic.Proposal;
import org.feedbacknlp.insight.topic.Proposals;

/** Writes proposals as a codebook to begin from. */
public final class ProposedCodebook {
    private ProposedCodebook() {}

    /**
     * Writes proposals as a codebook.
     *
     * @param proposals the topics
     * @return the text of a codebook
     */
    public static String of(Proposals proposals) {
        StringBuilder yaml = new StringBuilder("# Proposed from ")
                .append(Figures.count(proposals.comments()))
                .append(" comments. Rename, join and delete as you see fit.\nid: proposed\nversion: \"1\"\ntopics:\n");
        Set<String> taken = new HashSet<>();
        for (Proposal one : proposals.proposals()) {
            yaml.append("  - id: ").append(id(one.id(), taken));
            yaml.append("\n    label: ").append(quoted(one.label()));
            yaml.append("\n    rules:\n      - ").append(quoted(one.rule()));
            yaml.append(" # ").append(Figures.count(one.comments())).append(" comments\n");
        }
        return yaml.toString();
    }

    /** What an id may not hold becomes a hyphen; what then stands twice gets a number. */
    private static String id(String id, Set<String> taken) {
        StringBuilder fit = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            fit.append(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? c : '-');
        }
        String free = fit.toString();
        for (int number = 2; !taken.add(free); number++) {
            free = fit + "-" + number;
        }
        return free;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
