package org.feedbacknlp.core.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.core.text.NormalizedText;
import org.feedbacknlp.core.text.Normalizer;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.Tokenizer;
import org.feedbacknlp.core.text.WordList;
import org.feedbacknlp.core.triage.BareAnswer.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are nothing but "n/a", "nothing" or "everything". */
class BareAnswerTest {
    private final BareAnswer answers = new BareAnswer();
    private final NormalizedText text = new NormalizedText();
    private final TokenBuffer tokens = new TokenBuffer(text);
    private final Tokenizer tokenizer = new Tokenizer(tokens);

    private Optional<Kind> read(String answer) {
        new Normalizer().normalize(answer, Limits.DEFAULT, text);
        tokenizer.tokenize(Limits.DEFAULT);
        return answers.read(tokens);
    }

    @Test
    void everyListedAnswerIsRead() {
        List<String> missed = new ArrayList<>();
        for (List<String> row : WordList.read(BareAnswer.class, "non-answers.tsv")) {
            if (read(row.get(2)).isEmpty()) {
                missed.add(row.get(2));
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void oneAnswerHasOneMeaning() {
        List<String> other = new ArrayList<>();
        for (List<String> row : WordList.read(BareAnswer.class, "non-answers.tsv")) {
            Kind kind = row.get(1).equals("non-answer")
                    ? Kind.NON_ANSWER
                    : row.get(3).equals("nothing") ? Kind.NOTHING : Kind.EVERYTHING;
            if (!read(row.get(2)).equals(Optional.of(kind))) {
                other.add(row.get(0) + ": " + row.get(2));
            }
        }
        assertEquals(List.of(), other, "another row says something else of the same words");
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, NOTHING",
        "Nothing!, NOTHING",
        "'  nothing  ', NOTHING",
        "(nothing), NOTHING",
        "\u201cnothing\u201d, NOTHING",
        "'NOTHING, at all', ''",
        "nothing at all..., NOTHING",
        "everything, EVERYTHING",
        "Alles!, EVERYTHING",
        "rien, NOTHING",
        "n/a, NON_ANSWER",
        "-, NON_ANSWER",
        "..., NON_ANSWER",
        "?!?, NON_ANSWER"
    })
    void readsThroughPunctuation(String answer, String kind) {
        assertEquals(kind, read(answer).map(Enum::name).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nothing works", "everything broke", "none of it", "\uD83D\uDC4D", "5", "n/a n/a"})
    void whatSaysMoreOrIsNoWordIsNoBareAnswer(String answer) {
        assertEquals(Optional.empty(), read(answer));
    }
}
