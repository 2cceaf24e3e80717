package org.feedbacknlp.corpus.behaviour;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feedbacknlp.api.Analysis;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.Modality;
import org.feedbacknlp.api.layer.Severity;
import org.feedbacknlp.api.layer.SignalKind;
import org.feedbacknlp.api.layer.Stage;

/** What an item can ask for beside the sentiment. */
public enum Finding {
    /** How hard it was: from {@code -2} to {@code 2}. */
    EFFORT,
    /** How bad it is: {@code S1} to {@code S4}. */
    SEVERITY,
    /** In which mood a risk of churn is told, such as {@code stated}. */
    CHURN,
    /** Where on the journey the words place the respondent, such as {@code renewal}. */
    STAGE;

    /** What is expected, and found, where there is nothing. */
    public static final String NONE = "none";

    /**
     * Returns its name in files.
     *
     * @return such as {@code effort}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Tells whether something can be expected of it.
     *
     * @param value what is expected
     * @return true if it is one of its values, or {@link #NONE}
     */
    public boolean knows(String value) {
        Stream<String> values =
                switch (this) {
                    case EFFORT -> Stream.of("-2", "-1", "0", "1", "2");
                    case SEVERITY -> Arrays.stream(Severity.Level.values()).map(Severity.Level::name);
                    case CHURN -> Arrays.stream(Modality.values()).map(Modality::id);
                    case STAGE -> Arrays.stream(Stage.values()).map(Stage::id);
                };
        return value.equals(NONE) || values.anyMatch(value::equals);
    }

    /**
     * Reads what was found.
     *
     * @param analysis with the layer that tells of it
     * @return its values; {@link #NONE} alone where nothing was found
     */
    public Set<String> in(Analysis analysis) {
        Stream<String> values =
                switch (this) {
                    case EFFORT -> analysis.get(Layer.EFFORT).stream().map(effort -> String.valueOf(effort.value()));
                    case SEVERITY ->
                        analysis.get(Layer.SEVERITY).stream()
                                .map(severity -> severity.level().name());
                    case CHURN ->
                        analysis.get(Layer.SIGNALS).stream()
                                .flatMap(signals -> signals.all().stream())
                                .filter(signal -> signal.kind() == SignalKind.CHURN_RISK)
                                .map(signal -> signal.modality().id());
                    case STAGE ->
                        analysis.get(Layer.STAGE).stream()
                                .map(guess -> guess.stage().id());
                };
        Set<String> found = values.collect(Collectors.toUnmodifiableSet());
        return found.isEmpty() ? Set.of(NONE) : found;
    }
}
