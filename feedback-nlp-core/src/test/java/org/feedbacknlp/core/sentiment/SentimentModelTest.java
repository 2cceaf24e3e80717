package org.feedbacknlp.core.sentiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.example.Example;
import org.feedbacknlp.core.model.Model;
import org.feedbacknlp.core.model.ModelException;
import org.feedbacknlp.core.model.ModelHeader;
import org.feedbacknlp.core.train.Adaptation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentimentModelTest {
    private final SentimentModel shipped = SentimentModel.shipped();

    @Test
    void whatIsWritten_isReadBack() {
        SentimentModel again = SentimentModel.of(
                shipped.words(), shipped.blend(), shipped.file().card());
        assertEquals(shipped.file().digest(), again.file().digest());
        assertTrue(
                shipped.file().size() <= 2_000_000, "bytes: " + shipped.file().size());
    }

    @Test
    void numbersThatEndTooEarly_orAreOfAnotherKind_areRefused() {
        ModelHeader header = shipped.file().header();
        assertThrows(ModelException.class, () -> SentimentModel.of(Model.of(header, new byte[16])));
        ModelHeader other = new ModelHeader(header.name(), header.kind(), header.labels(), header.card(), "linear/1");
        assertThrows(ModelException.class, () -> SentimentModel.of(Model.of(other, new byte[16])));
    }

    @Test
    void probabilitiesAddUpToOne() {
        double[] p = new SentimentTexts(shipped).read(Verbatim.of("The parcel came late and the box was open."));
        assertEquals(1, Arrays.stream(p).sum(), 1e-9);
    }

    /** A name has no weight, so that swapping it for another moves nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s at the front desk was very helpful.",
                "I spoke to %s and got nowhere.",
                "My %s neighbour uses the app every day.",
                "The %s driver got lost twice."
            })
    void namesAndGroups_moveNothing(String template) {
        SentimentTexts texts = new SentimentTexts(shipped);
        double[] first = texts.read(Verbatim.of(template.formatted("Sarah")));
        Stream.of("Ahmed", "Wei", "Priya", "German", "Muslim", "Christian", "gay", "Nigerian", "she")
                .forEach(name -> assertArrayEquals(
                        first, texts.read(Verbatim.of(template.formatted(name))), 1e-12, template + " " + name));
    }

    @Test
    void adapting_movesProbabilitiesAndNothingElse() {
        List<Example> examples = Stream.of("the box was late", "the box came", "no reply yet", "see above")
                .flatMap(text -> Stream.of(text + " again", text + " today", text + " now"))
                .map(text -> Example.of(text, "neutral"))
                .toList();
        SentimentModel adapted =
                SentimentModel.of(Adaptation.toLabels(shipped.file(), examples).model());
        assertArrayEquals(shipped.words().weights(), adapted.words().weights());
        double before = new SentimentTexts(shipped).read(Verbatim.of("the box came late"))[1];
        assertTrue(new SentimentTexts(adapted).read(Verbatim.of("the box came late"))[1] > before);
    }
}
