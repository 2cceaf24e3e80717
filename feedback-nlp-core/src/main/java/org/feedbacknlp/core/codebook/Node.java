package org.feedbacknlp.core.codebook;

import java.util.List;
import org.feedbacknlp.api.rule.Rule;

/** A rule made ready for matching: words are numbers of {@link WordIndex}, references are resolved. */
sealed interface Node {
    /** Returns the rule that it was made of. */
    Rule rule();

    /** A word. */
    record Word(Rule.Word rule, int word) implements Node {}

    /** Words one behind the other. */
    record Phrase(Rule.Phrase rule, List<Word> words) implements Node {}

    /** At least so many of them: one for OR, all for AND. */
    record Some(Rule rule, int count, List<Node> parts) implements Node {}

    /** The first, unless the second holds. */
    record Without(Rule rule, Node wanted, Node other) implements Node {}

    /** Places of both, near each other. */
    record Near(Rule.Near rule, Node left, Node right) implements Node {}

    /** Places of the first that the second is not near to. */
    record NotNear(Rule.NotNear rule, Node wanted, Node other) implements Node {}

    /** Places of both in one part. */
    record Together(Rule.Together rule, Node left, Node right) implements Node {}

    /** Places of the first in whose sentence the second does not stand. */
    record Apart(Rule.Apart rule, Node wanted, Node other) implements Node {}

    /** Places of the first outside the second. */
    record Exclude(Rule.Exclude rule, Node wanted, Node whole) implements Node {}

    /** A condition. */
    record Field(Rule.Field rule) implements Node {}
}
