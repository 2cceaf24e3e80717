package org.feedbacknlp.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import org.feedbacknlp.api.layer.Pii;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventedTest {
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "EMAIL, jo@example.com, true",
        "EMAIL, jo@example.org, true",
        "EMAIL, jo@example.net, true",
        "EMAIL, jo@mail.example.com, false",
        "EMAIL, jo@notexample.com, false",
        "EMAIL, jo@example.com.evil.net, false",
        "CREDIT_CARD, 4111 1111 1111 1111, true",
        "CREDIT_CARD, 4111-1111-1111-1111, true",
        "CREDIT_CARD, 4242424242424242, true",
        "CREDIT_CARD, 5555555555554444, true",
        "CREDIT_CARD, 378282246310005, true",
        "CREDIT_CARD, 6011111111111117, true",
        "CREDIT_CARD, 4111 1111 1111 1112, false",
        "CREDIT_CARD, 4539 1488 0343 6467, false"
    })
    void onlyReservedValuesAreInvented(Pii.Type type, String value, boolean invented) {
        assertEquals(invented, Invented.is(type, value));
    }

    @Test
    void typesWithoutAReservedRangeAreLeftToTheReader() {
        for (Pii.Type type : EnumSet.complementOf(EnumSet.of(Pii.Type.EMAIL, Pii.Type.CREDIT_CARD))) {
            assertTrue(Invented.is(type, "anything"), type::name);
        }
    }
}
