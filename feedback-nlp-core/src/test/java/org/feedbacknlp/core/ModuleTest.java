package org.feedbacknlp.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.core.text.TextTools;
import org.feedbacknlp.core.text.WordList;
import org.junit.jupiter.api.Test;

/** The module as others see it: closed, provided the same way twice, and without state of its own (C10, C11). */
class ModuleTest {
    private static ModuleReference module() throws URISyntaxException {
        Path classes = Path.of(TextTools.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ModuleFinder.of(classes).find("org.feedbacknlp.core").orElseThrow();
    }

    @Test
    void onlyModelsCodebooksAndTrainingAreExportedAndNothingIsOpen() throws URISyntaxException {
        ModuleDescriptor core = module().descriptor();
        assertEquals(
                Set.of(
                        "org.feedbacknlp.core.classify",
                        "org.feedbacknlp.core.codebook",
                        "org.feedbacknlp.core.drift",
                        "org.feedbacknlp.core.evaluate",
                        "org.feedbacknlp.core.example",
                        "org.feedbacknlp.core.model",
                        "org.feedbacknlp.core.registry",
                        "org.feedbacknlp.core.review",
                        "org.feedbacknlp.core.train"),
                core.exports().stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet()));
        assertEquals(Set.of(), core.opens());
        assertEquals(
                Set.of(
                        "com.github.benmanes.caffeine",
                        "java.base",
                        "org.feedbacknlp.api",
                        "org.jspecify",
                        "org.snakeyaml.engine.v2"),
                core.requires().stream().map(ModuleDescriptor.Requires::name).collect(Collectors.toSet()));
    }

    @Test
    void classPathAndModulePathFindTheSameProviders() throws URISyntaxException {
        for (ModuleDescriptor.Provides provided : module().descriptor().provides()) {
            List<String> listed = WordList.read(TextTools.class, "/META-INF/services/" + provided.service()).stream()
                    .map(row -> row.get(0))
                    .sorted()
                    .toList();
            assertEquals(provided.providers().stream().sorted().toList(), listed, provided.service());
        }
        assertEquals(2, module().descriptor().provides().size());
    }

    private static List<Class<?>> classes() throws IOException, URISyntaxException, ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        try (ModuleReader reader = module().open();
                Stream<String> names = reader.list()) {
            for (String name : names.filter(name -> name.endsWith(".class") && name.contains("/"))
                    .toList()) {
                String className =
                        name.substring(0, name.length() - ".class".length()).replace('/', '.');
                classes.add(Class.forName(className, false, TextTools.class.getClassLoader()));
            }
        }
        return classes;
    }

    @Test
    void C11_noStaticFieldChanges() throws Exception {
        Set<String> changing = new TreeSet<>();
        for (Class<?> type : classes()) {
            for (Field field : type.getDeclaredFields()) {
                int modifiers = field.getModifiers();
                if (Modifier.isStatic(modifiers) && !Modifier.isFinal(modifiers) && !field.isSynthetic()) {
                    changing.add(type.getName() + "." + field.getName());
                }
            }
        }
        assertEquals(Set.of(), changing);
    }

    @Test
    void everyTopLevelClassIsFinalOrAnInterface() throws Exception {
        Set<String> open = new TreeSet<>();
        for (Class<?> type : classes()) {
            boolean closed = Modifier.isFinal(type.getModifiers()) || type.isInterface() || type.isEnum();
            if (!closed && !type.isAnonymousClass() && !type.getName().endsWith("package-info")) {
                open.add(type.getName());
            }
        }
        assertEquals(Set.of(), open);
    }

    @Test
    void everyPackageIsNullMarked() throws Exception {
        Set<String> unmarked = new TreeSet<>();
        for (Class<?> type : classes()) {
            Package of = type.getPackage();
            boolean marked = Stream.of(of.getAnnotations())
                    .anyMatch(annotation ->
                            annotation.annotationType().getSimpleName().equals("NullMarked"));
            if (!marked) {
                unmarked.add(of.getName());
            }
        }
        assertTrue(unmarked.isEmpty(), unmarked::toString);
    }
}
