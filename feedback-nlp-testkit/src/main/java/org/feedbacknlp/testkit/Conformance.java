package org.feedbacknlp.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.api.spi.Annotator;
import org.feedbacknlp.api.spi.AnnotatorProvider;
import org.feedbacknlp.testkit.code.ProviderCode;
import org.feedbacknlp.testkit.trial.Finding;
import org.feedbacknlp.testkit.trial.HostileTexts;
import org.feedbacknlp.testkit.trial.Sample;
import org.feedbacknlp.testkit.trial.Trial;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What an author says of the plugin, and what all rules look at: made once for all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
abstract class Conformance {
    private @Nullable Trial trial;
    private @Nullable List<Finding> own;
    private @Nullable List<Finding> hostile;
    private @Nullable List<Finding> afterHostile;

    /** Made by JUnit. */
    Conformance() {}

    /**
     * Makes the provider under test.
     *
     * @return a new instance on every call
     */
    protected abstract AnnotatorProvider provider();

    /**
     * Returns texts in which the provider finds something.
     *
     * @return at least one text
     */
    protected abstract List<String> texts();

    /**
     * Returns the texts with what else the provider looks at: a score, a date, a question.
     *
     * @return the verbatims, by default bare {@link #texts()}
     */
    protected List<Verbatim> verbatims() {
        return texts().stream().map(Verbatim::of).toList();
    }

    /**
     * Returns the options that annotators are made with.
     *
     * @return key to value as text, none by default
     */
    protected Map<String, String> options() {
        return Map.of();
    }

    /**
     * Returns how long one text of 100,000 code units may take before the provider counts as stuck.
     *
     * @return ten seconds by default
     */
    protected Duration patience() {
        return Duration.ofSeconds(10);
    }

    /**
     * Returns how often the plugin is loaded and dropped.
     *
     * @return 100 by default
     */
    protected int loads() {
        return 100;
    }

    /**
     * Returns how many other JVMs are asked for the same.
     *
     * @return 2 by default
     */
    protected int runs() {
        return 2;
    }

    final Trial trial() {
        if (trial == null) {
            trial = new Trial(provider(), options(), patience());
        }
        return trial;
    }

    final ProviderCode code() {
        return new ProviderCode(provider().getClass());
    }

    final List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (Verbatim verbatim : verbatims()) {
            samples.add(new Sample("text " + (samples.size() + 1), verbatim));
        }
        if (samples.isEmpty()) {
            throw new IllegalStateException(
                    "texts() returned none; give at least one in which the provider finds something");
        }
        return samples;
    }

    /** Returns what a fresh annotator finds in the author's texts. */
    final List<Finding> own() {
        if (own == null) {
            own = trial().readAfresh(samples());
        }
        return own;
    }

    /** Returns what is found in the author's texts; where one of them is not answered, that is told by C4 alone. */
    final List<Finding> settled() {
        for (Finding finding : own()) {
            Assumptions.assumeTrue(
                    finding.end() != Finding.End.GIVEN_UP && finding.thrown().isEmpty(),
                    () -> "cannot be told while " + finding + " is not answered, see required_C4");
        }
        return own();
    }

    /** Returns what is found in hostile texts, those that came before one that never ended. */
    final List<Finding> hostile() {
        if (hostile == null) {
            readHostile();
        }
        return List.copyOf(hostile);
    }

    /** Returns what is found in the author's first text after each hostile one. */
    final List<Finding> afterHostile() {
        hostile();
        return afterHostile == null ? List.of() : List.copyOf(afterHostile);
    }

    private void readHostile() {
        List<Finding> found = new ArrayList<>();
        List<Finding> after = new ArrayList<>();
        hostile = found;
        afterHostile = after;
        Sample first = samples().get(0);
        try (Annotator annotator = trial().annotator()) {
            for (Sample sample : HostileTexts.of(samples(), HostileTexts.seed())) {
                Finding finding = trial().read(annotator, sample);
                found.add(finding);
                if (finding.end() == Finding.End.GIVEN_UP) {
                    return;
                }
                after.add(trial().read(annotator, first));
            }
        }
    }

    /** Returns all findings of all texts. */
    final List<Finding> all() {
        List<Finding> all = new ArrayList<>(own());
        all.addAll(hostile());
        return all;
    }

    /** Tells how the hostile texts of this run are drawn again. */
    static String seed() {
        return " (seed " + HostileTexts.seed() + ", set with -D" + HostileTexts.SEED_PROPERTY + ")";
    }

    /** Ends the engine. */
    @AfterAll
    final void closeTrial() {
        if (trial != null) {
            trial.close();
        }
    }
}
