package org.feedbacknlp.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.feedbacknlp.api.Limits;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.text.TextTools;
import org.junit.jupiter.api.Test;

/** A workspace lets go of the text. */
class WorkspaceTest {
    @Test
    void nothingOfATextIsLeft() {
        Workspace workspace = new Workspace(new TextTools(), Limits.DEFAULT, new Watch());
        workspace.document.open(Verbatim.of("some text"));
        workspace.clear();
        assertEquals("", workspace.document.text());
        assertEquals("Tokens[0]", workspace.document.tokens().toString());
    }
}
