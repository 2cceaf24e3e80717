package org.feedbacknlp.core.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.Score;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.layer.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the page about the grammar does what it says: the brackets in its texts are what the rule finds. */
class GrammarPageTest {
    private static final Path PAGE = Path.of("../docs/codebooks.md");

    /**
     * A text of the page.
     *
     * @param rule the rule
     * @param text the text without brackets
     * @param expected what stood in brackets
     * @param verbatim the text with what stands beside it
     */
    record Row(String rule, String text, List<String> expected, Verbatim verbatim) {
        @Override
        public String toString() {
            return rule + " / " + text;
        }
    }

    static List<Row> rows() throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("<!-- grammar -->"), page.indexOf("<!-- /grammar -->"));
        List<Row> rows = new ArrayList<>();
        for (String line : table.lines().skip(3).toList()) {
            String[] cells = line.split("(?<!\\\\)\\|", -1);
            String rule = cells[2].strip().replace("`", "");
            for (int cell : new int[] {3, 4}) {
                for (String text : cells[cell].split(";", -1)) {
                    rows.add(row(rule, text.strip()));
                }
            }
        }
        return rows;
    }

    private static Row row(String rule, String written) {
        int colon = written.indexOf(": ");
        String beside = colon < 0 ? "" : written.substring(0, colon);
        String marked = colon < 0 ? written : written.substring(colon + 2);
        List<String> expected = new ArrayList<>();
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
            expected.add(marked.substring(open + 1, marked.indexOf(']', open)));
        }
        String text = marked.replace("[", "").replace("]", "");
        Verbatim.Builder verbatim = Verbatim.builder(text);
        if (beside.startsWith("score ")) {
            verbatim.score(new Score(ScoreScale.NPS, Integer.parseInt(beside.substring(6))));
        } else if (beside.startsWith("plan ")) {
            verbatim.segment("plan", beside.substring(5));
        }
        return new Row(rule, text, expected, verbatim.build());
    }

    static Codebook codebook(String rule) {
        return Codebook.parse(
                "id: test\nversion: 1\ntopics:\n- id: t\n  rules:\n  - '" + rule.replace("'", "''") + "'\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void findsWhatThePageSays(Row row) {
        Trace trace = codebook(row.rule()).trace(row.verbatim(), "t");
        List<String> found = new ArrayList<>();
        for (Span span : trace.spans()) {
            found.add(row.text().substring(span.start(), span.end()));
        }
        assertEquals(joined(row.expected()), joined(found), () -> trace.reason().orElse("it holds"));
        assertEquals(!row.expected().isEmpty(), trace.holds());
        assertEquals(trace.holds(), trace.reason().isEmpty());
    }

    /** Neighbours are found as one span. */
    private static String joined(List<String> words) {
        return String.join(" ", words);
    }

    @Test
    void theCodebookOfThePageHolds() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```yaml\n") + 8;
        String yaml = page.substring(start, page.indexOf("```", start));
        Codebook codebook = Codebook.parse(yaml);
        assertEquals(List.of(), codebook.check());
        assertFalse(codebook.topics().isEmpty());
    }
}
