package org.feedbacknlp.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.feedbacknlp.api.layer.Evidence;

/** Shows evidence as the words that it is. */
final class Quoted {
    private Quoted() {}

    static String words(List<Evidence> evidence, String text) {
        return evidence.stream()
                .map(each -> text.substring(each.span().start(), each.span().end()))
                .collect(Collectors.joining(" | "));
    }
}
