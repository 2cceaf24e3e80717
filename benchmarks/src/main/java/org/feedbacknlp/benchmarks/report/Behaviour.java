package org.feedbacknlp.benchmarks.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.corpus.Corpus;
import org.feedbacknlp.corpus.behaviour.BehaviourOutcome;
import org.feedbacknlp.corpus.behaviour.BehaviourSuite;
import org.feedbacknlp.corpus.behaviour.Ceilings;
import org.feedbacknlp.corpus.behaviour.FindingSuite;

/** Runs the behaviour suite and tells how often each capability fails. */
final class Behaviour {
    private final Path folder = Corpus.folderAbove(Path.of("")).resolve("behaviour");
    private final Ceilings ceilings = Ceilings.at(folder.resolve("ceilings.tsv"));
    private final Table table = new Table("items", "capability", "judged", "failed", "rate", "may fail");

    Table run() {
        try (FeedbackAnalyzer analyzer =
                FeedbackAnalyzer.builder().layers(Layer.SENTIMENT).build()) {
            for (String file : List.of("blind.tsv", "seen.tsv")) {
                if (Files.exists(folder.resolve(file))) {
                    add(file, BehaviourSuite.at(folder.resolve(file)).run(analyzer));
                }
            }
        }
        try (FeedbackAnalyzer analyzer = FindingSuite.open()) {
            add("findings.tsv", FindingSuite.at(folder.resolve("findings.tsv")).run(analyzer));
        }
        return table;
    }

    private void add(String file, List<BehaviourOutcome> outcomes) {
        int items = 0;
        int failed = 0;
        for (BehaviourOutcome outcome : outcomes) {
            items += outcome.items();
            failed += outcome.failed().size();
            OptionalInt most = ceilings.most(file, outcome.capability());
            add(
                    file,
                    outcome.capability(),
                    outcome.items(),
                    outcome.failed().size(),
                    most.isPresent() ? String.valueOf(most.getAsInt()) : "");
        }
        add(file, "**all**", items, failed, "");
    }

    private void add(String file, String capability, int items, int failed, String most) {
        table.row(
                file,
                capability,
                String.valueOf(items),
                String.valueOf(failed),
                Table.decimal(100.0 * failed / Math.max(1, items), 1) + " %",
                most);
    }
}
