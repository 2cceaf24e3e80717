package org.feedbacknlp.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.testkit.broken.Sound;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sound provider keeps every rule; each broken one is caught by exactly the rule that it breaks. */
@ExtendWith(QuietEngine.class)
class BrokenProvidersTest {
    /** What is broken, and the rule that says so. */
    private static final Map<String, String> RULES = new TreeMap<>(Map.ofEntries(
            Map.entry("CapitalName", "required_spi_nameIsAName"),
            Map.entry("NoVersion", "required_spi_versionIsGiven"),
            Map.entry("ForeignOnDemand", "required_spi_layersGoTogether"),
            Map.entry("SilentOption", "required_spi_optionsAreDescribed"),
            Map.entry("FreshOptions", "required_spi_optionsAreConstants"),
            Map.entry("MoodyDescription", "required_spi_saysTheSameOnEveryCall"),
            Map.entry("PrivateConstructor", "required_spi_hasAPublicConstructor"),
            Map.entry("EagerLoader", "required_spi_loadsNothingBeforeCreate"),
            Map.entry("Unregistered", "required_spi_isRegisteredForTheClassPath"),
            Map.entry("Silent", "required_spi_findsSomethingInItsTexts"),
            Map.entry("Undeclared", "required_spi_givesWhatItAnnounced"),
            Map.entry("StrangeValue", "required_spi_valuesAreJson"),
            Map.entry("TooManyLabels", "required_spi_worksInAnEngine"),
            Map.entry("SpanBeyond", "required_C1_spansLieInsideTheText"),
            Map.entry("SpanInPair", "required_C1_spansSplitNoSurrogatePair"),
            Map.entry("DrawnPerInstance", "required_C2_sameBytesAgainAndFromAFreshAnnotator"),
            Map.entry("OneAtATime", "required_C2_sameBytesOnEveryThread"),
            Map.entry("LocaleBound", "required_C2_sameBytesInAnyLocaleAndZone"),
            Map.entry("EmptyReason", "required_C3_absenceSaysWhy"),
            Map.entry("GivenAndAbsent", "required_C3_aLayerIsGivenOrAbsent"),
            Map.entry("ThrowsAtSurrogates", "required_C4_anyTextIsAnswered"),
            Map.entry("NeverEnds", "required_C4_everyTextEnds"),
            Map.entry("LeastFirst", "required_C5_theMostConfidentLabelStandsFirst"),
            Map.entry("LastEvidenceFirst", "required_C5_evidenceIsInTheOrderOfTheText"),
            Map.entry("OddDigest", "required_C6_digestsAreSha256"),
            Map.entry("NewDigest", "required_C6_digestsStayTheSame"),
            Map.entry("Poisoned", "required_C7_noTextHarmsTheNext"),
            Map.entry("TellsInException", "required_C8_noTextInExceptions"),
            Map.entry("TellsWhenPrinted", "required_C8_noTextInToString"),
            Map.entry("TellsInReason", "required_C8_noTextInReasons"),
            Map.entry("TellsInLog", "required_C8_noTextInLogs"),
            Map.entry("Deserialises", "required_C9_noDeserialisation"),
            Map.entry("ClosesOnce", "required_C10_closeIsIdempotent"),
            Map.entry("LeavesThread", "required_C10_leavesNoThread"),
            Map.entry("LeavesHook", "required_C10_leavesNoClassLoader"),
            Map.entry("AsksContextLoader", "required_C11_noContextClassLoader"),
            Map.entry("ChangesProperty", "required_C11_leavesTheHostAsItWas"),
            Map.entry("EndsHost", "required_C11_endsNoHost"),
            Map.entry("MutableStatic", "required_C11_noMutableStatics"),
            Map.entry("OtherName", "required_spi_nameIsAName"),
            Map.entry("NameInCode", "optional_spi_statesItsNameOnTheClass"),
            Map.entry("NoEvidence", "optional_C5_labelsShowEvidence"),
            Map.entry("NoWhyNot", "optional_C5_whyNotIsAnswered"),
            Map.entry("UsesPatterns", "optional_C9_noBacktrackingPatterns")));

    /** The rule that needs a module; it has a test of its own. */
    private static final String OF_MODULES = "required_spi_isRegisteredForTheModulePath";

    private static final List<String> TEXTS =
            List.of("You broke your promise of a call", "It is late, and the promise was to be on time");
    private static final int LOADS = 10;

    private static Run run(String simpleName) {
        return Run.of(Sound.class.getPackageName() + "." + simpleName, TEXTS, LOADS);
    }

    @TestFactory
    Stream<DynamicTest> eachBrokenProviderIsCaughtByItsRule() {
        return RULES.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> isCaughtBy(entry.getValue(), run(entry.getKey()))));
    }

    private static void isCaughtBy(String rule, Run run) {
        Map<String, String> said = new TreeMap<>(run.failed());
        said.putAll(run.advised());
        assertEquals(Set.of(rule), said.keySet(), said::toString);
    }

    @Test
    void aSoundProviderKeepsEveryRule() {
        Run run = run("Sound");
        assertEquals(Map.of(), run.failed());
        assertEquals(Map.of(), run.advised());
        assertEquals(rules().size(), run.passed());
    }

    @Test
    void everyRuleHasABrokenProvider() {
        Set<String> covered = new TreeSet<>(RULES.values());
        covered.add(OF_MODULES);
        assertEquals(rules(), covered);
    }

    private static Set<String> rules() {
        return Arrays.stream(ProviderConformance.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
