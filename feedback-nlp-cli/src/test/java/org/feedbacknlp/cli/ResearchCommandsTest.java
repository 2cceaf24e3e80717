package org.feedbacknlp.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a researcher asks of an index, and how it is looked after. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResearchCommandsTest {
    private static final String CSV = """
            id,text,nps,date,plan,respondent
            a,"Great app, but the delivery was late",7,2026-01-05,pro,ann
            b,Delivery on time and support was friendly,10,2026-02-01,team,bob
            c,The delivery was late again and nobody told me,0,2026-02-20,pro,ann
            d,Too expensive,3,2026-04-01,free,cyd
            e,The delivery was late again and nobody told me,1,2026-04-02,free,
            """;

    @TempDir
    private static Path folder;

    private String index;

    @BeforeAll
    void fill() throws IOException {
        Path csv = Files.writeString(folder.resolve("survey.csv"), CSV);
        index = folder.resolve("index").toString();
        Ran ran = Ran.of("index", csv.toString(), "--index", index, "--segment", "plan");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
    }

    private Ran ask(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command, "--index", index));
        all.addAll(List.of(arguments));
        Ran ran = Ran.of(all.toArray(new String[0]));
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        return ran;
    }

    @Test
    void concordance() {
        Ran ran = ask("concordance", "late", "--window", "2", "--sort", "1R");
        assertEquals(
                List.of(
                        "a  delivery was [late]",
                        "c  delivery was [late] again and",
                        "e  delivery was [late] again and"),
                ran.lines());
        assertEquals(List.of("feedback: 3 of 3 lines from 3 verbatims"), ran.told());
        assertEquals(
                "id,before,hit,after",
                ask("concordance", "late", "--format", "csv").lines().get(0));
        assertEquals(
                List.of("{\"r1\":\"again\",\"lines\":2,\"verbatims\":2}", "{\"r1\":\"\",\"lines\":1,\"verbatims\":1}"),
                ask("concordance", "late", "--group", "r1", "--format", "jsonl").lines());
    }

    @Test
    void nearWhatIsFelt() {
        JsonNode found = Rows.tree(ask("search", "topic:delivery NEAR/8 sentiment:negative", "--json")
                .out());
        assertEquals(3, found.get("total").asInt(), found.toString());
        assertEquals(
                2,
                Rows.tree(ask("search", "topic.negative:delivery", "--one-per", "plan", "--json")
                                .out())
                        .get("hits")
                        .size());
    }

    @Test
    void facets() {
        Ran ran = ask("facets", "delivery", "--by", "plan");
        assertEquals(
                List.of("field", "value", "verbatims", "scored", "mean", "nps"),
                words(ran.lines().get(0)));
        assertEquals(List.of("plan", "pro", "2", "2", "3.50"), words(ran.lines().get(1)));
        Ran months = ask("facets", "--per", "month");
        assertEquals(5, months.lines().size(), months.out());
        assertEquals(
                List.of("month", "2026-03-01", "0", "0"), words(months.lines().get(3)));
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split(" +", -1));
    }

    @Test
    void keyness() {
        Ran ran = ask("keyness", "late", "--all", "--least", "2");
        assertTrue(ran.lines().get(0).startsWith("term"), ran.out());
        assertEquals(
                List.of("late", "3", "100.0", "%", "0", "0.0", "%"),
                words(ran.lines().get(1)).subList(0, 7));
        assertEquals(
                List.of("delivery was late", "3", "3"),
                ask("keyness", "late", "--runs", "3", "--top", "1").lines().stream()
                        .skip(1)
                        .flatMap(line -> List.of(line.split(" {2,}", -1)).stream())
                        .toList());
    }

    @Test
    void similar() {
        assertTrue(ask("similar", "--id", "c").lines().get(1).startsWith("e "));
        Ran copies = ask("similar", "--copies");
        assertEquals(List.of("c", "e", "1.000"), words(copies.lines().get(1)));
        assertTrue(copies.err().contains("1 of 5 verbatims are copies, in 1 clusters"), copies.err());
    }

    @Test
    void whatWasAnalysedAlikeIsNotAnalysedAgain() {
        assertTrue(ask("reanalyze").err().contains("0 of 5 were of another making; 0 analysed again"));
    }

    @Test
    void whatAnotherCodebookFoundIsAnalysedAgain(@TempDir Path own) throws IOException {
        String copy = own.resolve("copy").toString();
        ask("snapshot", "--to", copy);
        String codebook = Files.writeString(own.resolve("own.yaml"), """
                        id: own
                        version: "1"
                        topics:
                          - id: lateness
                            label: Late
                            rules: [late]
                        """).toString();
        Ran ran = Ran.of("reanalyze", "--index", copy, "--codebook", codebook);
        assertTrue(ran.err().contains("5 of 5 were of another making; 5 analysed again"), ran.err());
        Ran again = Ran.of("reanalyze", "--index", copy, "--codebook", codebook);
        assertTrue(again.err().contains("0 of 5 were of another making"), again.err());
        Ran search = Ran.of("search", "--index", copy, "topic:lateness date:2026-02 score:0 plan:pro", "--json");
        assertEquals("c", Rows.tree(search.out()).get("hits").get(0).get("id").asText());
    }

    @Test
    void aSnapshotIsAnIndexAndIsVerified(@TempDir Path own) throws IOException {
        String copy = own.resolve("copy").toString();
        String back = own.resolve("back").toString();
        assertTrue(ask("snapshot", "--to", copy).err().contains("5 verbatims"));
        assertEquals(
                ExitCode.DONE,
                Ran.of("snapshot", "--restore", copy, "--to", back).code());
        assertTrue(Ran.of("verify", "--index", back).err().contains("sound: "));
        assertTrue(Ran.of("compact", "--index", back).err().contains("in 1 segments"));
        try (var files = Files.list(Path.of(copy))) {
            Path text = files.filter(file -> file.toString().endsWith(".fdt"))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(text);
            bytes[bytes.length / 2] ^= 1;
            Files.write(text, bytes);
        }
        Ran damaged = Ran.of("verify", "--index", copy);
        assertEquals(ExitCode.SOME_FAILED, damaged.code());
        assertTrue(damaged.err().contains(".fdt: "), damaged.err());
        assertEquals(
                ExitCode.UNUSABLE,
                Ran.of("snapshot", "--restore", copy, "--to", own + "/no").code());
    }

    @Test
    void aRespondentIsErased(@TempDir Path own) {
        String copy = own.resolve("copy").toString();
        ask("snapshot", "--to", copy);
        Ran ran = Ran.of("erase", "--index", copy, "--respondent", "ann");
        assertEquals(ExitCode.DONE, ran.code(), ran.err());
        assertTrue(ran.err().contains("2 of a respondent erased"), ran.err());
        assertEquals(
                ExitCode.SOME_FAILED,
                Ran.of("erase", "--index", copy, "--respondent", "ann").code());
        assertFalse(Ran.of("search", "--index", copy, "--limit", "10").out().contains("Great app"));
    }

    @Test
    void aJobGoesOnWhereItStood(@TempDir Path own) throws IOException {
        String csv = Files.writeString(own.resolve("survey.csv"), CSV).toString();
        String target = own.resolve("index").toString();
        assertTrue(Ran.of("index", csv, "--index", target, "--resume").err().contains("5 written, 5 in "));
        Ran again = Ran.of("index", csv, "--index", target, "--resume");
        assertTrue(again.err().contains("0 written, 5 rows done before, 5 in "), again.err());
        Files.writeString(Path.of(csv), CSV + "f,One more,5,2026-04-03,free,\n");
        assertTrue(Ran.of("index", csv, "--index", target, "--resume").err().contains("6 written, 6 in "));
        assertEquals(
                ExitCode.UNUSABLE,
                Ran.with(CSV, "index", "-", "--index", target, "--resume").code());
    }

    @Test
    void aFileThatIsNotThereIsNamed(@TempDir Path own) {
        Ran ran = Ran.of("index", own + "/none.csv", "--index", own + "/index");
        assertEquals(ExitCode.UNUSABLE, ran.code());
        assertTrue(ran.err().contains("there is no file " + own), ran.err());
    }

    @Test
    void newVerbatimsSetOffAlerts(@TempDir Path own) {
        Ran ran = Ran.with(
                CSV,
                "index",
                "-",
                "--index",
                own.toString(),
                "--alert",
                "late=late NEAR/3 deliver*",
                "--alert",
                "price=expensive");
        assertEquals(
                List.of(
                        "{\"alert\":\"late\",\"id\":\"a\",\"spans\":[{\"start\":19,\"end\":27},{\"start\":32,\"end\":36}]}",
                        "{\"alert\":\"price\",\"id\":\"d\",\"spans\":[{\"start\":4,\"end\":13}]}"),
                ran.lines().stream()
                        .filter(line -> !line.contains("\"c\"") && !line.contains("\"e\""))
                        .toList());
        assertEquals(
                ExitCode.UNUSABLE,
                Ran.with(CSV, "index", "-", "--index", own.toString(), "--alert", "x=(late")
                        .code());
    }
}
