package org.feedbacknlp.insight.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.feedbacknlp.api.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Topics that were planted in comments are proposed, in the order of what they gain. */
class TopicProposalsTest {
    private static final ProposalOptions OPTIONS = new ProposalOptions(10, 3, 2);

    private static Proposals propose(List<Analysis> comments) {
        TopicProposals proposals = new TopicProposals(OPTIONS);
        comments.forEach(proposals::add);
        return proposals.propose();
    }

    /** Comments of 100 words that mean nothing, and among them what is planted. */
    private static List<Analysis> planted(Random random) {
        List<Analysis> comments = new ArrayList<>();
        String[] planted = {
            "the [delivery] came",
            "two [deliveries] came",
            "a [late delivery] again",
            "I called [customer service] and",
            "your [customer service] is",
            "the [price] rose",
            "for such a [price]"
        };
        int[] often = {8, 5, 4, 6, 4, 3, 2};
        for (int i = 0; i < planted.length; i++) {
            for (int left = often[i]; left > 0; left--) {
                comments.add(Comment.of(noise(random) + " " + planted[i] + " " + noise(random)));
            }
        }
        for (int i = 0; i < 60; i++) {
            comments.add(Comment.of(noise(random)));
        }
        return comments;
    }

    private static String noise(Random random) {
        StringBuilder noise = new StringBuilder();
        for (int left = 3 + random.nextInt(5); left > 0; left--) {
            noise.append(noise.length() == 0 ? "" : " ").append("w").append(random.nextInt(100));
        }
        return noise.toString();
    }

    @Test
    void whatWasPlantedIsFoundInTheOrderOfWhatItGains() {
        long seed = 11;
        Proposals found = propose(planted(new Random(seed)));
        assertEquals(
                List.of("delivery", "customer-service", "price"),
                found.proposals().stream().map(Proposal::id).toList(),
                "seed " + seed);
        assertEquals(
                List.of(17, 10, 5),
                found.proposals().stream().map(Proposal::comments).toList());
        assertEquals(
                List.of("delivery", "\"customer service\"", "price"),
                found.proposals().stream().map(Proposal::rule).toList());
        assertEquals(92, found.comments());
        assertEquals(60, found.left());
        assertEquals(2, found.proposals().get(0).samples().size());
    }

    @Test
    void theOrderOfTheCommentsChangesNoFigure() {
        for (long seed = 1; seed <= 20; seed++) {
            List<Analysis> comments = planted(new Random(seed));
            List<Proposal> first = propose(comments).proposals();
            Collections.shuffle(comments, new Random(seed));
            List<Proposal> second = propose(comments).proposals();
            assertEquals(
                    first.stream()
                            .map(one -> one.rule() + one.comments() + one.gained())
                            .toList(),
                    second.stream()
                            .map(one -> one.rule() + one.comments() + one.gained())
                            .toList(),
                    "seed " + seed);
        }
    }

    @Test
    void whatATopicCoversAlreadyIsLeftOut() {
        List<Analysis> comments = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            comments.add(Comment.of("the [parcel] w" + i, List.of("delivery")));
            comments.add(Comment.of("the [screen] w" + i));
        }
        Proposals found = propose(comments);
        assertEquals(5, found.known());
        assertEquals(
                List.of("screen"), found.proposals().stream().map(Proposal::id).toList());
        assertEquals(0, found.left());
    }

    @Test
    void whatShowsPersonalDataIsNoSample() {
        List<Analysis> comments = new ArrayList<>();
        for (String who : List.of("ann@example.com", "K1234567", "nobody", "somebody")) {
            comments.add(Comment.of("the [screen] " + who));
        }
        assertEquals(
                List.of("the screen nobody", "the screen somebody"),
                propose(comments).proposals().get(0).samples());
    }

    @Test
    void noCommentsGiveNoProposals() {
        Proposals none = propose(List.of());
        assertTrue(none.proposals().isEmpty());
        assertEquals(0, none.left());
        assertEquals(
                "{comments=0, known=0, topics=[], uncovered={comments=0, samples=[]}}",
                none.toJson().toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 3", "1, 1, 3", "1, 2, -1"})
    void optionsHaveLimits(int topics, int comments, int samples) {
        assertThrows(IllegalArgumentException.class, () -> new ProposalOptions(topics, comments, samples));
    }

    @Test
    void C8_noTextIsShownByAccident() {
        Proposals found = propose(planted(new Random(3)));
        assertFalse(found.toString().contains("came"), found.toString());
        assertFalse(
                found.proposals().get(0).toString().contains("came"),
                found.proposals().get(0).toString());
        assertTrue(found.proposals().get(0).toJson().containsKey("samples"));
    }
}
