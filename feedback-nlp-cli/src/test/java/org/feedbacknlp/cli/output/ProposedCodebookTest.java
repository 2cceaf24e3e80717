package org.feedbacknlp.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.feedbacknlp.core.codebook.Codebook;
import org.feedbacknlp.core.codebook.Topic;
import org.feedbacknlp.insight.topic.Proposal;
import org.feedbacknlp.insight.topic.Proposals;
import org.junit.jupiter.api.Test;

/** Whatever is proposed, the codebook that is written of it can be read. */
class ProposedCodebookTest {
    @Test
    void idsThatLookAlikeStayApart() {
        List<Proposal> proposals = Stream.of("caf\u00e9", "caf\u00e8", "it's")
                .map(word -> new Proposal(word, word, word, 5, 5, List.of(), List.of()))
                .toList();
        Codebook codebook = Codebook.parse(ProposedCodebook.of(new Proposals(15, 0, proposals, 0, List.of())));
        assertEquals(
                List.of("caf-", "caf--2", "it-s"),
                codebook.topics().stream().map(Topic::id).toList());
        assertEquals("caf\u00e9", codebook.topics().get(0).label());
    }
}
