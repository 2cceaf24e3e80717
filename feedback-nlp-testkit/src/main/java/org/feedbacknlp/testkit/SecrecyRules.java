package org.feedbacknlp.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.testkit.trial.Finding;
import org.feedbacknlp.testkit.trial.HostileTexts;
import org.feedbacknlp.testkit.trial.Overheard;
import org.feedbacknlp.testkit.trial.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Rules of where the text of a verbatim must not turn up. Each looks for a word that was put into the text. */
abstract class SecrecyRules extends SamenessRules {
    private static final int DEEPEST_CAUSE = 10;

    /** Made by JUnit. */
    SecrecyRules() {}

    private List<Sample> secrets() {
        settled();
        List<Sample> secrets = new ArrayList<>();
        for (Sample sample : samples()) {
            secrets.add(sample.with("then a word", sample.text() + " " + HostileTexts.SECRET));
            secrets.add(sample.with("after a word", HostileTexts.SECRET + " " + sample.text()));
        }
        return secrets;
    }

    private static boolean tells(String line) {
        return line.contains(HostileTexts.SECRET);
    }

    /** What is thrown, for want of better, has no text in its message. */
    @Test
    public void required_C8_noTextInExceptions() {
        Faults faults = new Faults();
        for (Finding finding : all()) {
            finding.thrown()
                    .filter(SecrecyRules::tells)
                    .ifPresent(one -> faults.add(one.getClass().getName() + " for " + finding));
        }
        try (Annotator annotator = trial().annotator()) {
            for (Sample secret : secrets()) {
                Optional<Throwable> thrown = trial().refuse(annotator, secret);
                thrown.filter(SecrecyRules::tells)
                        .ifPresent(one ->
                                faults.add(one.getClass().getName() + " when its layer is refused, for " + secret));
            }
        }
        faults.check("the message of an exception repeats nothing of the text");
    }

    private static boolean tells(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (tells(cause.toString())) {
                return true;
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                if (tells(suppressed.toString())) {
                    return true;
                }
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** Neither values nor the annotator show text when they are printed. */
    @Test
    public void required_C8_noTextInToString() {
        Faults faults = new Faults();
        try (Annotator annotator = trial().annotator()) {
            for (Sample secret : secrets()) {
                trial().read(annotator, secret)
                        .values()
                        .forEach((layer, value) ->
                                faults.addUnless(!tells(value.toString()), "layer " + layer + " of " + secret));
                faults.addUnless(!tells(annotator.toString()), "the annotator, after " + secret);
            }
        }
        faults.check("toString() shows nothing of the text");
    }

    /** Why a layer or a label is not there is told without text. */
    @Test
    public void required_C8_noTextInReasons() {
        Faults faults = new Faults();
        List<Finding> findings = new ArrayList<>(all());
        findings.addAll(trial().readAfresh(secrets()));
        for (Finding finding : findings) {
            finding.absences()
                    .forEach((layer, reason) ->
                            faults.addUnless(!tells(reason), "the absence of " + layer + " in " + finding));
            finding.whyNots().forEach(whyNot -> faults.addUnless(!tells(whyNot.reason()), "whyNot() of " + finding));
        }
        faults.check("a reason repeats nothing of the text");
    }

    /** Nothing of a text is printed or logged. */
    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    @ResourceLock(Resources.SYSTEM_ERR)
    public void required_C8_noTextInLogs() {
        List<Sample> secrets = secrets();
        Faults faults = new Faults();
        try (Overheard overheard = new Overheard()) {
            trial().readAfresh(secrets);
            faults.addUnless(!tells(overheard.printed()), "it is printed");
            faults.addUnless(!tells(overheard.logged()), "it is logged");
        }
        faults.check("nothing of the text is logged or printed");
    }
}
