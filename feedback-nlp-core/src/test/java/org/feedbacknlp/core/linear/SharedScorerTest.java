package org.feedbacknlp.core.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.feature.FeatureSpec;
import org.feedbacknlp.core.support.RandomComment;
import org.feedbacknlp.core.support.SeededTest;
import org.feedbacknlp.core.support.Specs;
import org.feedbacknlp.core.text.LayerSource;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;
import org.junit.jupiter.api.Test;

/** Models that share the reading of a text say what each says alone. */
class SharedScorerTest {
    private static TextDocument document() {
        return new TextDocument(new TextTools(), Limits.DEFAULT, LayerSource.NONE);
    }

    @SeededTest
    void whatIsReadForOneIsReadForAll(long seed) {
        Random random = new Random(seed);
        List<String> texts =
                Stream.generate(() -> RandomComment.of(random, 25)).limit(8).toList();
        List<LinearModel> models = new ArrayList<>();
        FeatureSpec first = Specs.any(random);
        for (int m = 0; m < 5; m++) {
            FeatureSpec spec = random.nextInt(3) == 0 ? Specs.any(random) : Specs.relative(first, random);
            models.add(RandomModel.learned(random, "m" + m, spec, 1 + random.nextInt(4), texts.subList(0, 4)));
        }
        SharedScorer shared = new SharedScorer();
        List<SharedScorer.Seat> seats =
                models.stream().map(model -> shared.join(() -> model)).toList();
        TextDocument document = document();
        for (String text : texts) {
            document.open(Verbatim.of(text));
            for (int step = 0; step < 2 * models.size(); step++) {
                int m = random.nextInt(models.size());
                assertEquals(alone(models.get(m), document), together(seats.get(m), document, random));
            }
        }
    }

    private static List<Double> alone(LinearModel model, TextDocument document) {
        Scorer scorer = new Scorer(List.of(model));
        Room room = scorer.newRoom();
        scorer.score(document, room);
        return margins(scorer, room, 0);
    }

    /** Reads a part of the text in between, as layers of sentences do. */
    private static List<Double> together(SharedScorer.Seat seat, TextDocument document, Random random) {
        Room room = seat.read(document);
        int first = random.nextInt(document.tokens().count() + 1);
        int end = first + random.nextInt(document.tokens().count() - first + 1);
        seat.scorer().scorePart(document, first, end, room);
        List<Double> margins = margins(seat.scorer(), room, seat.number());
        seat.giveBack(room);
        return margins;
    }

    private static List<Double> margins(Scorer scorer, Room room, int m) {
        double[] margins = new double[scorer.models().get(m).labels().size()];
        scorer.margins(room, m, margins);
        return Arrays.stream(margins).boxed().toList();
    }

    @Test
    void modelsOfOneKindStandInOneScorerAndOthersApart() {
        SharedScorer shared = new SharedScorer();
        SharedScorer.Seat words = join(shared, Specs.of("words:2"));
        SharedScorer.Seat pairs = join(shared, Specs.of("words:2 window:4"));
        SharedScorer.Seat parts = join(shared, Specs.of("words:1 parts:3-5"));
        assertSame(words.scorer(), parts.scorer());
        assertNotSame(words.scorer(), pairs.scorer());
        assertEquals(List.of(0, 0, 1), List.of(words.number(), pairs.number(), parts.number()));
    }

    private static SharedScorer.Seat join(SharedScorer shared, FeatureSpec spec) {
        return shared.join(() -> RandomModel.of(new Random(1), "m", spec, 2, List.of("a")));
    }

    @Test
    void whoComesAfterTheFirstTextIsRefused() {
        SharedScorer shared = new SharedScorer();
        SharedScorer.Seat seat = join(shared, Specs.of("words:1"));
        TextDocument document = document();
        document.open(Verbatim.of("a"));
        seat.giveBack(seat.read(document));
        assertThrows(IllegalStateException.class, () -> join(shared, Specs.of("words:1")));
    }
}
