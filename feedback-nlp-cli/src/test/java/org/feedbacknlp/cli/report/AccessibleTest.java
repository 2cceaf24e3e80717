package org.feedbacknlp.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for those who hear it, zoom it, see few colours or have no scripts. */
class AccessibleTest {
    private static Written written;

    @BeforeAll
    static void write() {
        written = Written.of(Asked.nps("plan", "region"), Survey.nps(400));
    }

    @Test
    void thePageHasALanguageATitleAndOneMainHeading() {
        assertEquals("en", written.page().expectFirst("html").attr("lang"));
        assertEquals("survey.csv: customer feedback", written.page().title());
        assertEquals(1, written.page().select("h1").size());
        assertEquals(1, written.page().select("main").size());
    }

    @Test
    void headingsSkipNoLevel() {
        int level = 0;
        for (Element heading : written.page().select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.normalName().charAt(1) - '0';
            assertTrue(next <= level + 1, () -> heading + " follows a heading too far above");
            assertFalse(heading.text().isBlank());
            level = next;
        }
    }

    @Test
    void everySectionIsNamedByItsHeading() {
        for (Element section : written.page().select("section")) {
            Element heading = section.expectFirst("h2");
            assertEquals(section.attr("aria-labelledby"), heading.id());
        }
    }

    @Test
    void idsAreUnique() {
        List<String> ids = written.page().select("[id]").eachAttr("id");
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids::toString);
    }

    @Test
    void everyTableHasACaptionAndHeadersWithAScope() {
        assertTrue(written.page().select("table").size() >= 8);
        for (Element table : written.page().select("table")) {
            assertFalse(table.expectFirst("caption").text().isBlank());
            assertEquals(Set.of("col"), Set.copyOf(table.select("thead th").eachAttr("scope")));
            assertEquals(Set.of("row"), Set.copyOf(table.select("tbody th").eachAttr("scope")));
        }
    }

    @Test
    void everyRowHasAFieldForEachColumnWithItsName() {
        for (Element table : written.page().select("table")) {
            List<String> columns =
                    table.select("thead th").stream().map(Element::text).toList();
            for (Element row : table.select("tbody tr")) {
                List<String> labels = row.select("td").eachAttr("data-label");
                assertEquals(
                        columns.subList(1, columns.size()),
                        labels,
                        () -> table.expectFirst("caption").text());
            }
        }
    }

    /** As rules for narrow screens take the tables' display away, roles keep them tables for those who hear them. */
    @Test
    void tablesStayTablesWhenTheyAreShownAsCards() {
        Map<String, String> roles = new TreeMap<>(Map.of(
                "table", "table",
                "thead", "rowgroup",
                "tbody", "rowgroup",
                "tr", "row",
                "thead th", "columnheader",
                "tbody th", "rowheader",
                "td", "cell"));
        roles.forEach((part, role) -> written.page()
                .select("table")
                .forEach(table -> assertEquals(
                        Set.of(role),
                        Set.copyOf(
                                (part.equals("table") ? table.select("table") : table.select(part)).eachAttr("role")),
                        part)));
    }

    @Test
    void everyChartSaysWhatItShowsAndATableSaysTheSame() {
        for (Element chart : written.page().select(".chart")) {
            assertEquals("img", chart.attr("role"));
            assertTrue(chart.attr("aria-label").endsWith("The table below says the same."), chart.attr("aria-label"));
            Element section = Objects.requireNonNull(chart.closest("section"));
            assertFalse(section.select("table").isEmpty(), section::id);
        }
    }

    @Test
    void withoutScriptsNothingIsMissingButTheCharts() {
        for (Element chart : written.page().select(".chart")) {
            assertEquals("", chart.html());
        }
        assertTrue(
                written.page().expectFirst("style").data().contains("html:not(.scripted) figure { display: none; }"));
        assertEquals(List.of(), written.page().select("[hidden], noscript").eachText());
    }

    @Test
    void feelingsAreToldInWordsBesideTheColours() {
        assertEquals(
                List.of("Complaints", "Praise"),
                List.copyOf(new java.util.TreeSet<>(
                        written.section("quotes").select("h4").eachText())));
    }

    @Test
    void wordsOfOthersDoNotTurnTheLineRound() {
        for (Element quote : written.page().select("blockquote p")) {
            assertEquals("auto", quote.attr("dir"));
        }
        for (Element name : written.page().select("tbody th")) {
            assertEquals(1, name.select("bdi").size());
        }
    }

    private static Map<String, String> palette(boolean dark) {
        String css = written.page().expectFirst("style").data();
        int from = dark ? css.indexOf(":root:not(.printed)") : css.indexOf(":root");
        String block = css.substring(css.indexOf('{', from) + 1, css.indexOf('}', from));
        Map<String, String> colours = new TreeMap<>();
        for (String line : block.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("--"))
                .toList()) {
            int colon = line.indexOf(':');
            colours.put(
                    line.substring(2, colon),
                    line.substring(colon + 1, line.length() - 1).strip());
        }
        return colours;
    }

    /** Relative luminance, as WCAG 2 defines it. */
    private static double luminance(String hex) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            parts[i] = part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    @ParameterizedTest(name = "{0} on {1} at least {2}")
    @CsvSource({
        "ink, paper, 7",
        "ink, panel, 7",
        "soft, paper, 4.5",
        "soft, panel, 4.5",
        "link, paper, 4.5",
        "paper, negative, 4.5",
        "paper, positive, 4.5",
        "negative, paper, 3",
        "positive, paper, 3",
        "neutral, paper, 3",
        "mixed, paper, 3"
    })
    void coloursAreFarEnoughApart(String above, String below, double least) {
        for (boolean dark : new boolean[] {false, true}) {
            Map<String, String> colours = palette(dark);
            double contrast = contrast(colours.getOrDefault(above, ""), colours.getOrDefault(below, ""));
            assertTrue(contrast >= least, () -> (dark ? "dark: " : "light: ") + contrast);
        }
    }

    @Test
    void bothPalettesHaveTheSameColours() {
        assertEquals(palette(false).keySet(), palette(true).keySet());
    }

    /** Every colour that the script asks for is one of the palette. */
    @Test
    void theScriptAsksForColoursThatAreThere() {
        String script = written.page().select("script").get(2).data();
        List<String> asked = new ArrayList<>();
        for (int at = script.indexOf("colour('"); at >= 0; at = script.indexOf("colour('", at + 1)) {
            asked.add(script.substring(at + 8, script.indexOf('\'', at + 8)));
        }
        assertTrue(asked.size() > 10, asked::toString);
        asked.forEach(name -> assertTrue(palette(false).containsKey(name), name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@media screen and (prefers-color-scheme: dark)",
                "@media screen and (max-width: 44rem)",
                "@media print",
                "break-inside: avoid"
            })
    void theStyleKnowsDarkPhoneAndPaper(String rule) {
        assertTrue(written.page().expectFirst("style").data().contains(rule));
    }
}
