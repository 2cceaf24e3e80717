package org.feedbacknlp.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.Status;
import org.feedbacknlp.api.layer.Pii;
import org.feedbacknlp.api.layer.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    private static final Corpus CORPUS = RealCorpus.CORPUS;

    @Test
    void theCommittedCorpusKeepsTheGuidelines() {
        List<Problem> problems = Corpus.validate(RealCorpus.FOLDER);
        assertEquals(List.of(), problems, () -> problems.size() + " problems in the gold files");
    }

    @Test
    void industriesAreSorted() {
        assertEquals(List.of("airline", "bank", "healthcare", "retail", "saas", "telecom"), CORPUS.industries());
    }

    @Test
    void industriesPartTheCorpus() {
        List<GoldVerbatim> joined = CORPUS.industries().stream()
                .flatMap(industry -> CORPUS.verbatims(industry).stream())
                .toList();
        assertEquals(CORPUS.verbatims(), joined);
    }

    @Test
    void splitsPartTheCorpus() {
        Set<GoldVerbatim> joined = Arrays.stream(Split.values())
                .flatMap(split -> CORPUS.verbatims(split).stream())
                .collect(Collectors.toSet());
        int sum = Arrays.stream(Split.values())
                .mapToInt(split -> CORPUS.verbatims(split).size())
                .sum();
        assertEquals(CORPUS.verbatims().size(), sum);
        assertEquals(new HashSet<>(CORPUS.verbatims()), joined);
    }

    @Test
    void anUnknownIndustryHasNoVerbatims() {
        assertEquals(List.of(), CORPUS.verbatims("zoo"));
    }

    @Test
    void verbatimsAreFoundById() {
        for (GoldVerbatim gold : CORPUS.verbatims()) {
            assertSame(gold, CORPUS.verbatim(gold.id()).orElseThrow(), gold.id());
        }
        assertEquals(Optional.empty(), CORPUS.verbatim("saas-0"));
    }

    @Test
    void listsCannotBeChanged() {
        GoldVerbatim any = CORPUS.verbatims().get(0);
        assertAll(
                () -> assertThrows(
                        UnsupportedOperationException.class,
                        () -> CORPUS.verbatims().remove(0)),
                () -> assertThrows(
                        UnsupportedOperationException.class,
                        () -> CORPUS.industries().remove(0)),
                () -> assertThrows(
                        UnsupportedOperationException.class,
                        () -> any.labels().topics().clear()),
                () -> assertThrows(
                        UnsupportedOperationException.class,
                        () -> CORPUS.verbatims(Split.DEV).clear()));
    }

    @Test
    void noTextHoldsAMark() {
        assertEquals(
                List.of(),
                CORPUS.verbatims().stream().filter(v -> v.text().contains("¦")).toList());
    }

    @Test
    void onlyContentHasLabels() {
        for (GoldVerbatim gold : CORPUS.verbatims()) {
            boolean content = gold.status() == Status.CONTENT;
            assertEquals(content, gold.labels().sentiment().isPresent(), gold.id());
            assertEquals(content, !gold.labels().equals(GoldLabels.NONE), gold.id());
            assertTrue(content || gold.event().isEmpty(), gold.id());
        }
    }

    @TestFactory
    Stream<DynamicTest> C1_spansLieInTheTextAndNeverPartAPair() {
        return CORPUS.industries().stream()
                .map(industry -> DynamicTest.dynamicTest(
                        industry, () -> CORPUS.verbatims(industry).forEach(CorpusTest::checkSpans)));
    }

    private static void checkSpans(GoldVerbatim gold) {
        for (Span span : spans(gold)) {
            assertTrue(span.length() > 0 && span.end() <= gold.text().length(), gold.id() + " " + span);
            assertTrue(isBoundary(gold.text(), span.start()), gold.id() + " starts inside a pair: " + span);
            assertTrue(isBoundary(gold.text(), span.end()), gold.id() + " ends inside a pair: " + span);
        }
    }

    @Test
    void everyQuoteLiesInOneSentence() {
        for (GoldVerbatim gold : CORPUS.verbatims()) {
            for (Span span : spans(gold)) {
                long holders = gold.labels().sentences().stream()
                        .filter(sentence -> sentence.span().contains(span))
                        .count();
                assertEquals(1, holders, gold.id() + " " + span);
            }
        }
    }

    @Test
    void sentencesCoverAllButWhiteSpace() {
        for (GoldVerbatim gold : CORPUS.verbatims()) {
            StringBuilder rest = new StringBuilder(gold.text());
            gold.labels().sentences().forEach(sentence -> {
                for (int i = sentence.span().start(); i < sentence.span().end(); i++) {
                    rest.setCharAt(i, ' ');
                }
            });
            assertTrue(gold.labels().equals(GoldLabels.NONE) || rest.toString().isBlank(), gold.id());
        }
    }

    @Test
    void questionsAreTheIndustrysOwnWords() {
        Set<String> keys = new HashSet<>();
        for (GoldVerbatim gold : CORPUS.verbatims()) {
            gold.question().ifPresent(question -> {
                keys.add(question.key());
                assertTrue(question.text().endsWith("?"), gold.id());
            });
        }
        assertEquals(Set.of("reason", "improve", "like", "dislike", "open"), keys);
    }

    @Test
    void aTopicIsFoundByItsId() {
        for (GoldVerbatim gold : CORPUS.verbatims()) {
            for (GoldTopic topic : gold.labels().topics()) {
                assertSame(topic, gold.labels().topic(topic.id()).orElseThrow(), gold.id());
            }
            assertEquals(Optional.empty(), gold.labels().topic("weather"), gold.id());
        }
    }

    @Test
    void C8_toStringDoesNotShowTheText() {
        for (GoldVerbatim gold : CORPUS.verbatims()) {
            assertTrue(gold.toString().contains(gold.id()));
            assertFalse(gold.text().length() > 20 && gold.toString().contains(gold.text()), gold.id());
        }
    }

    @Test
    void readingTwiceGivesTheSame() {
        assertEquals(CORPUS.verbatims(), Corpus.at(RealCorpus.FOLDER).verbatims());
    }

    @Test
    void aSingleFileIsACorpusToo() {
        Corpus one = Corpus.at(RealCorpus.FOLDER.resolve("gold").resolve("bank.yaml"));
        assertEquals(CORPUS.verbatims("bank"), one.verbatims());
    }

    @Test
    void theFolderIsFoundFromBelowAndFromBeside(@TempDir Path root) throws IOException {
        Path corpus = root.resolve("corpus");
        Files.createDirectories(corpus.resolve("gold"));
        Path module = Files.createDirectories(root.resolve("feedback-nlp-insight/target"));
        assertEquals(corpus.toAbsolutePath(), Corpus.folderAbove(module));
        assertEquals(corpus.toAbsolutePath(), Corpus.folderAbove(corpus));
        assertEquals(corpus.toAbsolutePath(), Corpus.folderAbove(corpus.resolve("gold")));
    }

    @Test
    void whereThereIsNoCorpusAboveItSaysSo(@TempDir Path root) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> Corpus.folderAbove(root));
        assertTrue(String.valueOf(thrown.getMessage()).contains(root.toString()), thrown.getMessage());
    }

    @Test
    void aFolderWithoutGoldIsNamed(@TempDir Path empty) {
        CorpusException thrown = assertThrows(CorpusException.class, () -> Corpus.at(empty));
        assertEquals(empty.toString(), thrown.problems().get(0).file());
    }

    @Test
    void aSmallCorpusFallsShort(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("gold"));
        Files.copy(
                RealCorpus.FOLDER.resolve("gold").resolve("telecom.yaml"),
                folder.resolve("gold").resolve("telecom.yaml"));
        List<String> messages =
                Corpus.validate(folder).stream().map(Problem::message).toList();
        int size = CORPUS.verbatims("telecom").size();
        assertTrue(messages.contains(size + " verbatims, at least 1500 are promised"), messages::toString);
        assertTrue(messages.contains("1 industries, at least 6 are promised"), messages::toString);
        assertTrue(
                messages.stream().anyMatch(m -> m.endsWith(" languages, at least 12 are promised")),
                messages::toString);
        assertEquals(size, Corpus.at(folder).verbatims().size(), "a small corpus can still be read");
    }

    private static List<Span> spans(GoldVerbatim gold) {
        GoldLabels labels = gold.labels();
        return Stream.of(
                        labels.topics().stream().flatMap(topic -> topic.spans().stream()),
                        labels.signals().stream().flatMap(signal -> signal.spans().stream()),
                        labels.effort().stream().flatMap(effort -> effort.spans().stream()),
                        labels.pii().stream().map(Pii.Item::span))
                .flatMap(part -> part)
                .toList();
    }

    private static boolean isBoundary(String text, int at) {
        return at == 0 || at == text.length() || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
