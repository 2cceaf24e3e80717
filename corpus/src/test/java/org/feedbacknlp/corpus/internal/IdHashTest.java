package org.feedbacknlp.corpus.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdHashTest {
    /** The first sixteen digits of what {@code sha256sum} prints. */
    @ParameterizedTest(name = "[{0}]")
    @CsvSource({"'', e3b0c44298fc1c14", "abc, ba7816bf8f01cfea", "ü, 607474ca475a9724"})
    void theHashIsTheHeadOfTheSha256(String name, String digits) {
        assertEquals(Long.parseUnsignedLong(digits, 16), IdHash.of(name));
    }
}
