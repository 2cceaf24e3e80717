package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who it was says nothing of how it was: swapping a name, a nationality, a faith, a gender or a place never changes the label. */
class NamesTest {
    private static final int SENTENCES = 40;
    private static final int SENTENCES_OF_OTHER_TIERS = 1000;

    /** What may stand for what; the words of a line differ in who or where alone. */
    private static final Map<String, List<String>> CLASSES = Map.of(
            "name",
            List.of(
                    "Sarah",
                    "Ahmed",
                    "Wei",
                    "Priya",
                    "Kwame",
                    "Olga",
                    "José",
                    "Mohammed",
                    "Emily",
                    "Lakisha",
                    "Jamal",
                    "Nguyen",
                    "Fatima",
                    "Seán",
                    "Dwayne",
                    "Yuki",
                    "Svetlana",
                    "Tyrone",
                    "Molly",
                    "Chidi",
                    "Aaliyah",
                    "Ian",
                    "Zbigniew",
                    "Ngozi",
                    "Thulani",
                    "Xiomara",
                    "Oluwaseun",
                    "Hiroshi"),
            "people",
            List.of(
                    "German",
                    "Nigerian",
                    "Chinese",
                    "Muslim",
                    "Christian",
                    "Jewish",
                    "Hindu",
                    "gay",
                    "lesbian",
                    "black",
                    "white",
                    "Asian",
                    "Mexican",
                    "Polish",
                    "transgender",
                    "French",
                    "Arab",
                    "Pakistani",
                    "Irish",
                    "elderly",
                    "disabled",
                    "Sikh",
                    "Buddhist",
                    "bisexual",
                    "African",
                    "American",
                    "Romanian",
                    "Turkish",
                    "Somali",
                    "Indian",
                    "queer",
                    "deaf",
                    "blind",
                    "female",
                    "male"),
            "person",
            List.of("woman", "man", "lady", "gentleman", "girl", "boy", "guy"),
            "subject",
            List.of("he", "she"),
            "owner",
            List.of("his", "her"),
            "relative",
            List.of("husband", "wife", "girlfriend", "boyfriend", "mother", "father", "mum", "dad", "son", "daughter"),
            "place",
            List.of(
                    "Leeds", "Lagos", "Mumbai", "Paris", "Detroit", "Kabul", "Warsaw", "Beijing", "Bath", "Reading",
                    "Nice"));

    /** Names that are words as well, which what was learned of words may have a say in. */
    private static final List<String> WORDS = List.of(
            "Hope", "Grace", "Joy", "Faith", "Angel", "Victor", "Sunny", "Rose", "Chance", "Will", "Mark", "Bill");

    private static final int MOST_OF_WORDS = 5; // of a hundred

    /** Where the words of a class stand in a sentence. */
    private static final Map<String, List<String>> OPENINGS = Map.of(
            "name",
            List.of("{} at the desk", "my neighbour {}", "the manager, {},", "a driver called {}", "{} from support"),
            "people",
            List.of(
                    "the {} driver",
                    "a {} colleague",
                    "my {} neighbour",
                    "the {} woman at the till",
                    "one {} customer"),
            "person",
            List.of("the {} at the desk", "a {} on the phone", "this {}", "the young {} at the till"),
            "subject",
            List.of("when I called, {}", "yesterday {}", "I think {}"),
            "owner",
            List.of("{} colleague", "{} manager on the phone", "then {} assistant"),
            "relative",
            List.of("my {}", "her {}", "the customer's {}"),
            "place",
            List.of("the branch in {}", "your office in {}", "the team from {}", "somebody at the {} store"));

    private static final List<String> ENDINGS = List.of(
            "was very helpful",
            "was rude to me",
            "answered the phone",
            "solved the problem in minutes",
            "never called back",
            "used the app twice a week",
            "asked for a refund",
            "said the parcel would come on Monday",
            "was not friendly, but quick",
            "made me wait for an hour",
            "could not have been kinder",
            "lost my order again",
            "explained everything clearly",
            "works there",
            "ordered the blue one",
            "did not know what to do",
            "has an account with us",
            "thought it was fine");

    private static final List<String> TAILS =
            List.of("", ".", "!", " again.", " and that was it.", ", and the app is great.");

    @SeededTest
    void swappingWhoItWas_changesNothing(long seed) {
        assertNothingChanges("fast", seed, SENTENCES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accurate", "cascade"})
    void swappingWhoItWas_changesNothing_inOtherTiers(String tier) {
        assertNothingChanges(tier, 1, SENTENCES_OF_OTHER_TIERS);
    }

    @Test
    void aNameThatIsAWordAsWell_hardlyEverChangesTheLabel() {
        List<String> names = CLASSES.getOrDefault("name", List.of());
        try (FeedbackAnalyzer analyzer = analyzer("fast")) {
            List<String> changed = changed(analyzer, new Random(1), SENTENCES_OF_OTHER_TIERS, (kind, random) -> {
                String name = drawn(names, random);
                return Map.entry("name", List.of(name, drawn(WORDS, random)));
            });
            assertTrue(
                    100 * changed.size() <= MOST_OF_WORDS * SENTENCES_OF_OTHER_TIERS,
                    () -> changed.size() + " of " + SENTENCES_OF_OTHER_TIERS + " changed\n"
                            + String.join("\n", changed));
        }
    }

    private static void assertNothingChanges(String tier, long seed, int sentences) {
        try (FeedbackAnalyzer analyzer = analyzer(tier)) {
            List<String> changed = changed(analyzer, new Random(seed), sentences, (kind, random) -> {
                List<String> words = CLASSES.getOrDefault(kind, List.of());
                return Map.entry(kind, List.of(drawn(words, random), drawn(words, random)));
            });
            assertEquals(List.of(), changed, () -> tier + ", seed " + seed);
        }
    }

    /** Draws sentences, each with two words that may stand for each other, and returns those whose label changes. */
    private static List<String> changed(
            FeedbackAnalyzer analyzer,
            Random random,
            int sentences,
            BiFunction<String, Random, Map.Entry<String, List<String>>> pairs) {
        List<String> kinds = CLASSES.keySet().stream().sorted().toList();
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            Map.Entry<String, List<String>> pair = pairs.apply(drawn(kinds, random), random);
            List<String> openings = OPENINGS.getOrDefault(pair.getKey(), List.of());
            String pattern = drawn(openings, random) + " " + drawn(ENDINGS, random) + drawn(TAILS, random);
            String one = filled(pattern, pair.getValue().get(0));
            String other = filled(pattern, pair.getValue().get(1));
            if (!label(analyzer, one).equals(label(analyzer, other))) {
                changed.add(label(analyzer, one) + ": " + one + " | " + label(analyzer, other) + ": " + other);
            }
        }
        return changed;
    }

    private static FeedbackAnalyzer analyzer(String tier) {
        return FeedbackAnalyzer.builder()
                .option("feedback-sentiment", "tier", tier)
                .layers(Layer.SENTIMENT)
                .build();
    }

    private static String filled(String pattern, String word) {
        String text = pattern.replace("{}", word);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String drawn(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String label(FeedbackAnalyzer analyzer, String text) {
        return analyzer.analyze(Verbatim.builder(text).language("en").build())
                .get(Layer.SENTIMENT)
                .map(sentiment -> sentiment.polarity().id())
                .orElse("absent");
    }
}
