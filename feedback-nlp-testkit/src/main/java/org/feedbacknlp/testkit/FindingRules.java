package org.feedbacknlp.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.feedbacknlp.api.Failure;
import org.feedbacknlp.api.layer.Label;
import org.feedbacknlp.api.layer.Labels;
import org.feedbacknlp.api.layer.Layer;
import org.feedbacknlp.api.layer.LayerValue;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.testkit.trial.Finding;
import org.feedbacknlp.testkit.trial.JsonTree;
import org.junit.jupiter.api.Test;

/** Rules of what is found in one text. */
abstract class FindingRules extends DescriptionRules {
    /** Made by JUnit. */
    FindingRules() {}

    /** Something is found in each of the author's texts; otherwise the other rules would hold for want of anything to look at. */
    @Test
    public void required_spi_findsSomethingInItsTexts() {
        Faults faults = new Faults();
        for (Finding finding : settled()) {
            boolean shown = finding.end() != Finding.End.NOT_SHOWN;
            faults.addUnless(shown, "it has a status or a language that the provider does not want to see: " + finding);
            faults.addUnless(!shown || finding.foundSomething(), "nothing in " + finding);
        }
        faults.check("each of texts() is one in which the provider finds something");
    }

    /** Layers that are given are among those announced, once each, of their type. */
    @Test
    public void required_spi_givesWhatItAnnounced() {
        Faults faults = new Faults();
        for (Finding finding : all()) {
            finding.misuses().forEach(misuse -> faults.add(misuse + ", in " + finding));
        }
        faults.check("an annotator gives layers that its provider announces, each once");
    }

    /** The value of a layer can be written as JSON. */
    @Test
    public void required_spi_valuesAreJson() {
        Faults faults = new Faults();
        for (Finding finding : all()) {
            finding.values()
                    .forEach((layer, value) -> JsonTree.of(value)
                            .problem()
                            .ifPresent(problem -> faults.add(problem + " in layer " + layer + " of " + finding)));
        }
        faults.check("toJson() gives maps, lists, texts, whole numbers, finite doubles and flags");
    }

    /** Spans lie inside the original text. */
    @Test
    public void required_C1_spansLieInsideTheText() {
        Faults faults = new Faults();
        for (Finding finding : all()) {
            int length = finding.sample().text().length();
            for (Map.Entry<String, Span> told : finding.spans()) {
                faults.addUnless(told.getValue().end() <= length, at(told, finding));
            }
        }
        faults.check("a span is a part of the original text" + seed());
    }

    /** Spans begin and end between characters, never inside a surrogate pair. */
    @Test
    public void required_C1_spansSplitNoSurrogatePair() {
        Faults faults = new Faults();
        for (Finding finding : all()) {
            String text = finding.sample().text();
            for (Map.Entry<String, Span> told : finding.spans()) {
                Span span = told.getValue();
                faults.addUnless(!splitsPair(text, span.start()) && !splitsPair(text, span.end()), at(told, finding));
            }
        }
        faults.check("a span never begins or ends inside a surrogate pair" + seed());
    }

    private static String at(Map.Entry<String, Span> told, Finding finding) {
        Span span = told.getValue();
        return "span " + span.start() + ".." + span.end() + " of " + told.getKey() + " in " + finding;
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    /** An absent layer says why, in one line. */
    @Test
    public void required_C3_absenceSaysWhy() {
        Faults faults = new Faults();
        for (Finding finding : all()) {
            finding.absences().forEach((layer, reason) -> {
                boolean line = !reason.isBlank()
                        && !reason.equals("null")
                        && reason.length() <= Failure.MAX_REASON
                        && reason.chars().noneMatch(Character::isISOControl);
                faults.addUnless(line, "the reason for layer " + layer + " in " + finding);
            });
        }
        faults.check("absent() is given one line of at most " + Failure.MAX_REASON + " characters");
    }

    /** A layer is there or it is not. */
    @Test
    public void required_C3_aLayerIsGivenOrAbsent() {
        Faults faults = new Faults();
        for (Finding finding : all()) {
            Set<Layer<?>> both = new HashSet<>(finding.values().keySet());
            both.retainAll(finding.absences().keySet());
            faults.addUnless(both.isEmpty(), both + " in " + finding);
        }
        faults.check("a layer is given with put() or excused with absent(), not both");
    }

    /** Whatever the text, an annotator returns and throws nothing. */
    @Test
    public void required_C4_anyTextIsAnswered() {
        Faults faults = new Faults();
        for (Finding finding : all()) {
            Optional<Throwable> thrown = finding.thrown();
            thrown.ifPresent(one -> faults.add(one.getClass().getName() + where(one) + ", for " + finding));
        }
        faults.check("no text makes an annotator throw" + seed());
    }

    private static String where(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }

    /** Whatever the text, an annotator comes to an end. */
    @Test
    public void required_C4_everyTextEnds() {
        Faults faults = new Faults();
        for (Finding finding : all()) {
            faults.addUnless(finding.end() != Finding.End.GIVEN_UP, finding.toString());
        }
        faults.check("an annotator comes to an end within " + patience().toMillis() + " ms, for any text" + seed());
    }

    /** The labels of a model stand with the most confident first. */
    @Test
    public void required_C5_theMostConfidentLabelStandsFirst() {
        Faults faults = new Faults();
        for (Finding finding : all()) {
            for (LayerValue value : finding.values().values()) {
                if (value instanceof Labels labels) {
                    labels.byModel()
                            .forEach((model, of) ->
                                    faults.addUnless(isOrdered(of), "labels of " + model + " in " + finding));
                }
            }
        }
        faults.check("labels stand with the most confident first" + seed());
    }

    private static boolean isOrdered(List<Label> labels) {
        for (int i = 1; i < labels.size(); i++) {
            if (labels.get(i - 1).confidence() < labels.get(i).confidence()) {
                return false;
            }
        }
        return true;
    }

    /** Evidence is a part of the text, not a place between two letters, and stands in the order of the text. */
    @Test
    public void required_C5_evidenceIsInTheOrderOfTheText() {
        Faults faults = new Faults();
        for (Finding finding : all()) {
            finding.values().forEach((layer, value) -> {
                for (List<Span> evidence : JsonTree.of(value).evidence()) {
                    faults.addUnless(
                            evidence.stream().noneMatch(span -> span.length() == 0),
                            "an empty span in layer " + layer + " in " + finding);
                    faults.addUnless(
                            evidence.equals(evidence.stream().sorted().toList()),
                            evidence + " of layer " + layer + " in " + finding);
                }
            });
        }
        faults.check("evidence covers something and stands in the order of the text" + seed());
    }
}
