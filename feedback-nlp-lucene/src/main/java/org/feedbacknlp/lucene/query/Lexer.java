package org.feedbacknlp.lucene.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.lucene.IndexQuery;
import org.feedbacknlp.lucene.query.Lexeme.Kind;
import org.feedbacknlp.lucene.query.Lexeme.Sign;
import org.feedbacknlp.lucene.query.Lexeme.Text;

/** Cuts a query into signs. Every string can be cut. Used once. */
final class Lexer {
    private static final String NEAR = "NEAR";
    /** Words apart where nobody says. */
    private static final int DISTANCE = 5;

    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02";

    private final String query;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    private Lexer(String query) {
        this.query = query;
    }

    static List<Lexeme> read(String query) {
        Lexer lexer = new Lexer(query);
        while (lexer.at < query.length()) {
            lexer.next();
        }
        return lexer.lexemes;
    }

    private void next() {
        char c = query.charAt(at);
        if (space(c)) {
            at++;
        } else if (c == '(' || c == ')') {
            sign(c == '(' ? Kind.OPEN : Kind.CLOSE, at++);
        } else if (c == '-' || c == '+') {
            prefix();
        } else if (quote(c)) {
            lexemes.add(quoted());
        } else {
            run();
        }
    }

    /** A hyphen or plus in front of something; several are read as one, and one in front of nothing means nothing. */
    private void prefix() {
        int start = at;
        boolean not = false;
        while (at < query.length() && (query.charAt(at) == '-' || query.charAt(at) == '+')) {
            not |= query.charAt(at++) == '-';
        }
        if (not && at < query.length() && !space(query.charAt(at)) && query.charAt(at) != ')') {
            sign(Kind.NOT, start);
        }
    }

    /** The words up to the next quotation mark of any shape, or to the end. */
    private Text quoted() {
        int start = ++at;
        while (at < query.length() && !quote(query.charAt(at))) {
            at++;
        }
        Text text = new Text(query.substring(start, at), true, start);
        at++;
        return text;
    }

    /** What stands together up to a space, a parenthesis or a quotation mark: a word, an operator, or a condition. */
    private void run() {
        int start = at;
        while (at < query.length() && !ends(query.charAt(at))) {
            at++;
        }
        String run = query.substring(start, at);
        int colon = fieldEnd(run);
        boolean opensQuote = at < query.length() && quote(query.charAt(at));
        if (colon > 0 && colon == run.length() - 1 && opensQuote) {
            lexemes.add(new Lexeme.Condition(run.substring(0, colon), quoted(), start));
        } else if (colon > 0 && colon < run.length() - 1) {
            Text value = new Text(run.substring(colon + 1), false, start + colon + 1);
            lexemes.add(new Lexeme.Condition(run.substring(0, colon), value, start));
        } else {
            wordOrOperator(run, start);
        }
    }

    private void wordOrOperator(String run, int start) {
        switch (run) {
            case "OR", "|", "||" -> sign(Kind.OR, start);
            case "AND", "&", "&&" -> sign(Kind.AND, start);
            case "NOT" -> sign(Kind.NOT, start);
            default -> lexemes.add(near(run, start).orElseGet(() -> new Text(run, false, start)));
        }
    }

    /** {@code NEAR} and {@code NEAR/5}; with a number that is none, or too large, it is a word like others. */
    private static Optional<Lexeme> near(String run, int start) {
        if (run.equals(NEAR)) {
            return Optional.of(new Lexeme.Near(DISTANCE, start));
        }
        String digits = run.startsWith(NEAR + "/") ? run.substring(NEAR.length() + 1) : "";
        if (digits.isEmpty() || digits.length() > 4 || digits.chars().anyMatch(c -> c < '0' || c > '9')) {
            return Optional.empty();
        }
        int distance = Math.clamp(Integer.parseInt(digits), 1, IndexQuery.Near.FARTHEST);
        return Optional.of(new Lexeme.Near(distance, start));
    }

    /** Finds the colon behind what can be a field's name, so that neither 10:30 nor a web address is taken for a condition. */
    private static int fieldEnd(String run) {
        if (!Character.isLetter(run.codePointAt(0))) {
            return -1;
        }
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c == ':') {
                return run.startsWith("//", i + 1) ? -1 : i;
            }
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && c != '_' && c != '-' && c != '.') {
                return -1;
            }
        }
        return -1;
    }

    private void sign(Kind kind, int start) {
        lexemes.add(new Sign(kind, start));
    }

    private static boolean ends(char c) {
        return space(c) || c == '(' || c == ')' || quote(c);
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean quote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
