package org.feedbacknlp.lucene.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.feedbacknlp.lucene.QueryLimits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a query is understood, written as a tree: {@code &} all, {@code |} any, {@code -} not, quotes for phrases. */
class QueryParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "a; a",
                "a b; &(a b)",
                "a OR b; |(a b)",
                "a b OR c d; |(&(a b) &(c d))",
                "a OR b OR c; |(a b c)",
                "(a OR b) c; &(|(a b) c)",
                "a AND b && c & d; &(a b c d)",
                "-a; -a",
                "- a; a",
                "--a; -a",
                "+a -b; &(a -b)",
                "+-+a; -a",
                "NOT a; -a",
                "NOT NOT a; a",
                "NOT -a; a",
                "a NOT (b OR c); &(a -|(b c))",
                "not a; &(not a)",
                "or; or",
                "a-b; a-b",
                "a -; a",
                "(-); &()",
                "\"a b\" c; &('a b' c)",
                "-\"a b\"; -'a b'",
                "a\"b c\"; &(a 'b c')",
                "\"a; 'a'",
                "\u201ca b\u201d; 'a b'",
                "\u00aba b\u00bb; 'a b'",
                "\"\"; ''",
                "ab*; ab~",
                "x:y; x=y",
                "x:\"y z\"; x='y z'",
                "x:y*; x=y~",
                "x:\"y*\"; x='y*'",
                "x.y-z_1:v; x.y-z_1=v",
                "x:; x:",
                "x: y; &(x: y)",
                ":x; :x",
                "1:2; 1:2",
                "http://x.y/z; http://x.y/z",
                "x:y:z; x=y:z",
                "-x:y; -x=y",
                "x:(a b); &(x: &(a b))",
                "(a; a",
                "a); a",
                "a) b; &(a b)",
                "((a)) ((b)); &(a b)",
                "() a; &(&() a)",
                "a OR; |(a &())",
                "OR a; |(&() a)",
                "a NEAR/3 b c; &([a 3 b] c)",
                "a NEAR b NEAR/2 (c OR d); [[a 5 b] 2 |(c d)]",
                "-a NEAR/0 b; -[a 1 b]",
                "NEAR/3 a NEAR/3; a"
            })
    void isReadAs(String query, String tree) {
        assertEquals(tree, written(QueryParser.parse(query, QueryLimits.DEFAULT)));
    }

    private static String written(Node node) {
        return switch (node) {
            case Node.Word word -> word.text() + (word.prefix() ? "~" : "");
            case Node.Phrase phrase -> "'" + phrase.text() + "'";
            case Node.Value value -> {
                String typed = value.value().text();
                yield value.field() + "=" + (value.value().quoted() ? "'" + typed + "'" : typed)
                        + (value.prefix() ? "~" : "");
            }
            case Node.Scores scores -> scores.toString();
            case Node.Dates dates -> dates.toString();
            case Node.Near near ->
                "[" + written(near.left()) + " " + near.distance() + " " + written(near.right()) + "]";
            case Node.Not not -> "-" + written(not.node());
            case Node.All all -> all.nodes().size() == 1 ? written(all.nodes().get(0)) : "&" + written(all.nodes());
            case Node.Any any -> "|" + written(any.nodes());
        };
    }

    private static String written(List<Node> nodes) {
        return nodes.stream().map(QueryParserTest::written).collect(Collectors.joining(" ", "(", ")"));
    }
}
