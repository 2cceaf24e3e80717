package org.feedbacknlp.testkit.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Span;

/**
 * What came of showing one sample to an annotator.
 *
 * @param sample what was shown
 * @param end how it ended
 * @param values the layers that were given
 * @param absences the layers that were excused, with the reasons
 * @param misuses what the engine would have refused: layers that were not announced, given twice, or of a wrong type
 * @param whyNots what it says of a label that nobody knows
 * @param thrown what the annotator threw
 */
public record Finding(
        Sample sample,
        End end,
        SortedMap<Layer<?>, LayerValue> values,
        SortedMap<Layer<?>, String> absences,
        List<String> misuses,
        List<WhyNot> whyNots,
        Optional<Throwable> thrown) {
    /** How an annotator's call ended. */
    public enum End {
        /** It returned or threw. */
        ANSWERED,
        /** It was not called, since the text has a status that the provider does not want to see. */
        NOT_SHOWN,
        /** It did not return in time, and was given up. */
        GIVEN_UP
    }

    /** Tells whether an engine can take it: layers that were announced, spans in the text, values that can be written. */
    public boolean isSound() {
        return misuses.isEmpty()
                && spans().stream()
                        .allMatch(told -> told.getValue().end() <= sample.text().length())
                && values.values().stream()
                        .allMatch(value -> JsonTree.of(value).problem().isEmpty());
    }

    /** Returns every span that was told, with what it was told of. */
    public List<Map.Entry<String, Span>> spans() {
        List<Map.Entry<String, Span>> spans = new ArrayList<>();
        values.forEach((layer, value) ->
                JsonTree.of(value).spans().forEach(span -> spans.add(Map.entry("layer " + layer, span))));
        whyNots.forEach(whyNot -> whyNot.near().forEach(span -> spans.add(Map.entry("whyNot()", span))));
        return spans;
    }

    /** Tells whether a layer with something in it was given. */
    public boolean foundSomething() {
        return values.values().stream().anyMatch(value -> !JsonTree.of(value).isEmpty());
    }

    /** Returns all that was found as text; two findings are equal on the wire if these are. */
    public String bytes() {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<Layer<?>, LayerValue> entry : values.entrySet()) {
            out.append(entry.getKey())
                    .append('=')
                    .append(JsonTree.of(entry.getValue()).bytes())
                    .append('\n');
        }
        absences.forEach((layer, reason) ->
                out.append(layer).append(" absent: ").append(reason).append('\n'));
        misuses.forEach(misuse -> out.append(misuse).append('\n'));
        whyNots.forEach(whyNot -> out.append(whyNot).append('\n'));
        thrown.ifPresent(one -> out.append("threw ").append(one.getClass().getName()));
        return out.toString();
    }

    /** Shows the sample; the values stay out. */
    @Override
    public String toString() {
        return sample.toString();
    }
}
