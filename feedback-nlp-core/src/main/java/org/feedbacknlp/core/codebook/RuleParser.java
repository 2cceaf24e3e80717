package org.feedbacknlp.core.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.api.rule.match.Typo;
import org.feedbacknlp.core.codebook.RuleLexer.Kind;
import org.feedbacknlp.core.codebook.RuleLexer.Lexeme;

/**
 * Reads a rule. From the loosest to the tightest: {@code OR}; {@code AND} and {@code NOT}; {@code NEAR}, {@code WITH} and their like, from
 * left to right; words, phrases, brackets. Time and depth are bounded by the limits below.
 */
public final class RuleParser {
    /** Characters of one rule. */
    static final int LONGEST = 4_000;

    /** Brackets in brackets. */
    static final int DEEPEST = 50;

    /** Words apart. */
    static final int FARTHEST = 1_000;

    private final List<Lexeme> lexemes;
    private final RuleWords tokens = new RuleWords();
    private final boolean inflected;
    private int at;
    private int depth;

    private RuleParser(String rule, boolean inflected) {
        this.inflected = inflected;
        if (rule.length() > LONGEST) {
            throw new RuleException(
                    LONGEST, "a rule has at most " + LONGEST + " characters; part it with a definition");
        }
        lexemes = new RuleLexer(rule).all();
    }

    /**
     * Reads a rule that stands alone.
     *
     * @param rule the rule as people write it
     * @return the rule
     * @throws CodebookException if it is none; the message says where and what would be right
     */
    public static Rule read(String rule) {
        try {
            return parse(rule, true);
        } catch (RuleException wrong) {
            throw new CodebookException("column " + (wrong.offset + 1) + ": " + wrong.getMessage());
        }
    }

    /**
     * Reads a rule.
     *
     * @param rule the rule
     * @param inflected whether a plain word is found in all its forms, which only English words have; else as it is written
     * @throws RuleException if it is none
     */
    static Rule parse(String rule, boolean inflected) {
        RuleParser parser = new RuleParser(rule, inflected);
        Rule read = parser.anyOf();
        Lexeme rest = parser.peek();
        if (rest.kind() != Kind.END) {
            throw parser.misplaced(rest);
        }
        return read;
    }

    private Lexeme peek() {
        return lexemes.get(at);
    }

    private Lexeme take() {
        Lexeme next = lexemes.get(at);
        at += next.kind() == Kind.END ? 0 : 1;
        return next;
    }

    private RuleException misplaced(Lexeme lexeme) {
        return switch (lexeme.kind()) {
            case CLOSE -> new RuleException(lexeme.offset(), "this bracket was never opened");
            case WORD, PHRASE, OPEN, REFERENCE, CONDITION ->
                new RuleException(
                        lexeme.offset(),
                        "an operator is missing before " + lexeme.shown()
                                + "; write AND or OR, or quotation marks around a phrase");
            default -> new RuleException(lexeme.offset(), lexeme.shown() + " stands where a word should");
        };
    }

    private Rule anyOf() {
        if (++depth > DEEPEST) {
            throw new RuleException(peek().offset(), "brackets are deeper than " + DEEPEST);
        }
        List<Rule> parts = new ArrayList<>(List.of(allOf()));
        while (peek().is("OR")) {
            take();
            parts.add(allOf());
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Rule.AnyOf(parts);
    }

    private Rule allOf() {
        List<Rule> parts = new ArrayList<>(List.of(beside()));
        Rule sofar = parts.get(0);
        while (peek().is("AND") || peek().is("NOT")) {
            boolean not = take().is("NOT");
            if (!not && peek().is("NOT")) {
                take();
                not = true;
            }
            Rule next = beside();
            if (not) {
                sofar = new Rule.Without(sofar, next);
                parts = new ArrayList<>(List.of(sofar));
            } else {
                parts.add(next);
                sofar = new Rule.AllOf(parts);
            }
        }
        return sofar;
    }

    private Rule beside() {
        Rule left = primary();
        while (peek().kind() == Kind.OPERATOR) {
            Lexeme operator = peek();
            switch (operator.text()) {
                case "NEAR", "ONEAR", "NOTNEAR" -> left = near(left, take());
                case "WITH" -> {
                    take();
                    left = new Rule.Together(left, primary(), Rule.Part.SENTENCE);
                }
                case "CLAUSE" -> {
                    take();
                    left = new Rule.Together(left, primary(), Rule.Part.CLAUSE);
                }
                case "NOTWITH" -> {
                    take();
                    left = new Rule.Apart(left, primary());
                }
                case "EXCLUDE" -> {
                    take();
                    left = new Rule.Exclude(left, primary());
                }
                default -> {
                    return left;
                }
            }
        }
        return left;
    }

    private Rule near(Rule left, Lexeme operator) {
        if (operator.number() < 1) {
            throw new RuleException(
                    operator.offset(), operator.text() + " wants a number of words, as in " + operator.text() + "/5");
        }
        Rule right = primary();
        return operator.is("NOTNEAR")
                ? new Rule.NotNear(left, right, operator.number())
                : new Rule.Near(left, right, operator.number(), operator.is("ONEAR"));
    }

    private Rule primary() {
        Lexeme first = take();
        return switch (first.kind()) {
            case OPEN -> {
                Rule inside = anyOf();
                close(first);
                yield inside;
            }
            case WORD -> word(first);
            case PHRASE -> phrase(first);
            case REFERENCE -> new Rule.Reference(first.text());
            case CONDITION -> ConditionParser.parse(first);
            case OPERATOR -> operator(first);
            case END -> throw new RuleException(first.offset(), "the rule ends where a word should stand");
            default -> throw misplaced(first);
        };
    }

    private Rule operator(Lexeme first) {
        if (first.is("NOT")) {
            throw new RuleException(
                    first.offset(), "NOT alone finds nothing; say first what is looked for, as in late NOT apolog*");
        }
        if (!first.is("ATLEAST")) {
            throw new RuleException(
                    first.offset(), first.text() + " stands where a word should; in quotation marks it is one");
        }
        Lexeme open = take();
        if (open.kind() != Kind.OPEN || first.number() < 1) {
            throw new RuleException(first.offset(), "ATLEAST is written ATLEAST/2 (one, two, three)");
        }
        List<Rule> parts = new ArrayList<>(List.of(anyOf()));
        while (peek().kind() == Kind.COMMA) {
            take();
            parts.add(anyOf());
        }
        close(open);
        if (parts.size() < 2 || parts.size() < first.number()) {
            throw new RuleException(first.offset(), "ATLEAST/" + first.number() + " has " + parts.size() + " parts");
        }
        return new Rule.AtLeast(first.number(), parts);
    }

    private void close(Lexeme open) {
        if (peek().kind() == Kind.END) {
            throw new RuleException(open.offset(), "this bracket is never closed");
        }
        if (peek().kind() != Kind.CLOSE) {
            throw misplaced(peek());
        }
        take();
    }

    private Rule word(Lexeme lexeme) {
        String text = lexeme.text();
        Rule.Form form = form(text);
        List<Rule.Word> words = words(lexeme, text.substring(form.mark().length()), form);
        return words.size() == 1 ? words.get(0) : new Rule.Phrase(words);
    }

    private static Rule.Form form(String text) {
        if (text.startsWith(Rule.Form.CASED.mark())) {
            return Rule.Form.CASED;
        }
        return text.startsWith(Rule.Form.EXACT.mark())
                ? Rule.Form.EXACT
                : text.startsWith(Rule.Form.FUZZY.mark()) ? Rule.Form.FUZZY : Rule.Form.ANY;
    }

    /** What a quoted phrase holds is taken as written, each word with its inflections unless it says otherwise. */
    private Rule phrase(Lexeme lexeme) {
        List<Rule.Word> words = new ArrayList<>();
        StringTokenizer parts = new StringTokenizer(lexeme.text());
        if (!parts.hasMoreTokens()) {
            throw new RuleException(lexeme.offset(), "the phrase is empty");
        }
        while (parts.hasMoreTokens()) {
            Rule word = word(new Lexeme(Kind.WORD, parts.nextToken(), 0, lexeme.offset()));
            if (word instanceof Rule.Phrase several) {
                words.addAll(several.words());
            } else {
                words.add((Rule.Word) word);
            }
        }
        return words.size() == 1 ? words.get(0) : new Rule.Phrase(words);
    }

    private List<Rule.Word> words(Lexeme lexeme, String text, Rule.Form form) {
        List<Rule.Word> words = new ArrayList<>();
        for (String part : tokens.of(text)) {
            String word = form == Rule.Form.CASED ? part : part.toLowerCase(Locale.ROOT);
            if (literals(word) < 2 && word.indexOf('*') >= 0) {
                throw new RuleException(
                        lexeme.offset(), part + " stands for too many words; give two letters of it at least");
            }
            if (form == Rule.Form.FUZZY && (literals(word) < word.length() || word.length() < Typo.SHORTEST)) {
                throw new RuleException(
                        lexeme.offset(),
                        "~ wants a word of " + Typo.SHORTEST + " letters at least without * and ?, and " + part
                                + " is none");
            }
            words.add(new Rule.Word(word, form == Rule.Form.ANY && !inflected ? Rule.Form.EXACT : form));
        }
        if (words.isEmpty()) {
            throw new RuleException(lexeme.offset(), lexeme.text() + " has no letter or digit to look for");
        }
        return words;
    }

    private static int literals(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            count += word.charAt(i) == '*' || word.charAt(i) == '?' ? 0 : 1;
        }
        return count;
    }
}
