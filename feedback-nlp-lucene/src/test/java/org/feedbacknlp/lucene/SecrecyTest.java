package org.feedbacknlp.lucene;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.lucene.FacetCounts.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C8: nothing that a respondent wrote or a researcher typed comes out by accident. */
class SecrecyTest {
    private static final String SECRET = "qzxsecretqzx";

    @Test
    void C8_noToStringShowsATextAQueryOrAValue(@TempDir Path folder) {
        List<Object> shown = new ArrayList<>();
        Filter is = Filter.is(IndexField.RESPONDENT, SECRET);
        shown.add(is);
        shown.add(Filter.not(Filter.anyOf(is, Filter.allOf(is))));
        SearchRequest request = SearchRequest.builder()
                .query(SECRET)
                .filter(is)
                .facet(IndexField.RESPONDENT)
                .text(true)
                .highlight(true)
                .build();
        shown.add(request);
        shown.add(new Count(SECRET, 1));
        shown.add(SimilarRequest.toText(SECRET).filter(is).build());
        shown.add(DuplicateRequest.builder().filter(is).build());
        shown.add(new Suggestion(SECRET, 1));
        shown.add(Alerts.builder().add("a", is).build());
        shown.add(Snippet.window(SECRET, List.of(new Span(0, 3)), 50));
        shown.add(new Hit("r", 1, Optional.of(SECRET), Map.of("plan", SECRET), List.of(), Optional.empty()));
        try (FeedbackIndex index = TestIndex.of(
                folder,
                Given.verbatim("r", SECRET)
                        .with(v -> v.respondent(SECRET))
                        .segment("plan", SECRET)
                        .analysis())) {
            shown.add(index.search(request));
            shown.add(index);
        }
        for (Object object : shown) {
            assertFalse(object.toString().contains(SECRET), object.toString());
        }
    }

    @Test
    void C8_noExceptionShowsATextOrAValue(@TempDir Path folder) {
        try (FeedbackIndex index = FeedbackIndex.openOrCreate(folder)) {
            List<Given> bad = List.of(
                    Given.verbatim("r", SECRET).segment("a." + SECRET, SECRET),
                    Given.verbatim("r", SECRET).segment(SECRET.repeat(10), SECRET),
                    Given.verbatim(SECRET + "\ud800", SECRET),
                    Given.verbatim("r", SECRET)
                            .tokens(new HandTokens(List.of(new HandTokens.Token(5, 4_000, TokenKind.WORD, SECRET)))));
            for (Given given : bad) {
                IllegalArgumentException e =
                        assertThrows(IllegalArgumentException.class, () -> index.upsert(given.analysis()));
                for (Throwable t = e; t != null; t = t.getCause()) {
                    assertFalse(t.toString().contains(SECRET), t.toString());
                }
            }
        }
    }
}
