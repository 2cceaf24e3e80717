package org.feedbacknlp.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.Emotion;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Pii;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Stage;
import org.feedbacknlp.api.layer.WireName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What GUIDELINES.md tells authors is what the code accepts. */
class GuidelinesTest {
    private static List<String> lines = List.of();

    @BeforeAll
    static void read() throws IOException {
        lines = Files.readAllLines(RealCorpus.FOLDER.resolve("GUIDELINES.md"));
    }

    @Test
    void topicsAreThoseOfTheTable() {
        assertEquals(new LinkedHashSet<>(Taxonomy.topics()), ids("## Topics"));
    }

    @Test
    void signalsAreThoseOfTheTable() {
        assertEquals(wireNames(SignalKind.values()), ids("## Signals"));
    }

    @Test
    void reasonsAreThoseOfTheList() {
        String section = section("## Severity");
        String list = section.substring(section.indexOf("from: ") + "from: ".length());
        assertEquals(new LinkedHashSet<>(Taxonomy.reasons()), words(list.substring(0, list.indexOf('.'))));
    }

    @TestFactory
    Stream<DynamicTest> everyNameIsExplained() {
        return Stream.of(
                explained("## Sentiment", wireNames(Polarity.values())),
                explained("## Signals", wireNames(Modality.values())),
                explained("## Emotions", wireNames(Emotion.values())),
                explained("## Stage", wireNames(Stage.values())),
                explained(
                        "## PII",
                        Arrays.stream(Pii.Type.values()).map(Enum::name).collect(Collectors.toSet())));
    }

    @Test
    void topicsAndReasonsAreDistinct() {
        assertEquals(Taxonomy.topics().size(), Set.copyOf(Taxonomy.topics()).size());
        assertEquals(Taxonomy.reasons().size(), Set.copyOf(Taxonomy.reasons()).size());
    }

    private static DynamicTest explained(String heading, Set<String> names) {
        return DynamicTest.dynamicTest(heading, () -> {
            String section = section(heading);
            names.forEach(name -> assertTrue(section.contains(name), () -> heading + " does not tell of " + name));
        });
    }

    private static Set<String> wireNames(WireName[] constants) {
        return Arrays.stream(constants).map(WireName::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The first cells of a section's table, below its head. */
    private static Set<String> ids(String heading) {
        List<String> rows =
                section(heading).lines().filter(line -> line.startsWith("| ")).toList();
        Set<String> ids = new LinkedHashSet<>();
        for (String row : rows.subList(1, rows.size())) {
            ids.addAll(words(row.substring(2, row.indexOf(" |"))));
        }
        return ids;
    }

    private static Set<String> words(String list) {
        Set<String> words = new LinkedHashSet<>();
        StringTokenizer tokens = new StringTokenizer(list, ", \n");
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    private static String section(String heading) {
        List<String> found = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            inside = line.startsWith("## ") ? line.startsWith(heading) : inside;
            if (inside) {
                found.add(line);
            }
        }
        assertTrue(found.size() > 1, () -> "no section " + heading);
        return String.join("\n", found);
    }
}
