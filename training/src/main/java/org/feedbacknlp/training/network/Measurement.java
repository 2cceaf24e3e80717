package org.feedbacknlp.training.network;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.sentiment.Mix;
import org.feedbacknlp.core.sentiment.SentimentNetwork;
import org.feedbacknlp.core.tally.LabelCounts;
import org.feedbacknlp.training.data.DataFolder;
import org.feedbacknlp.training.figures.MeasuredSets;
import org.feedbacknlp.training.figures.SetFigures;

/** Measures networks beside the fast tier, alone, mixed, and in a cascade. */
public final class Measurement {
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Measurement() {}

    /**
     * Prints accuracy and macro-F1, how often a cascade asks the network, and of how many texts, surest first, the accurate tier gets nine
     * in ten right.
     *
     * @param args the data folder, then the networks' files
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        DataFolder data = new DataFolder(Path.of(args[0]));
        for (String file : List.of(args).subList(1, args.length)) {
            new Measurement().measure(SentimentNetwork.of(Model.read(Path.of(file))), data);
        }
    }

    private void measure(SentimentNetwork model, DataFolder data) {
        out.println(model.file().digest() + ", " + model.mix());
        out.printf(Locale.ROOT, "%-51s fast         network      accurate     cascade      asked  covered%n", "set");
        try (Tiers tiers = new Tiers(model.weights())) {
            MeasuredSets.of(data).forEach((set, rows) -> print(set, tiers.ask(rows), model.mix()));
        }
    }

    private void print(String set, List<Case> cases, Mix mix) {
        LabelCounts fast = new LabelCounts(Supply.LABELS.size());
        LabelCounts network = new LabelCounts(Supply.LABELS.size());
        int asked = 0;
        for (Case one : cases) {
            Case.count(fast, one.label(), one.possible(one.probabilities()));
            Case.count(network, one.label(), one.possible(one.outputs()));
            asked += one.asks(mix) ? 1 : 0;
        }
        Mix always = new Mix(mix.fast(), mix.network(), mix.negative(), mix.neutral(), mix.positive(), 2);
        out.printf(
                Locale.ROOT,
                "%-51s %s %s %s %s %4.0f %% %6.0f %%%n",
                set,
                shown(fast),
                shown(network),
                shown(Case.mixed(cases, always)),
                shown(Case.mixed(cases, mix)),
                100.0 * asked / cases.size(),
                100 * new SetFigures(cases.stream().map(one -> one.judged(mix)).toList()).coverage());
    }

    private static String shown(LabelCounts counts) {
        return String.format(Locale.ROOT, "%5.1f/%-6.1f", 100 * counts.accuracy(), 100 * counts.macroF1());
    }
}
