package org.feedbacknlp.corpus.plant;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.corpus.RealCorpus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class DerivedFilesTest {
    private static final String CURE =
            "; write the derived files anew: mvn -q -P plant,quick -pl corpus -am process-classes";
    private static final Effects EFFECTS = Effects.at(RealCorpus.FOLDER);

    @TestFactory
    Stream<DynamicTest> theCommittedFilesAreThoseThatTheProgrammeWrites() throws IOException {
        return DerivedFiles.of(RealCorpus.FOLDER).entrySet().stream()
                .map(file ->
                        DynamicTest.dynamicTest(String.valueOf(file.getKey().getFileName()), () -> {
                            byte[] committed = Files.readAllBytes(file.getKey());
                            byte[] derived = file.getValue().getBytes(StandardCharsets.UTF_8);
                            assertArrayEquals(derived, committed, file.getKey() + CURE);
                        }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrittenReadsBackAsWhatWasPlanted() {
        Planting planting = Planting.of(RealCorpus.CORPUS, EFFECTS);
        return EFFECTS.industries().keySet().stream()
                .map(industry -> DynamicTest.dynamicTest(industry, () -> {
                    List<CsvRecord> records = records(industry);
                    List<Planted> rows = planting.industry(industry);
                    assertEquals(rows.size() + 1, records.size());
                    for (int i = 0; i < rows.size(); i++) {
                        checkRow(records.get(i + 1), rows.get(i).verbatim());
                    }
                }));
    }

    private static void checkRow(CsvRecord record, Verbatim verbatim) {
        String score =
                verbatim.score().map(given -> Integer.toString(given.value())).orElse("");
        List<String> segments = List.copyOf(verbatim.segments().values());
        List<String> expected = List.of(
                verbatim.id(),
                verbatim.date().orElseThrow().toString(),
                verbatim.channel().orElseThrow(),
                verbatim.respondent().orElseThrow(),
                segments.get(0),
                segments.get(1),
                segments.get(2),
                score,
                verbatim.question().orElse(""),
                verbatim.language().orElse(""),
                verbatim.text());
        assertEquals(expected, record.getFields(), verbatim::id);
    }

    @Test
    void headersNameSegmentsAndScores() throws IOException {
        Map<String, String> headers = Map.of(
                "airline", "id,date,channel,respondent,cabin,tier,route_type,nps,question,language,text",
                "bank", "id,date,channel,respondent,customer,region,age_band,nps,question,language,text",
                "healthcare", "id,date,channel,respondent,cover,site,visit_type,csat,question,language,text",
                "retail", "id,date,channel,respondent,membership,region,device,stars,question,language,text",
                "saas", "id,date,channel,respondent,plan,region,tenure,nps,question,language,text",
                "telecom", "id,date,channel,respondent,plan,region,tenure,nps,question,language,text");
        for (Map.Entry<String, String> header : headers.entrySet()) {
            String csv = Files.readString(RealCorpus.FOLDER.resolve(header.getKey() + ".csv"));
            assertEquals(header.getValue(), csv.lines().findFirst().orElseThrow());
        }
    }

    @Test
    void filesAreUtf8WithoutMarkAndEndTheirLinesInLf() throws IOException {
        for (String industry : EFFECTS.industries().keySet()) {
            String csv = Files.readString(RealCorpus.FOLDER.resolve(industry + ".csv"));
            assertTrue(csv.startsWith("id,") && csv.endsWith("\n") && csv.indexOf('\r') < 0, industry);
        }
    }

    @Test
    void someTextsNeedTheirQuotes() throws IOException {
        String text = RealCorpus.CORPUS.verbatim("saas-001").orElseThrow().text();
        String csv = Files.readString(RealCorpus.FOLDER.resolve("saas.csv"));
        assertTrue(csv.contains(",\"" + text.replace("\"", "\"\"") + "\"\n"));
        assertTrue(RealCorpus.CORPUS.verbatims().stream()
                .anyMatch(gold -> gold.text().contains("\n")));
    }

    @Test
    void theProgrammeWritesAllItDerives(@TempDir Path folder) throws IOException {
        copy(folder, "README.md", "effects.yaml", "gold/saas.yaml");
        Path csv = Files.writeString(folder.resolve("saas.csv"), "old");
        DerivedFiles.main(new String[] {folder.toString()});
        assertEquals(Files.readString(RealCorpus.FOLDER.resolve("saas.csv")), Files.readString(csv));
        String readme = Files.readString(folder.resolve("README.md"));
        assertTrue(readme.contains("|  | saas | all |"), readme);
        DerivedFiles.main(new String[] {folder.toString()});
        assertEquals(readme, Files.readString(folder.resolve("README.md")), "a second run changes nothing");
    }

    @Test
    void theReadmesOwnWordsStay(@TempDir Path folder) throws IOException {
        copy(folder, "effects.yaml", "gold/saas.yaml");
        String places = Stream.of("counts", "languages", "truths")
                .map(name -> "<!-- " + name + " -->\n\n<!-- /" + name + " -->\n")
                .reduce("before\n", String::concat);
        Files.writeString(folder.resolve("README.md"), places + "behind\n");
        DerivedFiles.main(new String[] {folder.toString()});
        String readme = Files.readString(folder.resolve("README.md"));
        assertTrue(readme.startsWith("before\n<!-- counts -->\n|  | saas | all |\n"), readme);
        assertTrue(readme.endsWith("<!-- /truths -->\nbehind\n"), readme);
    }

    @Test
    void aReadmeWithoutAPlaceForATableIsRefused(@TempDir Path folder) throws IOException {
        copy(folder, "effects.yaml", "gold/saas.yaml");
        Files.writeString(folder.resolve("README.md"), "<!-- counts -->\n\n<!-- /counts -->\n");
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> DerivedFiles.of(folder));
        assertEquals("README.md has no place for the table of languages", thrown.getMessage());
    }

    @Test
    void theProgrammeTakesOneArgument() {
        assertThrows(IllegalArgumentException.class, () -> DerivedFiles.main(new String[0]));
    }

    private static List<CsvRecord> records(String industry) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(RealCorpus.FOLDER.resolve(industry + ".csv"))) {
            return csv.stream().toList();
        }
    }

    private static void copy(Path folder, String... names) throws IOException {
        Files.createDirectories(folder.resolve("gold"));
        for (String name : names) {
            Files.copy(RealCorpus.FOLDER.resolve(name), folder.resolve(name));
        }
    }
}
