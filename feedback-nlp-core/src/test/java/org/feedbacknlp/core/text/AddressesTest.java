package org.feedbacknlp.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.layer.TokenKind;
import org.feedbacknlp.core.support.SeededTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses in running text, against slow patterns that say the same. */
class AddressesTest {
    private static final Pattern MAIL = Pattern.compile(
            "[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9][A-Za-z0-9-]*(\\.[A-Za-z0-9][A-Za-z0-9-]*)*\\.[A-Za-z0-9-]*[A-Za-z0-9]{2}");
    private static final List<String> PARTS = List.of(
            "jo",
            "j",
            "jane.roe",
            "a_b",
            "x+y",
            "50%",
            "@",
            "@",
            ".",
            "-",
            " ",
            "example",
            "com",
            "co",
            "uk",
            "x",
            "1",
            ",",
            "<",
            ">",
            "(",
            ")",
            "!",
            "\u00e9",
            "'",
            "\n");

    private final NormalizedText text = new NormalizedText();
    private final TokenBuffer tokens = new TokenBuffer(text);
    private final Tokenizer tokenizer = new Tokenizer(tokens);

    private List<String> of(TokenKind kind, String original) {
        new Normalizer().normalize(original, Limits.DEFAULT, text);
        tokenizer.tokenize(Limits.DEFAULT);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.kind(i) == kind) {
                found.add(original.substring(tokens.start(i), tokens.end(i)));
            }
        }
        return found;
    }

    /** Where the tokenizer finds an address, the pattern matches all of it: nothing is invented. */
    @SeededTest
    void whatIsTakenForAMailAddressIsOne(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            StringBuilder original = new StringBuilder();
            for (int left = random.nextInt(20); left > 0; left--) {
                original.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            for (String address : of(TokenKind.EMAIL, original.toString().replace('<', '('))) {
                assertTrue(MAIL.matcher(address).matches(), () -> address + " in " + original);
            }
        }
    }

    /** And between blanks none is overlooked. */
    @SeededTest
    void aMailAddressBetweenBlanksIsFoundWhole(long seed) {
        Random random = new Random(seed);
        List<String> written = new ArrayList<>();
        StringBuilder original = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            String word = mailLike(random);
            original.append(word).append(' ');
            Matcher whole = MAIL.matcher(word);
            if (whole.matches()) {
                written.add(word);
            }
        }
        assertEquals(written, of(TokenKind.EMAIL, original.toString()));
    }

    private static String mailLike(Random random) {
        String local = List.of("jo", "jane.roe", "a_b", "x+y", "j-d", "n1").get(random.nextInt(6));
        String domain = List.of("example", "mail.example", "x-y.co", "b", "sub.sub.example")
                .get(random.nextInt(5));
        String top = List.of(".com", ".uk", "", ".museum").get(random.nextInt(4));
        return random.nextInt(5) == 0 ? local : local + "@" + domain + top;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "http://example.com/a/b?c=d&e=f#g",
                "https://user@example.com/x",
                "http://127.0.0.1:8080",
                "https://[2001:db8::1]/x",
                "www.example.com",
                "WWW.EXAMPLE.COM/X",
                "https://example.com/(x)y",
                "https://example.com/a,b",
                "https://example.com/%20x",
                "https://example.com/~jo/",
                "https://b\u00fccher.example/stra\u00dfe"
            })
    void aWebAddressIsOneToken(String address) {
        assertEquals(List.of(address), of(TokenKind.URL, "see " + address + " please"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                ",",
                "!",
                "?",
                ")",
                ";",
                ":",
                "'",
                "\"",
                ">",
                "...",
                ").",
                "\u3002",
                "\uff01",
                "\u2026",
                "\uD83D\uDE00"
            })
    void punctuationBehindAnAddressIsNotOfIt(String behind) {
        assertEquals(List.of("https://example.com/a"), of(TokenKind.URL, "see https://example.com/a" + behind));
        assertEquals(List.of("jo@example.com"), of(TokenKind.EMAIL, "see jo@example.com" + behind));
    }

    @Test
    void N081_bracketsStopsAndInvisibleCharactersAroundAMailAddressAreNotOfIt() {
        assertEquals(List.of("user+tag@sub.example.co.uk"), of(TokenKind.EMAIL, "user+tag@sub.example.co.uk."));
        assertEquals(List.of("user@example.com"), of(TokenKind.EMAIL, "<user@example.com>"));
        assertEquals(List.of("user@xn--bcher-kva.example"), of(TokenKind.EMAIL, "user@xn--bcher-kva.example"));
        assertEquals(List.of("user\u200B@example.com"), of(TokenKind.EMAIL, "user\u200B@example.com"));
        assertEquals(List.of(), of(TokenKind.EMAIL, "a@b"));
        assertEquals(List.of(), of(TokenKind.EMAIL, "user (at) example dot com"));
    }

    @Test
    void aLocalPartThatIsTooLongIsNone() {
        String longest = "a".repeat(64);
        assertEquals(List.of(longest + "@example.com"), of(TokenKind.EMAIL, longest + "@example.com"));
        assertEquals(List.of(), of(TokenKind.EMAIL, "a" + longest + "@example.com"));
    }
}
