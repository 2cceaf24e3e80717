package org.feedbacknlp.apitest.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.feedbacknlp.api.layer.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Language tags. */
class LanguageTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "en,         en,  true",
        "pt-BR,      pt,  true",
        "zh-Hant-TW, zh,  true",
        "yue,        yue, true",
        "und,        und, false",
    })
    void primarySubtag(String tag, String primary, boolean known) {
        Language language = new Language(tag, 0);
        assertEquals(primary, language.primary());
        assertEquals(known, language.known());
    }

    @Test
    void absentIsNotEnglish() {
        assertEquals(new Language("und", 0), Language.UNDETERMINED);
    }
}
