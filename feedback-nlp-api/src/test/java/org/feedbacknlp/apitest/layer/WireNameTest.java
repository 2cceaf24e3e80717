package org.feedbacknlp.apitest.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.feedbacknlp.api.ScoreScale;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.WireName;
import org.feedbacknlp.apitest.support.ApiClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of constants in files, on the command line and on the wire: once released they stay. */
class WireNameTest {
    private static final String NAMES = """
            org.feedbacknlp.api.Failure$Phase read annotate check engine
            org.feedbacknlp.api.PluginUsage$Breaker closed open half-open
            org.feedbacknlp.api.ProviderReport$State active idle disabled rejected
            org.feedbacknlp.api.ScoreScale nps csat ces stars
            org.feedbacknlp.api.Status content empty not-meaningful gibberish spam
            org.feedbacknlp.api.layer.Band very-negative negative neutral positive very-positive
            org.feedbacknlp.api.layer.Clauses$Link start coordination contrast concession condition
            org.feedbacknlp.api.layer.Contributions$Source word opinion rule network question
            org.feedbacknlp.api.layer.Emotion joy gratitude admiration anger annoyance disappointment sadness fear \
            confusion surprise
            org.feedbacknlp.api.layer.Modality stated conditional hypothetical averted negated third-party
            org.feedbacknlp.api.layer.Polarity negative neutral positive mixed
            org.feedbacknlp.api.layer.SignalKind churn-risk expansion feature-request bug-report praise question \
            competitor-mention advocacy escalation sarcasm
            org.feedbacknlp.api.layer.Signals$Direction better worse switched-to switched-from
            org.feedbacknlp.api.layer.Stage onboarding adoption support renewal
            org.feedbacknlp.api.layer.TokenKind word number currency emoji emoticon hashtag mention url email punctuation \
            symbol
            org.feedbacknlp.api.layer.Topics$Voter rules model
            org.feedbacknlp.api.layer.Zones$Kind quoted-reply signature
            """;

    static Stream<WireName> constants() {
        return ApiClasses.wireEnums().stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(WireName.class::cast);
    }

    @Test
    void everyEnumHasItsNames() {
        List<String> lines =
                ApiClasses.wireEnums().stream().map(WireNameTest::line).toList();
        assertEquals(NAMES, String.join("\n", lines) + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constants")
    void aConstantIsFoundByItsName(WireName constant) {
        assertSame(constant, find(constant, constant.id()).orElseThrow());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constants")
    void aConstantIsNotFoundByItsNameInJava(WireName constant) {
        assertEquals(Optional.empty(), find(constant, constant.name()));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "churn", "churn_risk", "churn-risk ", "CHURN-RISK", "CHURN_RISK", "ﬁ"})
    void nothingElseIsFound(String id) {
        assertEquals(Optional.empty(), WireName.find(SignalKind.class, id));
    }

    /** Under the Turkish locale, the lower case of I is not i. */
    @Test
    void n025TheDefaultLocaleHasNoPart() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertEquals("expansion", SignalKind.EXPANSION.id());
            assertEquals("praise", SignalKind.PRAISE.id());
            assertEquals("csat", ScoreScale.CSAT.id());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String line(Class<?> type) {
        StringBuilder line = new StringBuilder(type.getName());
        for (Object constant : type.getEnumConstants()) {
            line.append(' ').append(((WireName) constant).id());
        }
        return line.toString();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the enum is not known before the run
    private static Optional<WireName> find(WireName constant, String id) {
        return WireName.find((Class) ((Enum<?>) constant).getDeclaringClass(), id);
    }
}
