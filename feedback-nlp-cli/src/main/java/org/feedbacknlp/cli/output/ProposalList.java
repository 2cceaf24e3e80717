package org.feedbacknlp.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.feedbacknlp.insight.topic.Proposal;
import org.feedbacknlp.insight.topic.Proposals;

/** Shows to a person which topics comments suggest, with the rules to paste, and what is left. */
public final class ProposalList {
    private final Writer out;

    /**
     * Makes a list.
     *
     * @param out takes it
     */
    public ProposalList(Writer out) {
        this.out = out;
    }

    /**
     * Writes proposals.
     *
     * @param proposals what is shown
     * @throws IOException if it cannot be written
     */
    public void write(Proposals proposals) throws IOException {
        out.write(Figures.count(proposals.comments()) + " comments, " + share(proposals.known(), proposals)
                + " have a topic already\n\n");
        TextTable table = new TextTable(1, "topic", "comments", "gained");
        for (Proposal one : proposals.proposals()) {
            table.add(Shown.line(one.label()), Figures.count(one.comments()), Figures.count(one.gained()));
        }
        table.write(out);
        for (Proposal one : proposals.proposals()) {
            out.write("\n" + Shown.line(one.label()) + "\n    rule: " + Shown.line(one.rule()) + "\n");
            if (!one.expressions().isEmpty()) {
                out.write("    with: " + Shown.line(String.join(", ", one.expressions())) + "\n");
            }
            samples(one.samples());
        }
        out.write("\n" + share(proposals.left(), proposals) + " are covered by none\n");
        samples(proposals.samples());
    }

    private void samples(List<String> samples) throws IOException {
        for (String sample : samples) {
            out.write("    - " + Shown.line(sample) + "\n");
        }
    }

    private static String share(int count, Proposals all) {
        long percent = all.comments() == 0 ? 0 : Math.round(100.0 * count / all.comments());
        return Figures.count(count) + " (" + percent + " %)";
    }
}
