package org.feedbacknlp.benchmarks.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.layer.Evidence;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Topics;
import org.feedbacknlp.core.codebook.Codebook;
import org.feedbacknlp.core.codebook.CodebookException;

/**
 * Codebooks broken at random: each is read or refused with one line of at most 300 characters, and what was read answers hostile texts in
 * time, with spans of the text.
 */
public final class CodebookFuzz {
    private static final String SOUND = """
            id: shop
            version: "2"
            languages: [en]
            definitions:
              slow: late OR slow OR delay*
              very: ^slow NEAR/3 (very OR so)
            topics:
              - id: logistics
              - id: delivery
                label: Delivery
                parent: logistics
                rules: [(deliver* OR ~parcel) NEAR/6 ^slow, '"never arrived" NOT email', parcel CLAUSE damage]
                sentiment: {negative: [steep, '"through the roof"'], positive: [==OK]}
                match: [the parcel came late]
                never: [a nice parcel]
              - id: price
                rules: [price NOTNEAR/4 match, 'ATLEAST/2 (fee, hidden, ?ost, "extra cost")', bank EXCLUDE "river bank"]
              - id: wait
                rules: ["wait ONEAR/9 hour AND [score <= 6]", queue NOTWITH short WITH long]
            """;

    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            ": ",
            "- ",
            "\n",
            "\n  ",
            "&a ",
            "*a",
            "<<: ",
            "!!java.net.URL ",
            "^slow",
            "^",
            "~",
            "==",
            "=",
            "*",
            "?",
            " AND ",
            " OR ",
            " NOT ",
            " NEAR/3 ",
            " NEAR/999999999999 ",
            " ONEAR/1 ",
            " NOTNEAR/2 ",
            " WITH ",
            " CLAUSE ",
            " NOTWITH ",
            " EXCLUDE ",
            "ATLEAST/2 (a, b)",
            "[score <= ",
            "\u0000",
            "\ud800",
            "\udc00",
            "\ufeff",
            "\u202e",
            "\ud83d\ude21",
            "(a+)+$",
            "rules:",
            "parent: delivery",
            "id: price",
            "late",
            "de*",
            "a".repeat(300));

    private static final Duration SLOW = Duration.ofSeconds(2);
    private static final int LONGEST_LINE = 300;

    private final Random random;
    private final Mutator mutator;
    private final Path folder;
    private int read;
    private int refused;

    private CodebookFuzz(Random random, Path folder) {
        this.random = random;
        this.folder = folder;
        mutator = new Mutator(random, PIECES);
    }

    /**
     * Runs.
     *
     * @param args seconds, and the seed that makes a run again
     * @throws IOException if files cannot be written
     */
    public static void main(String[] args) throws IOException {
        long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        System.out.println("seed " + seed);
        long end =
                System.nanoTime() + Duration.ofSeconds(Long.parseLong(args[0])).toNanos();
        Path folder = Files.createTempDirectory("feedback-nlp-fuzz-");
        CodebookFuzz fuzz = new CodebookFuzz(new Random(seed), folder);
        while (System.nanoTime() < end) {
            fuzz.once();
        }
        Files.deleteIfExists(folder.resolve("codebook.yaml"));
        Files.delete(folder);
        System.out.println((fuzz.read + fuzz.refused) + " codebooks: " + fuzz.read + " read and asked, " + fuzz.refused
                + " refused with one line, none worse");
    }

    private void once() throws IOException {
        String text = mutator.mutate(random.nextInt(4) == 0 ? mutator.mutate(SOUND) : SOUND);
        long start = System.nanoTime();
        try {
            Codebook codebook = Codebook.parse(text);
            codebook.check();
            read++;
            ask(text);
        } catch (CodebookException refusal) {
            String told = String.valueOf(refusal.getMessage());
            if (told.length() > LONGEST_LINE || told.lines().count() != 1) {
                throw new IllegalStateException("not one short line: " + told + "\n" + text, refusal);
            }
            refused++;
        } catch (RuntimeException | StackOverflowError worse) {
            throw new IllegalStateException("worse than refused:\n" + text, worse);
        }
        if (System.nanoTime() - start > SLOW.toNanos()) {
            throw new IllegalStateException("took longer than " + SLOW + ":\n" + text);
        }
    }

    /** Every tenth is asked through the whole engine, which takes longer to open. */
    private void ask(String codebook) throws IOException {
        if (read % 10 != 0) {
            return;
        }
        Path file = Files.writeString(folder.resolve("codebook.yaml"), codebook);
        try (FeedbackAnalyzer analyzer = FeedbackAnalyzer.builder()
                .layers(Layer.TOPICS, Layer.SENTIMENT)
                .codebook(file)
                .build()) {
            for (String text : texts()) {
                for (Topics.Topic topic : analyzer.analyze(text)
                        .get(Layer.TOPICS)
                        .map(Topics::all)
                        .orElse(List.of())) {
                    for (Evidence evidence : topic.evidence()) {
                        if (evidence.span().end() > text.length()) {
                            throw new IllegalStateException("a span outside the text: " + evidence.span());
                        }
                    }
                }
            }
        }
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        texts.add(mutator.mutate("The parcel came late, I never got a wait of hours and the price is steep."));
        texts.add("late parcel ".repeat(1 + random.nextInt(3_000)));
        texts.add("parcel ".repeat(500) + "slow ".repeat(500));
        return texts;
    }
}
