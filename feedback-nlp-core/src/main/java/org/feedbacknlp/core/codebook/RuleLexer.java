package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a rule into its parts: words, quoted phrases, brackets, operators, conditions. */
final class RuleLexer {
    private static final Set<String> OPERATORS =
            Set.of("AND", "OR", "NOT", "NEAR", "ONEAR", "NOTNEAR", "WITH", "CLAUSE", "NOTWITH", "EXCLUDE", "ATLEAST");

    private final String rule;
    private int at;

    RuleLexer(String rule) {
        this.rule = rule;
    }

    /** What a part is. */
    enum Kind {
        WORD,
        PHRASE,
        OPERATOR,
        REFERENCE,
        CONDITION,
        OPEN,
        CLOSE,
        COMMA,
        END
    }

    /**
     * A part.
     *
     * @param kind what it is
     * @param text its text without what marks its kind
     * @param number what stands behind the slash of an operator, 0 if nothing
     * @param offset where it begins
     */
    record Lexeme(Kind kind, String text, int number, int offset) {
        boolean is(String operator) {
            return kind == Kind.OPERATOR && text.equals(operator);
        }

        /** Returns how it is shown in a message. */
        String shown() {
            return kind == Kind.END ? "the end" : kind == Kind.PHRASE ? '"' + text + '"' : text;
        }
    }

    List<Lexeme> all() {
        List<Lexeme> all = new ArrayList<>();
        while (true) {
            Lexeme next = next();
            all.add(next);
            if (next.kind == Kind.END) {
                return all;
            }
        }
    }

    private Lexeme next() {
        while (at < rule.length() && Character.isWhitespace(rule.charAt(at))) {
            at++;
        }
        if (at == rule.length()) {
            return new Lexeme(Kind.END, "", 0, at);
        }
        int start = at;
        char c = rule.charAt(at);
        return switch (c) {
            case '(' -> single(Kind.OPEN, start);
            case ')' -> single(Kind.CLOSE, start);
            case ',' -> single(Kind.COMMA, start);
            case '"', '\u201c', '\u201d' -> quoted(start);
            case '[' -> condition(start);
            case '^' -> {
                at++;
                yield new Lexeme(Kind.REFERENCE, idAt(start), 0, start);
            }
            default -> word(start);
        };
    }

    private Lexeme single(Kind kind, int start) {
        at++;
        return new Lexeme(kind, rule.substring(start, at), 0, start);
    }

    private Lexeme quoted(int start) {
        int end = start + 1;
        while (end < rule.length() && "\"\u201c\u201d".indexOf(rule.charAt(end)) < 0) {
            end++;
        }
        if (end == rule.length()) {
            throw new RuleException(start, "the quotation mark is never closed");
        }
        at = end + 1;
        return new Lexeme(Kind.PHRASE, rule.substring(start + 1, end), 0, start);
    }

    private Lexeme condition(int start) {
        int end = rule.indexOf(']', start);
        if (end < 0) {
            throw new RuleException(start, "the square bracket is never closed");
        }
        at = end + 1;
        return new Lexeme(Kind.CONDITION, rule.substring(start + 1, end), 0, start);
    }

    private String idAt(int start) {
        int from = at;
        while (at < rule.length() && isOfId(rule.charAt(at))) {
            at++;
        }
        if (at == from) {
            throw new RuleException(start, "^ wants the id of a topic or a definition behind it, as in ^slow");
        }
        return rule.substring(from, at);
    }

    private static boolean isOfId(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    private Lexeme word(int start) {
        while (at < rule.length() && !ends(rule.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw new RuleException(start, "nothing can begin with " + rule.charAt(start));
        }
        String text = rule.substring(start, at);
        int slash = text.indexOf('/');
        String head = slash < 0 ? text : text.substring(0, slash);
        if (OPERATORS.contains(head)) {
            return new Lexeme(Kind.OPERATOR, head, slash < 0 ? 0 : number(text.substring(slash + 1), start), start);
        }
        return new Lexeme(Kind.WORD, text, 0, start);
    }

    private static boolean ends(char c) {
        return Character.isWhitespace(c) || "(),\"\u201c\u201d[]^".indexOf(c) >= 0;
    }

    private static int number(String digits, int offset) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9' || number > RuleParser.FARTHEST) {
                throw new RuleException(offset, "behind the slash stands a number from 1 to " + RuleParser.FARTHEST);
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
