package org.feedbacknlp.apitest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.feedbacknlp.apitest.support.Part;
import org.feedbacknlp.apitest.support.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts in public records are names, and so never blank, and which may be empty. */
class BlankTextsTest {
    private static final Set<String> MAY_BE_EMPTY = Set.of(
            "Failed.id",
            "Failure.reason",
            "Field.value",
            "ProviderContext.engineVersion",
            "ProviderReport.location",
            "ProviderReport.version",
            "Setting.description",
            "Setting.expected",
            "Setting.fallback",
            "WhyNot.reason");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Failure.source",
                "Field.name",
                "KeyPhrase.text",
                "Label.id",
                "Language.tag",
                "Provenance.version",
                "ProviderReport.name",
                "Reference.id",
                "Setting.key",
                "Topic.id",
                "Truncation.limit",
                "WhyNot.label",
                "Word.text"
            })
    void namesAreNeverBlank(String name) {
        Part part = Part.named(name);
        for (String blank : List.of("", " ", "\t\n", "\u2003\u3000")) {
            Refusal.illegal("blank " + name, part.name(), () -> part.replacedBy(blank))
                    .check();
        }
    }

    @Test
    void othersMayBeEmptyAndNoTextIsForgotten() {
        Set<String> empty = Part.all()
                .filter(part -> part.type() == String.class)
                .filter(BlankTextsTest::takesEmpty)
                .map(Part::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(MAY_BE_EMPTY), empty);
    }

    private static boolean takesEmpty(Part part) {
        try {
            return part.in(part.replacedBy("")).equals("");
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
