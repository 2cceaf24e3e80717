package org.feedbacknlp.corpus.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Polarity;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    private static final IndustryEffects EFFECTS = Samples.effects(ScoreScale.NPS);
    private static final String HEADER = "id,date,channel,respondent,plan,region,tenure,nps,question,language,text\n";
    private static final String[] PIECES = {
        "a", "\"", ",", "\n", " ", "😀", ";", "\t", "=", "'", "é", "\u0085", "\u2028"
    };

    @Test
    void withoutRowsThereIsAHeader() {
        assertEquals(HEADER, Csv.of(EFFECTS, List.of()));
    }

    @Test
    void aFullRow() {
        Verbatim verbatim = row("Fine.")
                .score(new Score(ScoreScale.NPS, 10))
                .question("Why?")
                .language("de")
                .build();
        assertEquals(HEADER + "saas-001,2026-01-05,email,R-10000,team,emea,long,10,Why?,de,Fine.\n", csv(verbatim));
    }

    @Test
    void whatIsAbsentIsEmpty() {
        assertEquals(
                HEADER + "saas-001,2026-01-05,email,R-10000,team,emea,long,,,,Fine.\n",
                csv(row("Fine.").build()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "comma|Fine, thanks|\"Fine, thanks\"",
                "quote|so \"good\"|\"so \"\"good\"\"\"",
                "apostrophe|it's|it's",
                "formula|=1+1|=1+1",
                "semicolon|a;b|a;b",
                "emoji|👍🏽|👍🏽"
            })
    void textsAreQuotedWhereTheyMustBe(String id, String text, String cell) {
        assertEquals(
                HEADER + "saas-001,2026-01-05,email,R-10000,team,emea,long,,,," + cell + "\n",
                csv(row(text).build()),
                id);
    }

    @Test
    void aTextOfTwoLinesIsOneRow() {
        assertEquals(
                HEADER + "saas-001,2026-01-05,email,R-10000,team,emea,long,,,,\"one\ntwo\"\n",
                csv(row("one\ntwo").build()));
    }

    @RepeatedTest(100)
    void whatIsWrittenIsRead(RepetitionInfo repetition) throws IOException {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        List<Planted> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = 0; piece < random.nextInt(8); piece++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            texts.add(text.toString());
            rows.add(planted(row(text.toString()).build()));
        }
        List<String> read = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Csv.of(EFFECTS, rows))) {
            csv.forEach(record -> read.add(record.getField("text")));
        }
        assertEquals(texts, read, () -> "seed " + seed);
    }

    private static String csv(Verbatim verbatim) {
        return Csv.of(EFFECTS, List.of(planted(verbatim)));
    }

    private static Planted planted(Verbatim verbatim) {
        return new Planted(Samples.gold("saas-001", Polarity.NEUTRAL), verbatim, false);
    }

    private static Verbatim.Builder row(String text) {
        return Verbatim.builder(text)
                .id("saas-001")
                .date(LocalDate.of(2026, 1, 5))
                .channel("email")
                .respondent("R-10000")
                .segment("plan", "team")
                .segment("region", "emea")
                .segment("tenure", "long");
    }
}
