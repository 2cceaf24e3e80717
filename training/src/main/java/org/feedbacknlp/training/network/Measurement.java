package org.feedbacknlp.training.network;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.sentiment.Mix;
import org.feedbacknlp.core.sentiment.SentimentNetwork;
import org.feedbacknlp.core.tally.LabelCounts;
import org.feedbacknlp.training.data.DataFolder;
import org.feedbacknlp.training.data.Row;

/** Measures networks beside the fast tier, alone, mixed, and in a cascade. */
public final class Measurement {
    private static final List<String> LEARNED =
            List.of("nhs_fft_sentiment", "nhs_phase1_criticality", "womens_clothing", "cad_imdb_revised", "tsa_md");
    private static final List<String> UNSEEN = List.of("airline_tweets", "uci_sentences", "sst2");

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Measurement() {}

    /**
     * Prints accuracy and macro-F1 on the dev parts.
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
        out.println("set                     fast         network      accurate     cascade      asked");
        try (Tiers tiers = new Tiers(model.weights())) {
            LEARNED.forEach(set -> print(set, tiers.ask(data.toLearn(set, "dev")), model.mix()));
            for (String set : UNSEEN) {
                List<Row> rows = new ArrayList<>(data.toMeasure(set, "dev"));
                if (set.equals("uci_sentences")) {
                    rows.addAll(data.toMeasure(set, "train"));
                }
                print(set, tiers.ask(rows), model.mix());
            }
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
                "%-23s %s %s %s %s %4.0f %%%n",
                set,
                shown(fast),
                shown(network),
                shown(Case.mixed(cases, always)),
                shown(Case.mixed(cases, mix)),
                100.0 * asked / cases.size());
    }

    private static String shown(LabelCounts counts) {
        return String.format(Locale.ROOT, "%5.1f/%-6.1f", 100 * counts.accuracy(), 100 * counts.macroF1());
    }
}
