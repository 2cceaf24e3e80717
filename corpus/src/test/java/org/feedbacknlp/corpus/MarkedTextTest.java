package org.feedbacknlp.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.corpus.internal.YamlText;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {
    private static final String[] WORDS = {
        "late", "again", "très", "déçu", "😡", "👍🏽", "配送", "ok,", "\"so\"", "e\u0301"
    };

    private final List<String> complaints = new ArrayList<>();

    @Test
    void marksAreTakenOutAndSpacesStayBetweenSentences() {
        MarkedText text = read("Love it. ¦But it crashes \n¦Why?");
        assertEquals("Love it. But it crashes \nWhy?", text.text());
        assertEquals(List.of(new Span(0, 8), new Span(9, 23), new Span(25, 29)), text.sentences());
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "", "  ", "\t", " one "})
    void aTextWithoutMarksIsOneSentence(String raw) {
        MarkedText text = read(raw);
        assertEquals(raw, text.text());
        assertEquals(1, text.sentences().size());
        assertEquals(raw.strip(), text.sentences().get(0).in(raw));
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @ValueSource(strings = {"¦one", "one¦", "one. ¦", "one.¦ two", "one. ¦¦two", "one. ¦\u00a0two", " ¦two"})
    void aMisplacedMarkIsComplainedOf(String raw) {
        read(raw);
        assertEquals(List.of("7 text: ¦ must stand directly before the first character of a sentence"), complaints);
    }

    @ParameterizedTest(name = "[{0}] {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bus|is not in the text",
                "Late|is not in the text",
                "late|occurs more than once",
                "!!|occurs more than once",
                "late. so late|crosses a sentence",
                "``|is blank or has white space around it",
                "` late, so`|is blank or has white space around it",
                "`so late!!!\u00a0`|is blank or has white space around it"
            })
    void aBadQuoteIsComplainedOf(String quote, String mistake) {
        MarkedText text = read("it is late. ¦so late!!!");
        assertEquals(Optional.empty(), find(text, quote));
        assertEquals(List.of("9 delivery: quote " + mistake + ": '" + quote + "'"), complaints);
    }

    @Test
    void aLongQuoteIsCutInTheComplaint() {
        find(read("short"), "x".repeat(500));
        assertEquals(List.of("9 delivery: quote is not in the text: '" + "x".repeat(60) + "'"), complaints);
    }

    @RepeatedTest(200)
    void C1_sentencesAndQuotesAreWhatWasWritten(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            sentences.add(sentence(random, i));
        }
        String[] gaps = {" ", "\n", "  ", ""};
        StringBuilder raw = new StringBuilder(sentences.get(0));
        sentences.stream()
                .skip(1)
                .forEach(s -> raw.append(gaps[random.nextInt(gaps.length)])
                        .append('¦')
                        .append(s));
        MarkedText text = read(raw.toString());
        assertEquals(raw.toString().replace("¦", ""), text.text(), () -> "seed " + seed);
        assertEquals(
                sentences,
                text.sentences().stream().map(span -> span.in(text.text())).toList(),
                () -> "seed " + seed);
        for (int i = 0; i < sentences.size(); i++) {
            Optional<Span> found = find(text, sentences.get(i));
            assertEquals(Optional.of(text.sentences().get(i)), found, () -> "seed " + seed);
        }
        assertTrue(complaints.isEmpty(), () -> "seed " + seed + ": " + complaints);
    }

    /** A sentence whose number makes it differ from all others and keeps it out of them. */
    private static String sentence(Random random, int number) {
        StringBuilder sentence = new StringBuilder("<" + number + ">");
        for (int i = 0; i < random.nextInt(5); i++) {
            sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return sentence.append('.').toString();
    }

    private MarkedText read(String raw) {
        return MarkedText.of(new YamlText(raw, 7), (line, message) -> complaints.add(line + " " + message));
    }

    private Optional<Span> find(MarkedText text, String quote) {
        return text.find("delivery", new YamlText(quote, 9), (line, message) -> complaints.add(line + " " + message));
    }
}
