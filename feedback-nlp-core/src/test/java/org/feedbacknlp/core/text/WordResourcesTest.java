package org.feedbacknlp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.core.sentiment.SentimentProvider;
import org.feedbacknlp.core.text.Grammar.Role;
import org.feedbacknlp.core.triage.Triage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The word lists that ship with the engine: each row is what its file's head says, and none is there twice. */
class WordResourcesTest {

    /** A file, where it lies, how many columns a row has at least and at most, and which columns make the row unique. */
    private record Shape(Class<?> beside, String file, int fewest, int most, List<Integer> key) {
        List<List<String>> rows() {
            return WordList.read(beside, file);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Shape> files() {
        List<Shape> shapes = new ArrayList<>();
        for (String language : new TreeSet<>(Grammar.LANGUAGES)) {
            shapes.add(new Shape(Grammar.class, "grammar-" + language + ".tsv", 2, 3, List.of(0, 1)));
            shapes.add(new Shape(Grammar.class, "abbreviations-" + language + ".tsv", 2, 3, List.of(0)));
            shapes.add(new Shape(SentimentProvider.class, "opinion-" + language + ".tsv", 2, 2, List.of(0)));
        }
        shapes.add(new Shape(SentimentProvider.class, "emoji.tsv", 2, 2, List.of(0)));
        shapes.add(new Shape(Triage.class, "non-answers.tsv", 3, 4, List.of(0, 2)));
        shapes.add(new Shape(Triage.class, "question-cues.tsv", 3, 3, List.of(0, 2)));
        shapes.add(new Shape(Triage.class, "spam-cues.tsv", 3, 3, List.of(0, 1)));
        shapes.add(new Shape(Triage.class, "keyboard-runs.tsv", 2, 2, List.of(0, 1)));
        shapes.add(new Shape(Triage.class, "letter-pairs.tsv", 2, 2, List.of(0)));
        shapes.add(new Shape(Grammar.class, "after-ordinals.tsv", 1, 1, List.of(0)));
        shapes.add(new Shape(Grammar.class, "html-entities.tsv", 2, 2, List.of(0)));
        shapes.add(new Shape(Grammar.class, "zones.tsv", 2, 3, List.of(0, 1)));
        return shapes.stream();
    }

    /** The files whose last or only key is looked for among the tokens of a text. */
    static Stream<Shape> terms() {
        return files().filter(shape -> shape.beside == SentimentProvider.class || shape.file.startsWith("grammar"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyRowHasItsColumnsAndNoneStandsTwice(Shape shape) {
        Set<List<String>> seen = new HashSet<>();
        for (List<String> row : shape.rows()) {
            assertTrue(row.size() >= shape.fewest && row.size() <= shape.most, () -> "columns of " + row);
            row.forEach(cell -> assertEquals(cell.strip(), cell, () -> "white space around a cell of " + row));
            row.forEach(cell -> assertFalse(cell.isEmpty(), () -> "an empty cell in " + row));
            row.forEach(cell -> assertEquals(
                    Normalizer.normalize(cell, Form.NFC), cell, () -> "a cell that is not composed in " + row));
            List<String> key = shape.key.stream().map(row::get).toList();
            assertTrue(seen.add(key), () -> "twice: " + key);
        }
        assertFalse(seen.isEmpty());
    }

    @Test
    void everyLanguageHasAllThatTheEngineReads() {
        assertEquals(Set.of("en", "de", "fr", "es", "it", "pt", "nl"), Grammar.LANGUAGES);
        for (String language : Grammar.LANGUAGES) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            WordList.read(Grammar.class, "grammar-" + language + ".tsv")
                    .forEach(row ->
                            roles.add(WireName.find(Role.class, row.get(0)).orElseThrow()));
            assertTrue(
                    roles.containsAll(EnumSet.of(
                            Role.NEGATOR, Role.BOOSTER, Role.DAMPENER, Role.CONTRAST, Role.CONCESSION, Role.CONDITION)),
                    () -> language + " has only " + roles);
        }
    }

    @Test
    void onlyNegatorsHaveAReachAndItIsAFewWords() {
        for (String language : Grammar.LANGUAGES) {
            for (List<String> row : WordList.read(Grammar.class, "grammar-" + language + ".tsv")) {
                if (row.size() == 3) {
                    int reach = Integer.parseInt(row.get(2));
                    assertTrue(row.get(0).equals("negator") && reach >= 1 && reach <= 9, () -> language + ": " + row);
                }
            }
        }
    }

    @Test
    void valencesAreInTheirRange() {
        for (Shape shape : files().filter(shape -> shape.file.matches("(opinion-..|emoji)\\.tsv"))
                .toList()) {
            for (List<String> row : shape.rows()) {
                double valence = Double.parseDouble(row.get(1));
                assertTrue(Math.abs(valence) <= 4, () -> shape + ": " + row);
            }
        }
    }

    @Test
    void everyEntityOfHtmlIsDecoded() {
        for (List<String> row : WordList.read(HtmlEntity.class, "html-entities.tsv")) {
            String entity = "&" + row.get(0) + ";";
            assertEquals(entity.length(), HtmlEntity.end(entity, 0, entity.length()), entity);
            assertEquals(Integer.parseInt(row.get(1), 16), HtmlEntity.codePoint(entity, 0, entity.length()), entity);
        }
    }

    @Test
    void questionCuesAskForOneThing() {
        assertEquals(
                Set.of("negative", "better", "positive"),
                WordList.read(Triage.class, "question-cues.tsv").stream()
                        .map(row -> row.get(1))
                        .collect(Collectors.toSet()));
    }

    @Test
    void spamCuesWeighOneToThree() {
        assertEquals(
                Set.of("1", "2", "3"),
                WordList.read(Triage.class, "spam-cues.tsv").stream()
                        .map(row -> row.get(2))
                        .collect(Collectors.toSet()));
    }

    /** A term that is found in no text of its own is dead weight: it is parted, or cut, or eaten by a longer token. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("terms")
    void everyTermIsFoundInASentence(Shape shape) {
        NormalizedText text = new NormalizedText();
        TokenBuffer tokens = new TokenBuffer(text);
        Tokenizer tokenizer = new Tokenizer(tokens);
        PhraseReader reader = new PhraseReader();
        for (List<String> row : shape.rows()) {
            String term = row.get(shape.key.get(shape.key.size() - 1));
            List<Long> hashes = reader.hashes(term);
            new org.feedbacknlp.core.text.Normalizer().normalize("so " + term + " now", Limits.DEFAULT, text);
            tokenizer.tokenize(Limits.DEFAULT);
            assertEquals(hashes.size() + 2, tokens.count(), term);
            for (int i = 0; i < hashes.size(); i++) {
                assertEquals(hashes.get(i), tokens.hash(i + 1), term);
            }
        }
    }

    @Test
    void aMissingResourceIsNamed() {
        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> WordList.read(Grammar.class, "no-such.tsv"));
        assertEquals(
                "resource no-such.tsv is missing from the jar of org.feedbacknlp.core.text.Grammar",
                thrown.getMessage());
    }

    @Test
    void C6_aDigestTellsFilesAndTheirOrderApart() {
        String english = ResourceDigest.of(Grammar.class, List.of("grammar-en.tsv"));
        assertTrue(english.matches("sha256:[0-9a-f]{64}"), english);
        assertEquals(english, ResourceDigest.of(Grammar.class, List.of("grammar-en.tsv")));
        assertNotEquals(english, ResourceDigest.of(Grammar.class, List.of("grammar-de.tsv")));
        assertNotEquals(
                ResourceDigest.of(Grammar.class, List.of("grammar-en.tsv", "grammar-de.tsv")),
                ResourceDigest.of(Grammar.class, List.of("grammar-de.tsv", "grammar-en.tsv")));
        assertThrows(IllegalStateException.class, () -> ResourceDigest.of(Grammar.class, List.of("no-such.tsv")));
    }
}
