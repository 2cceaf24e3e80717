package org.feedbacknlp.api.rule.match;

import java.util.List;
import org.feedbacknlp.api.rule.Rule;

/** A rule made ready for matching: words are numbers of {@link RuleCompiler#words}, references are resolved. */
public sealed interface Node {
    /**
     * Returns the rule that it was made of.
     *
     * @return the rule
     */
    Rule rule();

    /**
     * A word.
     *
     * @param rule the word
     * @param word its number
     */
    record Word(Rule.Word rule, int word) implements Node {}

    /**
     * Words one behind the other.
     *
     * @param rule the phrase
     * @param words its words
     */
    record Phrase(Rule.Phrase rule, List<Word> words) implements Node {}

    /**
     * At least so many of them: one for OR, all for AND.
     *
     * @param rule the rule
     * @param count how many
     * @param parts of which
     */
    record Some(Rule rule, int count, List<Node> parts) implements Node {}

    /**
     * The first, unless the second holds.
     *
     * @param rule the rule
     * @param wanted the first
     * @param other the second
     */
    record Without(Rule rule, Node wanted, Node other) implements Node {}

    /**
     * Places of both, near each other.
     *
     * @param rule the rule
     * @param left one
     * @param right the other
     */
    record Near(Rule.Near rule, Node left, Node right) implements Node {}

    /**
     * Places of the first that the second is not near to.
     *
     * @param rule the rule
     * @param wanted the first
     * @param other the second
     */
    record NotNear(Rule.NotNear rule, Node wanted, Node other) implements Node {}

    /**
     * Places of both in one part.
     *
     * @param rule the rule
     * @param left one
     * @param right the other
     */
    record Together(Rule.Together rule, Node left, Node right) implements Node {}

    /**
     * Places of the first in whose sentence the second does not stand.
     *
     * @param rule the rule
     * @param wanted the first
     * @param other the second
     */
    record Apart(Rule.Apart rule, Node wanted, Node other) implements Node {}

    /**
     * Places of the first outside the second.
     *
     * @param rule the rule
     * @param wanted the first
     * @param whole the second
     */
    record Exclude(Rule.Exclude rule, Node wanted, Node whole) implements Node {}

    /**
     * A condition.
     *
     * @param rule the condition
     */
    record Field(Rule.Field rule) implements Node {}

    /**
     * Returns the rules that it is made of.
     *
     * @return none for words, phrases and conditions; what must be there before what must not
     */
    default List<Node> parts() {
        if (this instanceof Some some) {
            return some.parts;
        }
        if (this instanceof Without without) {
            return List.of(without.wanted, without.other);
        }
        if (this instanceof Near near) {
            return List.of(near.left, near.right);
        }
        if (this instanceof NotNear apart) {
            return List.of(apart.wanted, apart.other);
        }
        if (this instanceof Together together) {
            return List.of(together.left, together.right);
        }
        if (this instanceof Apart apart) {
            return List.of(apart.wanted, apart.other);
        }
        return this instanceof Exclude exclude ? List.of(exclude.wanted, exclude.whole) : List.of();
    }

    /**
     * Tells whether it has always found a word where it holds; what only conditions make true shows no evidence.
     *
     * @return false if it may hold without one
     */
    default boolean findsWords() {
        if (this instanceof Some some && some.count == some.parts.size()) {
            return some.parts.stream().anyMatch(Node::findsWords);
        }
        if (this instanceof Without without) {
            return without.wanted.findsWords();
        }
        for (Node part : parts()) {
            if (!part.findsWords()) {
                return false;
            }
        }
        return !(this instanceof Field);
    }

    /**
     * Tells whether the second part keeps the first from being found.
     *
     * @return true for NOT, NOTNEAR, NOTWITH and EXCLUDE
     */
    default boolean excludes() {
        return this instanceof Without || this instanceof NotNear || this instanceof Apart || this instanceof Exclude;
    }
}
