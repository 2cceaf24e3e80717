package org.feedbacknlp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No listed abbreviation ends a sentence where one goes on; words that are one beside a number only do without it. */
class AbbreviationsTest {
    private final NormalizedText text = new NormalizedText();
    private final TokenBuffer tokens = new TokenBuffer(text);
    private final Tokenizer tokenizer = new Tokenizer(tokens);
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Ranges sentences = new Ranges();

    static Stream<String> languages() {
        return new TreeSet<>(Grammar.LANGUAGES).stream();
    }

    private static Set<String> inAnyLanguage(Predicate<List<String>> wanted) {
        return languages()
                .flatMap(language -> WordList.read(Abbreviations.class, "abbreviations-" + language + ".tsv").stream())
                .filter(wanted)
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
    }

    private int sentences(String original) {
        new Normalizer().normalize(original, Limits.DEFAULT, text);
        tokenizer.tokenize(Limits.DEFAULT);
        splitter.split(tokens, sentences);
        return sentences.count();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void goOnWithASmallLetter(String language) {
        List<String> broken = new ArrayList<>();
        for (List<String> row : WordList.read(Abbreviations.class, "abbreviations-" + language + ".tsv")) {
            if (row.size() == 2 && sentences("word " + row.get(0) + " another word") != 1) {
                broken.add(row.get(0));
            }
        }
        assertEquals(List.of(), broken);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void goOnBesideANumber(String language) {
        List<String> broken = new ArrayList<>();
        for (List<String> row : WordList.read(Abbreviations.class, "abbreviations-" + language + ".tsv")) {
            boolean before = sentences("word " + row.get(0) + " 12 word") == 1;
            boolean behind = sentences("word 12 " + row.get(0) + " 3 word") == 1;
            if (row.size() == 3 && !before && !behind) {
                broken.add(row.get(0));
            }
        }
        assertEquals(List.of(), broken);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void endASentenceWithoutTheirNumber(String language) {
        Set<String> withoutNumber = inAnyLanguage(row -> row.size() == 2);
        List<String> overlooked = new ArrayList<>();
        for (List<String> row : WordList.read(Abbreviations.class, "abbreviations-" + language + ".tsv")) {
            boolean oneMeaning =
                    !withoutNumber.contains(row.get(0)) && row.get(0).length() > 2;
            if (row.size() == 3 && oneMeaning && sentences("word " + row.get(0) + " Another word") != 2) {
                overlooked.add(row.get(0));
            }
        }
        assertEquals(List.of(), overlooked);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void namesBelongToTheirTitle(String language) {
        Set<String> closing = inAnyLanguage(row -> row.size() == 2 && row.get(1).equals("closing"));
        List<String> broken = new ArrayList<>();
        for (List<String> row : WordList.read(Abbreviations.class, "abbreviations-" + language + ".tsv")) {
            boolean oneMeaning = !closing.contains(row.get(0));
            if (row.get(1).equals("title") && oneMeaning && sentences("word " + row.get(0) + " Meier came") != 1) {
                broken.add(row.get(0));
            }
        }
        assertEquals(List.of(), broken);
    }
}
