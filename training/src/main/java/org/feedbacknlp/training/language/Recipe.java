package org.feedbacknlp.training.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.feedbacknlp.core.language.FunctionWords;
import org.feedbacknlp.core.language.Letters;

/**
 * Makes the model of language identification. The same inputs give the same bytes, on every machine.
 *
 * <pre>{@code
 * mvn -q -pl training -am package -DskipTests
 * mvn -q -pl training exec:java -Dexec.mainClass=org.feedbacknlp.training.language.Recipe -Dexec.args="DATA OUT"
 * }</pre>
 */
public final class Recipe {
    private static final String CARD =
            "{\"name\":\"languages\",\"learned_from\":[\"opennlp-models-langdetect 1.3.0 (Apache-2.0)\","
                    + "\"texts written for feedback-nlp (Apache-2.0)\",\"clinc150 (CC BY 3.0)\",\"goemotions (CC BY 4.0)\","
                    + "\"nhs_fft_sentiment (MIT)\",\"nps_pt (MIT)\"]}";

    /** English comments; the sets that English is measured on are not among them. */
    private static final List<String> ENGLISH = List.of("clinc150", "goemotions", "nhs_fft_sentiment");

    private static final List<String> PORTUGUESE = List.of("nps_pt");

    private Recipe() {}

    /**
     * Makes the model.
     *
     * @param args the data folder, and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("wanted: the data folder, the file to write");
        }
        Files.write(Path.of(args[1]), make(Path.of(args[0]).resolve("train_on")));
    }

    private static byte[] make(Path data) {
        Map<String, List<String>> found = Map.of("en", found(data, ENGLISH), "pt", found(data, PORTUGUESE));
        Teacher teacher = new Teacher();
        ModelWriter writer = new ModelWriter(CARD, Rivals.ALL.size());
        SortedSet<Integer> hashes = new TreeSet<>();
        for (Rivals rivals : Rivals.ALL) {
            List<Supply> supplies = new ArrayList<>();
            for (String tag : rivals.tags()) {
                Texts texts = Texts.of(tag);
                supplies.add(new Supply(texts, found.getOrDefault(tag, List.of())));
                texts.words().forEach(word -> hashes.add(FunctionWords.hash(tag, folded(word))));
            }
            Weights weights = new Weights(supplies.size(), teacher.lessons(rivals.script(), rivals.tags()));
            new Trainer(rivals.script(), weights).learn(supplies);
            writer.script(rivals, weights);
        }
        return writer.end(hashes);
    }

    private static List<String> found(Path data, List<String> sets) {
        List<String> texts = new ArrayList<>();
        for (String set : sets) {
            Tsv.rows(data.resolve(set).resolve("train.tsv")).forEach(row -> texts.add(row.text()));
        }
        return texts;
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            folded.append(Letters.fold(word.charAt(i)));
        }
        return folded.toString();
    }
}
