package org.feedbacknlp.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever respondents, codebooks, columns and plugins say is text on the page and nothing else. */
class HostileTest {
    static Stream<Arguments> texts() {
        return Hostile.TEXTS.entrySet().stream().map(entry -> Arguments.of(Named.of(entry.getKey(), entry.getValue())));
    }

    private static final String QUOTED = "section#quotes article, .voices";

    /** The page for a harmless text of as many words: what a hostile one may not add to. */
    private static final Written HARMLESS = Hostile.written("harmless");

    @ParameterizedTest(name = "N035 N036 N037 C9 {0}")
    @MethodSource("texts")
    void n035_nothingRunsLoadsOrLeadsAnywhere(String text) {
        Written written = Hostile.written(text);
        assertEquals(List.of(), List.copyOf(written.alive()));
        assertEquals(3, written.page().select("script").size());
        assertEquals(1, written.page().select("style").size());
        assertEquals(5, written.page().select("meta").size());
        assertEquals(1, written.page().select("title").size());
        assertEquals(
                HARMLESS.page().select("script").get(1).data(),
                written.page().select("script").get(1).data());
        assertEquals(
                HARMLESS.page().select("script").get(2).data(),
                written.page().select("script").get(2).data());
    }

    /** Quotes are apart: what looks like an address, a long number or an open bracket is not quoted at all. */
    @ParameterizedTest(name = "N035 N037 C9 {0}")
    @MethodSource("texts")
    void n037_thePageHasTheElementsOfAHarmlessOne(String text) {
        Written written = Hostile.written(text);
        assertEquals(HARMLESS.sections(), written.sections());
        written.page().select(QUOTED).remove();
        for (String name : List.of("table", "tr", "td", "th", "bdi", "figure", "li", "code", "h3", "small", "dd")) {
            Document harmless = HARMLESS.page().clone();
            harmless.select(QUOTED).remove();
            assertEquals(
                    harmless.select(name).size(), written.page().select(name).size(), name);
        }
        for (Element element : written.page().body().getAllElements()) {
            assertFalse(HARMLESS.page().select(element.normalName()).isEmpty(), element::normalName);
        }
    }

    @ParameterizedTest(name = "N037 C9 {0}")
    @MethodSource("texts")
    void n037_theIslandIsJsonWithoutMarkup(String text) {
        Written written = Hostile.written(text);
        String island = written.page().expectFirst("script#charts").data();
        for (char c : new char[] {'<', '>', '&', '\u2028', '\u2029'}) {
            assertEquals(-1, island.indexOf(c), () -> "U+" + Integer.toHexString(c));
        }
        JsonNode topics = written.chart("topics-chart");
        assertEquals(2, topics.get("names").size());
    }

    @ParameterizedTest(name = "N019 N031 N033 {0}")
    @MethodSource("texts")
    void n019_noCharacterSteersTheReadingOrATerminal(String text) {
        Written written = Hostile.written(text);
        String shown = written.page().text() + written.page().title();
        shown.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean steers = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE;
            assertFalse(steers, () -> "U+" + Integer.toHexString(c));
        });
        written.charts()
                .forEach(chart -> chart.findValuesAsText("name").forEach(name -> {
                    boolean steers = name.chars().anyMatch(c -> Character.getType(c) == Character.CONTROL);
                    assertFalse(steers, name);
                }));
    }

    @ParameterizedTest(name = "N035 {0}")
    @MethodSource("texts")
    void n035_theTextIsStillThereToBeRead(String text) {
        Written written = Hostile.written(text);
        String topic = Shown.name("t " + text);
        assertTrue(
                written.rows("topics").contains(collapsed(topic)),
                () -> written.rows("topics").toString());
        assertTrue(
                written.row("actions", "S1").get(1).startsWith(collapsed(SignalNaming.words("r " + text))),
                () -> written.row("actions", "S1").toString());
        String quotes = written.text("quotes");
        assertTrue(quotes.contains("They said ") || quotes.contains("No words meet the rules"), quotes);
        assertTrue(
                written.page().title().endsWith(": customer feedback"),
                () -> written.page().title());
        assertEquals(
                collapsed(Shown.name(text)), written.page().expectFirst("h1").text());
    }

    /** As a parser gives the text of an element. */
    private static String collapsed(String text) {
        return new TextNode(text).text().strip();
    }

    @ParameterizedTest(name = "N034 {0}")
    @MethodSource("texts")
    void n034_noTextIsTakenForATemplateOrAPattern(String text) {
        Written written = Hostile.written(text);
        assertEquals(
                HARMLESS.page().select("style").html(),
                written.page().select("style").html());
        assertEquals(
                HARMLESS.page().select(".note").size(),
                written.page().select(".note").size());
        assertEquals(
                HARMLESS.page().select("dt").eachText(),
                written.page().select("dt").eachText());
    }
}
