package org.feedbacknlp.apitest;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.module.ModuleDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.apitest.support.ApiClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house plan, kept by the compiled classes: which way the arrows point, and what a value may have. */
class ArchitectureTest {
    private static final String ROOT = "org.feedbacknlp.api";
    private static final String INTERNAL = ROOT + ".internal";
    private static final String LAYER = ROOT + ".layer";
    private static final String SPI = ROOT + ".spi";
    private static final String RULE = ROOT + ".rule";
    /** No values but what finds rules, whoever holds the words. */
    private static final String MATCH = RULE + ".match";

    private static final String STABILITY = ROOT + ".stability";

    /** Each package, and those of the module that it may look at. */
    private static final Map<String, List<String>> ARROWS = Map.of(
            INTERNAL, List.of(),
            STABILITY, List.of(),
            RULE, List.of(INTERNAL, STABILITY),
            MATCH, List.of(RULE, ROOT, STABILITY),
            LAYER, List.of(INTERNAL, STABILITY),
            ROOT, List.of(INTERNAL, LAYER, STABILITY),
            SPI, List.of(INTERNAL, LAYER, ROOT, STABILITY));

    static Set<String> packages() {
        return new TreeSet<>(ARROWS.keySet());
    }

    @Test
    void noPackageIsForgotten() {
        assertEquals(
                packages(),
                ApiClasses.ALL.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void arrowsPointOneWayAndOutsideOnlyToJavaAndJspecify(String from) {
        List<String> to = new ArrayList<>(List.of("java..", "org.jspecify..", from));
        to.addAll(ARROWS.get(from));
        classes()
                .that()
                .resideInAPackage(from)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(to.toArray(String[]::new))
                .check(ApiClasses.ALL);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.feedbacknlp.(**)").should().beFreeOfCycles().check(ApiClasses.ALL);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void packagesAreNullMarked(String name) {
        assertTrue(ApiClasses.ALL.getPackage(name).isAnnotatedWith("org.jspecify.annotations.NullMarked"));
    }

    @Test
    void theModuleOpensWhatUsersTouchAndNeedsNothing() {
        ModuleDescriptor module = Verbatim.class.getModule().getDescriptor();
        assertEquals(
                Set.of(ROOT, LAYER, RULE, MATCH, SPI, STABILITY),
                module.exports().stream()
                        .filter(exported -> !exported.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of("java.base"),
                module.requires().stream()
                        .filter(required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                        .map(ModuleDescriptor.Requires::name)
                        .collect(Collectors.toSet()));
    }

    @Test
    void noSignatureNamesAnInternalClass() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(INTERNAL)
                .should()
                .haveRawReturnType(resideInAPackage(INTERNAL))
                .check(ApiClasses.ALL);
        noCodeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(INTERNAL)
                .should()
                .haveRawParameterTypes(
                        describe("internal", types -> types.stream().anyMatch(resideInAPackage(INTERNAL))))
                .check(ApiClasses.ALL);
    }

    @Test
    void onlyBuildersHaveStateThatChanges() {
        fields().that()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith("Builder")
                .and()
                .areDeclaredInClassesThat()
                .doNotHaveSimpleName("RuleCompiler")
                .should()
                .beFinal()
                .check(ApiClasses.ALL);
        noMethods().should().haveNameMatching("set[A-Z].*").check(ApiClasses.ALL);
    }

    @Test
    void c11NoStaticStateChanges() {
        fields().that().areStatic().should().beFinal().check(ApiClasses.ALL);
    }

    @Test
    void noArrayLeavesAValue() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(MATCH)
                .and(describe("made by hand", method -> !method.getName().equals("values")))
                .should()
                .haveRawReturnType(describe("an array", JavaClass::isArray))
                .check(ApiClasses.ALL);
        fields().that().arePublic().should().beFinal().andShould().beStatic().check(ApiClasses.ALL);
    }

    @Test
    void whatIsNotMeantToBeImplementedIsFinal() {
        classes().that().areNotInterfaces().should().haveModifier(FINAL).check(ApiClasses.ALL);
    }

    @Test
    void exceptionsAreUnchecked() {
        classes()
                .that()
                .areAssignableTo(Throwable.class)
                .should()
                .beAssignableTo(RuntimeException.class)
                .check(ApiClasses.ALL);
    }
}
