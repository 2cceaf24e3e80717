package org.feedbacknlp.cli.report;

import static org.feedbacknlp.api.layer.Polarity.NEGATIVE;
import static org.feedbacknlp.api.layer.Polarity.POSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.feedbacknlp.api.Outcome;
import org.feedbacknlp.api.layer.Polarity;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The section with respondents' own words. */
class QuoteTest {
    private static Outcome said(String id, String text, String topic, Polarity polarity) {
        return Given.text(text).id(id).sentence().about(topic, polarity).done();
    }

    private static List<Outcome> some() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            outcomes.add(said(
                    "bad-" + i,
                    "Way too expensive for what " + "abcdef".charAt(i) + " get out of it.",
                    "price",
                    NEGATIVE));
        }
        outcomes.add(said("good", "The price is fair and the team is kind.", "price", POSITIVE));
        outcomes.add(said("app", "Your new app is a pleasure to use.", "app", POSITIVE));
        return outcomes;
    }

    private static Element topic(Written written, String name) {
        return written.section("quotes").select("article").stream()
                .filter(article -> article.expectFirst("h3 bdi").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void complaintsAndPraiseStandApartEachWithItsId() {
        Element price = topic(Written.of(Asked.words(), some()), "price");
        assertEquals("price 7 verbatims", price.expectFirst("h3").text());
        assertEquals(List.of("Complaints", "Praise"), price.select("h4").eachText());
        assertEquals(
                List.of("The price is fair and the team is kind. good"),
                price.select(".positive blockquote").eachText());
    }

    @Test
    void atMostThreeOfASide() {
        assertTrue(topic(Written.of(Asked.words(), some()), "price")
                        .select(".negative blockquote")
                        .size()
                <= 3);
    }

    @Test
    void aSideWithoutQuotesIsLeftOut() {
        Element app = topic(Written.of(Asked.words(), some()), "app");
        assertEquals(List.of("Praise"), app.select("h4").eachText());
    }

    @Test
    void theMostMentionedTopicsComeFirst() {
        Written written = Written.of(Asked.words(), some());
        assertEquals(
                List.of("price", "app"),
                written.section("quotes").select("h3 bdi").eachText());
    }

    @Test
    void personalDataIsNotShown() {
        Written written = Written.of(
                Asked.words(),
                List.of(said("v", "Write to jo@example.org about the price, please.", "price", NEGATIVE)));
        assertTrue(written.text("quotes").contains("No words meet the rules for being shown."), written.text("quotes"));
    }

    @Test
    void aVerbatimWithoutAnIdIsQuotedWithoutOne() {
        Written written =
                Written.of(Asked.words(), List.of(said("", "The price is fair and kind.", "price", POSITIVE)));
        assertEquals(0, written.section("quotes").select("blockquote footer").size());
        assertEquals(
                "The price is fair and kind.",
                written.section("quotes").expectFirst("blockquote").text());
    }

    @Test
    void howQuotesArePickedIsTold() {
        assertTrue(
                Written.of(Asked.words(), some()).text("quotes").contains("Quotes are picked by rules, not by hand"));
    }

    @Test
    void atMostADozenTopicsAreQuoted() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            outcomes.add(said("v" + i, "Some words about this very topic here.", "topic-" + i, POSITIVE));
        }
        assertEquals(
                12,
                Written.of(Asked.words(), outcomes)
                        .section("quotes")
                        .select("article")
                        .size());
    }
}
