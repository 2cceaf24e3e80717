package org.feedbacknlp.apitest.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.api.spi.Document;
import org.feedbacknlp.api.spi.Options;
import org.feedbacknlp.api.spi.ProviderContext;
import org.feedbacknlp.api.spi.Scope;
import org.feedbacknlp.apitest.support.HandDocument;
import org.feedbacknlp.apitest.support.Samples;
import org.junit.jupiter.api.Test;

/** What holds for a plugin that says nothing beyond what it must. */
class AnnotatorProviderTest {
    private static final Document DOCUMENT = new HandDocument(Samples.VERBATIM);

    /** Says no more than the compiler wants. */
    private static final class Bare implements AnnotatorProvider {
        @Override
        public String name() {
            return "acme-bare";
        }

        @Override
        public String version() {
            return "1.0";
        }

        @Override
        public Set<Layer<?>> produces() {
            return Set.of(Layer.LABELS);
        }

        @Override
        public Annotator create(ProviderContext context, Options options) {
            return (document, annotations) -> {};
        }
    }

    @Test
    void itNeedsNothingAndReadsNoOptions() {
        AnnotatorProvider provider = new Bare();
        assertEquals(Set.of(), provider.requires());
        assertEquals(Set.of(), provider.uses());
        assertEquals(List.of(), provider.options());
    }

    @Test
    void itSeesTheWordsAlone() {
        assertSame(Scope.WORDS, new Bare().scope());
    }

    @Test
    void itRunsByDefaultAndBeforeTheEnginesOwn() {
        assertTrue(new Bare().byDefault());
        assertEquals(0, new Bare().priority());
        assertEquals("feedback-", AnnotatorProvider.RESERVED_PREFIX);
    }

    @Test
    void itsAnnotatorCannotTellWhyNot() {
        Annotator annotator = (document, annotations) -> {};
        assertEquals(Optional.empty(), annotator.whyNot(DOCUMENT, Layer.LABELS, "urgent"));
    }

    @Test
    void itsAnnotatorHoldsNothing() {
        Annotator annotator = (document, annotations) -> {};
        assertEquals(Map.of(), annotator.digests());
        annotator.close();
        annotator.close();
    }

    @Test
    void theTextOfADocumentIsThatOfItsVerbatim() {
        assertSame(Samples.TEXT, DOCUMENT.text());
    }
}
