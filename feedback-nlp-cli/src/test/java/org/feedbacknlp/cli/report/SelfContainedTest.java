package org.feedbacknlp.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One file, which opens from a disk without a network: nothing is loaded, and nothing runs but the two scripts in it. */
class SelfContainedTest {
    private static Written written;

    @BeforeAll
    static void write() {
        written = Written.of(Asked.nps("plan", "region"), Survey.nps(400));
    }

    private static String policy() {
        return written.page()
                .expectFirst("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
    }

    private static List<Element> scripts() {
        return written.page().select("script:not([type])");
    }

    @Test
    void itHoldsOneIslandAndTwoScripts() {
        assertEquals(3, written.page().select("script").size());
        assertEquals("application/json", written.page().expectFirst("script").attr("type"));
        assertEquals(2, scripts().size());
    }

    @Test
    void nothingIsLoadedAndNoLinkLeadsOut() {
        assertEquals(List.of(), written.alive().eachAttr("href"));
        assertEquals(List.of(), List.copyOf(written.alive()));
        assertFalse(written.page().expectFirst("style").data().contains("url("));
        assertFalse(written.page().expectFirst("style").data().contains("@import"));
        assertEquals(List.of(), written.page().select("[style]").eachAttr("style"));
    }

    @Test
    void theAnchorsOfTheContentsLeadToTheSections() {
        List<String> anchors = new ArrayList<>(written.page().select("nav a").eachAttr("href"));
        anchors.replaceAll(anchor -> anchor.substring(1));
        assertEquals(written.sections(), anchors);
        assertEquals(
                written.page().select("nav a").eachText(),
                written.page().select("main h2").eachText());
    }

    @Test
    void thePolicyForbidsAllButTheTwoScriptsByTheirDigests() throws NoSuchAlgorithmException {
        StringBuilder allowed = new StringBuilder();
        for (Element script : scripts()) {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(script.data().getBytes(StandardCharsets.UTF_8));
            allowed.append(" 'sha256-")
                    .append(Base64.getEncoder().encodeToString(digest))
                    .append("'");
        }
        assertEquals(
                "default-src 'none'; script-src" + allowed
                        + "; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
                policy());
    }

    @Test
    void thePolicyStandsBeforeAllThatItBinds() {
        int policy = written.html().indexOf("Content-Security-Policy");
        assertTrue(policy < written.html().indexOf("<style"));
        assertTrue(policy < written.html().indexOf("<script"));
        assertTrue(written.html().indexOf("charset=\"utf-8\"") < 1_024);
    }

    @Test
    void scriptsHoldNothingThatCouldEndTheirElement() {
        for (Element script : scripts()) {
            String source = script.data();
            assertFalse(source.contains("</script"), source.substring(0, 100));
            assertFalse(source.contains("<!--"), source.substring(0, 100));
            assertFalse(source.contains("\r"), source.substring(0, 100));
        }
    }

    @Test
    void theChartLibraryKeepsItsLicence() {
        String library = scripts().get(0).data();
        assertTrue(library.contains("Licensed to the Apache Software Foundation"), library.substring(0, 100));
        assertTrue(library.contains("http://www.apache.org/licenses/LICENSE-2.0"));
        assertTrue(written.page().select("footer").text().contains("Apache ECharts, Apache License 2.0"));
    }

    @Test
    void everyChartHasItsPlaceAndEveryPlaceItsChart() {
        List<String> places = written.page().select(".chart").eachAttr("id");
        List<String> charts = new ArrayList<>();
        written.charts().forEach(chart -> charts.add("chart-" + chart.get("id").asText()));
        assertEquals(places, charts);
        assertTrue(charts.size() >= 6, charts::toString);
    }

    @Test
    void itIsSmallEnoughToMail() {
        assertTrue(
                written.html().length() < 1_000_000,
                () -> "characters: " + written.html().length());
    }

    @Test
    void noClockIsRead() {
        assertFalse(written.page().text().contains("2027"));
        assertTrue(written.page().select(".subtitle").text().startsWith("2026-01-05 to 2026-07-0"));
    }
}
