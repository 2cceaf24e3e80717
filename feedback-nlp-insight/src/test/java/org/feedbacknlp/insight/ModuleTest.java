package org.feedbacknlp.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModuleTest {
    private static final ModuleDescriptor MODULE = Overview.class.getModule().getDescriptor();

    @Test
    void needsTheApiAndOneLibraryButNoEngine() {
        Set<String> required = MODULE.requires().stream()
                .map(ModuleDescriptor.Requires::name)
                .filter(name -> !name.startsWith("java."))
                .collect(Collectors.toSet());
        assertTrue(required.contains("org.feedbacknlp.api"), required::toString);
        required.removeAll(Set.of("org.feedbacknlp.api", "org.jspecify", "hipparchus.core"));
        required.removeIf(name -> name.startsWith("org.junit"));
        assertEquals(Set.of(), required);
    }

    @Test
    void exportsWhatIsMeantToBeUsed() {
        Set<String> exported = MODULE.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "org.feedbacknlp.insight",
                        "org.feedbacknlp.insight.finding",
                        "org.feedbacknlp.insight.stat",
                        "org.feedbacknlp.insight.topic"),
                exported);
    }
}
