package org.feedbacknlp.lucene.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.feedbacknlp.lucene.InvalidQueryException;
import org.feedbacknlp.lucene.InvalidQueryException.Problem;
import org.feedbacknlp.lucene.QueryLimits;
import org.feedbacknlp.lucene.query.Lexeme.Condition;
import org.feedbacknlp.lucene.query.Lexeme.Kind;
import org.feedbacknlp.lucene.query.Lexeme.Near;
import org.feedbacknlp.lucene.query.Lexeme.Sign;
import org.feedbacknlp.lucene.query.Lexeme.Text;
import org.feedbacknlp.lucene.schema.Schema;

/**
 * Reads a query by descent: alternatives of conjunctions of words, phrases, conditions and groups. Parentheses that do not
 * match and operators without operands are passed over. Used once.
 */
final class QueryParser {
    private final List<Lexeme> lexemes;
    private final QueryLimits limits;
    private int next;
    private int clauses;

    private QueryParser(List<Lexeme> lexemes, QueryLimits limits) {
        this.lexemes = lexemes;
        this.limits = limits;
    }

    /**
     * Reads a query.
     *
     * @throws InvalidQueryException if it is beyond a limit, or a word or condition is not to be understood
     */
    static Node parse(String query, QueryLimits limits) {
        if (query.length() > limits.length()) {
            throw new InvalidQueryException(
                    Problem.TOO_LONG,
                    limits.length(),
                    "the query has " + query.length() + " characters and may have " + limits.length());
        }
        QueryParser parser = new QueryParser(Lexer.read(query), limits);
        List<Node> parts = new ArrayList<>();
        while (parser.next < parser.lexemes.size()) {
            parts.add(parser.any(0));
            parser.next++; // a closing parenthesis that closes nothing
        }
        return new Node.All(parts);
    }

    private Node any(int depth) {
        List<Node> alternatives = new ArrayList<>();
        do {
            alternatives.add(all(depth));
        } while (skip(Kind.OR));
        return alternatives.size() == 1 ? alternatives.get(0) : new Node.Any(alternatives);
    }

    private Node all(int depth) {
        List<Node> parts = new ArrayList<>();
        boolean not = false;
        while (next < lexemes.size() && !sees(Kind.OR) && !sees(Kind.CLOSE)) {
            if (skip(Kind.NOT)) {
                not = !not;
            } else if (!skip(Kind.AND) && !passedNear()) {
                Node part = near(depth);
                parts.add(not ? new Node.Not(part) : part);
                not = false;
            }
        }
        return new Node.All(parts);
    }

    /** A nearness that nothing stands in front of says nothing. */
    private boolean passedNear() {
        boolean there = lexemes.get(next) instanceof Near;
        if (there) {
            next++;
        }
        return there;
    }

    /** Something and what must be near it, from left to right; a nearness that nothing follows says nothing. */
    private Node near(int depth) {
        Node left = primary(depth);
        while (next < lexemes.size() && lexemes.get(next) instanceof Near near) {
            next++;
            while (next < lexemes.size() && lexemes.get(next) instanceof Near) {
                next++;
            }
            if (startsOperand()) {
                left = new Node.Near(left, near.distance(), primary(depth), near.at());
            }
        }
        return left;
    }

    private boolean startsOperand() {
        return next < lexemes.size() && (!(lexemes.get(next) instanceof Sign sign) || sign.kind() == Kind.OPEN);
    }

    private Node primary(int depth) {
        Lexeme lexeme = lexemes.get(next++);
        return switch (lexeme) {
            case Text text -> text(text);
            case Condition condition -> condition(condition);
            case Sign open -> group(open, depth + 1);
            case Near near -> throw new IllegalStateException("a nearness is read before");
        };
    }

    private Node group(Sign open, int depth) {
        if (depth > limits.depth()) {
            throw new InvalidQueryException(
                    Problem.TOO_DEEP, open.at(), "parentheses may be " + limits.depth() + " deep");
        }
        Node inside = any(depth);
        skip(Kind.CLOSE);
        return inside;
    }

    private Node text(Text text) {
        count(text);
        if (text.quoted()) {
            return new Node.Phrase(text.text(), text.at());
        }
        Text plain = unstarred(text);
        return new Node.Word(plain.text(), !plain.equals(text), text.at());
    }

    private Node condition(Condition condition) {
        count(condition.value());
        Text value = condition.value();
        return switch (condition.field().toLowerCase(Locale.ROOT)) {
            case Schema.SCORE -> Ranges.scores(value);
            case Schema.DATE -> Ranges.dates(value);
            default -> {
                Text plain = value.quoted() ? value : unstarred(value);
                yield new Node.Value(condition.field(), plain, !plain.equals(value), condition.at());
            }
        };
    }

    private void count(Text text) {
        if (++clauses > limits.clauses()) {
            throw new InvalidQueryException(
                    Problem.TOO_MANY_CLAUSES,
                    text.at(),
                    "a query may have " + limits.clauses() + " words, phrases and conditions");
        }
        checkLength(text);
    }

    /** Finds the longest stretch without a space, for a phrase has words of its own. */
    private void checkLength(Text text) {
        int length = 0;
        for (int i = 0; i < text.text().length(); i++) {
            length = Character.isWhitespace(text.text().charAt(i)) ? 0 : length + 1;
            if (length > limits.term()) {
                throw new InvalidQueryException(
                        Problem.TERM_TOO_LONG, text.at(), "a word may have " + limits.term() + " characters");
            }
        }
    }

    /** Takes the star off the end of a word; a word without one comes back as it is. */
    private static Text unstarred(Text text) {
        String typed = text.text();
        int star = typed.indexOf('*');
        if (star < 0) {
            return text;
        }
        if (star < typed.length() - 1 || typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new InvalidQueryException(
                    Problem.WILDCARD,
                    text.at() + star,
                    "a star may only end a word that begins with letters or digits; put the words in quotes to do without");
        }
        return new Text(typed.substring(0, star), false, text.at());
    }

    private boolean sees(Kind kind) {
        return next < lexemes.size() && lexemes.get(next) instanceof Sign sign && sign.kind() == kind;
    }

    private boolean skip(Kind kind) {
        boolean there = sees(kind);
        if (there) {
            next++;
        }
        return there;
    }
}
