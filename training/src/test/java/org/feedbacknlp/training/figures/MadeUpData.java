package org.feedbacknlp.training.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.feedbacknlp.training.data.DataFolder;

/** A data folder of the shape that the recipes of sentiment read, with a handful of made-up texts in each set. */
public final class MadeUpData {
    private static final String HEAD = "text\tlabel\tsource\trating\n";
    private static final List<String> TEXTS = List.of(
            "Lovely staff, really great\tpositive\tshops\t5",
            "Awful service and rude staff\tnegative\tshops\t1",
            "Great, I love it\tnegative\tshops\t1",
            "The parcel was left next door\tneutral\tshops\t3");
    private static final List<String> TO_LEARN = List.of(
            "pool_sentiment_permissive/train",
            "nhs_fft_sentiment/train",
            "nhs_fft_sentiment/dev",
            "nhs_phase1_criticality/train",
            "nhs_phase1_criticality/dev",
            "womens_clothing/dev",
            "cad_imdb_revised/dev",
            "tsa_md/dev");
    private static final List<String> TO_MEASURE =
            List.of("airline_tweets/dev", "uci_sentences/train", "uci_sentences/dev", "sst2/dev");

    private MadeUpData() {}

    /**
     * Writes the folder.
     *
     * @param root where
     * @return the folder
     * @throws IOException if it cannot be written
     */
    public static DataFolder at(Path root) throws IOException {
        for (String part : TO_LEARN) {
            write(root.resolve("train_on").resolve(part + ".tsv"));
        }
        for (String part : TO_MEASURE) {
            write(root.resolve("measure_only").resolve(part + ".tsv"));
        }
        return new DataFolder(root);
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, HEAD + String.join("\n", TEXTS) + "\n");
    }
}
