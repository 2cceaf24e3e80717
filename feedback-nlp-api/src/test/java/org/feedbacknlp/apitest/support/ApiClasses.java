package org.feedbacknlp.apitest.support;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.feedbacknlp.api.layer.WireName;

/** The compiled classes of the module, so that no test forgets one that is added. */
public final class ApiClasses {
    /** All classes of the module, its tests left out. */
    public static final JavaClasses ALL =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.feedbacknlp.api");

    private ApiClasses() {}

    /** The public records, ordered by name; those of a compiled rule are none of a caller's making. */
    public static List<Class<? extends Record>> records() {
        return exported()
                .filter(type -> !type.getPackageName().endsWith(".rule.match"))
                .filter(type -> type.isAssignableTo(Record.class))
                .<Class<? extends Record>>map(type -> type.reflect().asSubclass(Record.class))
                .toList();
    }

    /** The public enums whose constants have a name on the wire, ordered by name. */
    public static List<Class<?>> wireEnums() {
        return exported()
                .filter(type -> type.isEnum() && type.isAssignableTo(WireName.class))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    private static Stream<JavaClass> exported() {
        return ALL.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getPackageName().endsWith(".internal"))
                .sorted(Comparator.comparing(JavaClass::getName));
    }
}
