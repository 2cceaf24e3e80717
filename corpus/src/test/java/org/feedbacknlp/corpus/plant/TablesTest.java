package org.feedbacknlp.corpus.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.feedbacknlp.corpus.Corpus;
import org.feedbacknlp.corpus.RealCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
    private static final String SMALL = """
            industry: saas
            verbatims:
            - {id: saas-001, text: Fine, sentences: [positive], sentiment: positive, emotions: [joy, surprise]}
            - id: saas-002
              language: de
              text: "Teuer. ¦Jo hilft."
              sentences: [negative, positive]
              sentiment: mixed
              event: outage
              topics: [{id: price, sentiment: negative, quotes: [Teuer]}, {id: support, sentiment: positive, quotes: [hilft]}]
              pii: [{type: PERSON, quote: Jo}]
            - {id: saas-003, status: gibberish, language: und, text: asdf}
            """;

    @Test
    void aTableIsMarkdown() {
        assertEquals(
                "| a | b |\n| --- | --- |\n| 1 | 2 |",
                new Table(List.of("a", "b")).row(List.of("1", "2")).markdown());
    }

    @Test
    void countsAreCounted(@TempDir Path folder) throws IOException {
        Corpus small = Corpus.at(Files.writeString(folder.resolve("saas.yaml"), SMALL));
        List<String> lines = CountsTable.of(small).lines().toList();
        assertEquals("|  | saas | all |", lines.get(0));
        for (String line : List.of(
                "| verbatims | 3 | 3 |",
                "| … content | 2 | 2 |",
                "| … gibberish | 1 | 1 |",
                "| … spam | 0 | 0 |",
                "| languages | 2 | 2 |",
                "| characters | 24 | 24 |",
                "| about the event | 1 | 1 |",
                "| mixed | 1 | 1 |",
                "| negative | 0 | 0 |",
                "| sentences | 3 | 3 |",
                "| topics | 2 | 2 |",
                "| emotions | 2 | 2 |",
                "| PII | 1 | 1 |",
                "| sarcasm | 0 | 0 |")) {
            assertTrue(lines.contains(line), () -> line + " is not in\n" + String.join("\n", lines));
        }
        assertEquals("de 1 · en 1 · und 1", CountsTable.languages(small));
    }

    @Test
    void truthsAreThoseOfTheEffects() {
        String table = TruthsTable.of(Effects.at(RealCorpus.FOLDER));
        assertEquals(2 + 6, table.lines().count());
        assertTrue(
                table.contains("| saas | nps | outage, week of 2026-04-27 | reliability | plan=team, odds 4:1 "
                        + "| reliability -3.2 | integrations 0 | region, tenure |"),
                table);
    }
}
