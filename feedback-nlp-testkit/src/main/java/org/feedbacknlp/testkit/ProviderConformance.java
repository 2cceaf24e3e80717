package org.feedbacknlp.testkit;

import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.FeedbackAnalyzer;
import org.feedbacknlp.api.ProviderReport;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.ClassifierProvider;
import org.feedbacknlp.api.spi.ProviderName;
import org.feedbacknlp.testkit.code.ClassFile;
import org.feedbacknlp.testkit.trial.Finding;
import org.feedbacknlp.testkit.trial.JsonTree;
import org.feedbacknlp.testkit.trial.Sample;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The rules that every plugin keeps, as inherited tests. Extended by a test class of the plugin, which says how the provider is made and
 * which texts it finds something in; the package describes how. JUnit makes one instance for all rules and runs them one after the other.
 */
public abstract class ProviderConformance extends LifeRules {
    private static final Sample PLAIN = Sample.of("a plain text", "It is a table made of wood.");
    private static final List<String> PATTERNS = List.of(
            "java.util.regex.Pattern.compile",
            "java.lang.String.matches",
            "java.lang.String.replaceAll",
            "java.lang.String.replaceFirst",
            "java.lang.String.split");

    /** Made by JUnit. */
    protected ProviderConformance() {}

    /** An engine finds it, makes its annotator, and takes all that it gives. */
    @Test
    public void required_spi_worksInAnEngine() {
        Faults faults = new Faults();
        String name = provider().name();
        List<Finding> findings = settled();
        Assumptions.assumeTrue(nameProblems().isEmpty(), "cannot be told, see required_spi_nameIsAName");
        findings.forEach(finding -> Assumptions.assumeTrue(finding.isSound(), "cannot be told, see the other rules"));
        try (FeedbackAnalyzer analyzer = trial().analyzer()) {
            Optional<ProviderReport> report = analyzer.providers().stream()
                    .filter(one -> one.name().equals(name) && one.state() == ProviderReport.State.ACTIVE)
                    .findFirst();
            faults.addUnless(report.isPresent(), "it is not active among " + analyzer.providers());
            for (Finding finding : findings) {
                compare(finding, analyzer.analyze(finding.sample().verbatim()), name, faults);
            }
        }
        faults.check("an engine has nothing to refuse");
    }

    private static void compare(Finding finding, Analysis analysis, String name, Faults faults) {
        for (Failure failure : analysis.failures()) {
            faults.addUnless(!failure.source().equals(name), failure.reason() + ", in " + finding);
        }
        for (Layer<?> layer : finding.values().keySet()) {
            faults.addUnless(analysis.get(layer).isPresent(), "no layer " + layer + " in " + finding);
        }
    }

    /** A name that stands on the class is read before the class is initialised, so that a host can leave the plugin out wholly. */
    @Test
    public void optional_spi_statesItsNameOnTheClass() {
        Faults faults = new Faults();
        boolean stated = provider().getClass().isAnnotationPresent(ProviderName.class);
        faults.addUnless(stated, provider().getClass().getName() + " does not");
        advise("state the name with @ProviderName, so that it is known before any code of the plugin runs", faults);
    }

    /** A label that shows the words behind it can be trusted, or corrected. */
    @Test
    public void optional_C5_labelsShowEvidence() {
        Faults faults = new Faults();
        for (Finding finding : settled()) {
            for (LayerValue value : finding.values().values()) {
                if (value instanceof Labels labels) {
                    labels.byModel().values().forEach(of -> of.forEach(label -> check(label, finding, faults)));
                }
            }
        }
        advise("give each label the spans of the words that made it", faults);
    }

    private static void check(Label label, Finding finding, Faults faults) {
        faults.addUnless(!label.evidence().isEmpty(), "label " + label.id() + " in " + finding);
    }

    /** Whoever misses a label is told what kept it away; a plain classifier has no means to tell. */
    @Test
    public void optional_C5_whyNotIsAnswered() {
        Faults faults = new Faults();
        if (provider() instanceof ClassifierProvider) {
            return;
        }
        try (Annotator annotator = trial().annotator()) {
            for (Finding finding : settled()) {
                finding.values()
                        .forEach((layer, value) -> JsonTree.of(value)
                                .ids()
                                .forEach(id -> faults.addUnless(
                                        trial().answersWhyNot(annotator, PLAIN, layer, id),
                                        id + " of layer " + layer)));
            }
        }
        advise("answer whyNot() for a label that a text has not", faults);
    }

    /** The patterns of java.util.regex can take for ever over a text made for that. */
    @Test
    public void optional_C9_noBacktrackingPatterns() {
        Faults faults = new Faults();
        for (ClassFile file : code().reached()) {
            PATTERNS.stream()
                    .filter(file.methods()::contains)
                    .forEach(one -> faults.add(file.name() + " calls " + one));
        }
        advise("use no java.util.regex on texts; scan by hand or take RE2/J", faults);
    }

    private static void advise(String advice, Faults faults) {
        Assumptions.assumeTrue(faults.isEmpty(), () -> faults.text(advice));
    }
}
