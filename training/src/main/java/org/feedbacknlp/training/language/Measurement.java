package org.feedbacknlp.training.language;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.feedbacknlp.core.language.LanguageIdentifier;

/**
 * Measures language identification beside OpenNLP's detector, on the same texts in the same run: accuracy, {@code und},
 * calibration, confusions and speed.
 *
 * <pre>{@code
 * mvn -B -q -P quick -pl training -am package
 * java -cp 'training/target/*:training/target/lib/*' org.feedbacknlp.training.language.Measurement DATA [MODEL]
 * }</pre>
 */
public final class Measurement {
    private static final int MOST_TEXTS = 1_000;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Path data;
    private final Detector ours;
    private final Detector theirs;
    private final Detector theirsAmongOurs;
    private final Set<String> languages;

    private Measurement(Path data, LanguageIdentifier identifier) {
        this.data = data;
        this.languages = identifier.languages();
        this.ours = Detector.of(identifier);
        this.theirs = Detector.openNlp();
        this.theirsAmongOurs = Detector.openNlp(languages);
    }

    /**
     * Measures.
     *
     * @param args the data folder, and a model file where it is not the library's own
     * @throws IOException if the model cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            throw new IllegalArgumentException("wanted: the data folder [the model file]");
        }
        Measurement measurement = new Measurement(Path.of(args[0]), identifier(args));
        measurement.pairs();
        measurement.sets();
        measurement.speed();
    }

    private static LanguageIdentifier identifier(String[] args) throws IOException {
        if (args.length == 1) {
            return new LanguageIdentifier();
        }
        try (InputStream in = Files.newInputStream(Path.of(args[1]))) {
            return LanguageIdentifier.load(in);
        }
    }

    private void pairs() {
        out.printf(
                Locale.ROOT,
                "%d languages; a set's line: all right%% (answers right%%, und%%) for ours | OpenNLP | OpenNLP among ours%n",
                languages.size());
        for (int half = 0; half < 2; half++) {
            List<Tsv.Row> rows = WordPairs.half(data, half);
            Score score = compare("word pairs, half " + half, rows);
            out.printf(Locale.ROOT, "  macro %.4f, calibration error %.4f%n", score.macro(), score.calibrationError());
            out.printf(Locale.ROOT, "  right/und%%: %s%n", score.languages());
            out.printf(Locale.ROOT, "  confusions: %s%n", score.confusions(40));
            out.printf(Locale.ROOT, "  confidence: %s%n", score.reliability());
        }
    }

    private void sets() {
        Map<String, String> sets = new LinkedHashMap<>();
        sets.put("measure_only/tweets_de/dev.tsv", "de");
        sets.put("measure_only/tweets_fr/dev.tsv", "fr");
        sets.put("measure_only/tweets_es/dev.tsv", "es");
        sets.put("train_on/nps_pt/dev.tsv", "pt");
        sets.put("measure_only/airline_tweets/dev.tsv", "en");
        sets.put("measure_only/uci_sentences/train.tsv", "en");
        sets.put("train_on/womens_clothing/dev.tsv", "en");
        sets.put("train_on/banking77/train.tsv", "en");
        sets.forEach((file, tag) -> {
            Score score = compare(file, texts(file, tag));
            out.printf(Locale.ROOT, "  confusions: %s%n", score.confusions(8));
            out.printf(Locale.ROOT, "  confidence: %s%n", score.reliability());
        });
    }

    private List<Tsv.Row> texts(String file, String tag) {
        return Tsv.rows(data.resolve(file)).stream()
                .limit(MOST_TEXTS)
                .map(row -> new Tsv.Row(tag, row.text()))
                .toList();
    }

    private Score compare(String name, List<Tsv.Row> rows) {
        Score score = Score.of(ours, rows);
        Score baseline = Score.of(theirs, rows);
        Score restricted = Score.of(theirsAmongOurs, rows);
        out.printf(
                Locale.ROOT,
                "%-40s %6d texts  %5.1f (%5.1f, %4.1f) | %5.1f | %5.1f%n",
                name,
                score.texts(),
                100 * score.accuracy(),
                100 * score.precision(),
                100 * score.silence(),
                100 * baseline.accuracy(),
                100 * restricted.accuracy());
        return score;
    }

    private void speed() {
        for (String tag : List.of("en", "de")) {
            String file = tag.equals("en") ? "train_on/womens_clothing/dev.tsv" : "measure_only/tweets_de/dev.tsv";
            List<String> texts = texts(file, tag).stream()
                    .map(Tsv.Row::text)
                    .filter(text -> text.length() >= 104)
                    .map(text -> text.substring(0, 104))
                    .toList();
            out.printf(
                    Locale.ROOT,
                    "%s, 104 characters: ours %s | OpenNLP %s%n",
                    tag,
                    Speed.of(ours, texts),
                    Speed.of(theirs, texts));
        }
    }
}
