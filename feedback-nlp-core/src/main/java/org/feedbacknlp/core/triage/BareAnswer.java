package org.feedbacknlp.core.triage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.table.Table;
import org.feedbacknlp.core.table.TableReader;
import org.feedbacknlp.core.table.TableWriter;
import org.feedbacknlp.core.text.PhraseTable;
import org.feedbacknlp.core.text.TokenBuffer;
import org.feedbacknlp.core.text.WordList;

/** Texts that are nothing but "n/a", "no comment", "nothing" or "everything". Immutable and thread-safe. */
public final class BareAnswer {
    private static final int LONGEST = 12;
    private static final String TABLE = "non-answers.table";

    private final PhraseTable<Kind> answers;

    /** What a bare answer says. */
    public enum Kind {
        /** That there is no answer. */
        NON_ANSWER,
        /** That none of what was asked for exists. */
        NOTHING,
        /** That all of what was asked about is so. */
        EVERYTHING
    }

    /** Makes a reader with the answers that ship with the engine. */
    public BareAnswer() {
        answers = PhraseTable.readPlaces(TableReader.open(BareAnswer.class, TABLE), List.of(Kind.values()));
    }

    /** Makes the table of the answers as they are written. */
    static Table compiled() {
        Map<String, Kind> phrases = new LinkedHashMap<>();
        for (List<String> row : WordList.read(BareAnswer.class, "non-answers.tsv")) {
            Kind kind = row.get(1).equals("non-answer")
                    ? Kind.NON_ANSWER
                    : Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT));
            phrases.put(row.get(2), kind);
        }
        TableWriter out = new TableWriter();
        PhraseTable.of(phrases).write(out, Kind::ordinal);
        return new Table(BareAnswer.class, TABLE, out);
    }

    /**
     * Tells whether the respondent's own words are one bare answer.
     *
     * @param tokens the text's tokens
     * @return its kind, or empty where it says more
     */
    public Optional<Kind> read(TokenBuffer tokens) {
        int first = tokens.ownFirst();
        int end = tokens.ownEnd();
        if (end - first > LONGEST) {
            return Optional.empty();
        }
        while (first < end && tokens.kind(first) == TokenKind.PUNCTUATION) {
            first++;
        }
        while (end > first && tokens.kind(end - 1) == TokenKind.PUNCTUATION) {
            end--;
        }
        if (first == end) {
            return tokens.count() == 0 ? Optional.empty() : Optional.of(Kind.NON_ANSWER);
        }
        long hit = answers.find(tokens, first, end);
        return PhraseTable.length(hit) == end - first ? Optional.of(answers.at(hit)) : Optional.empty();
    }
}
