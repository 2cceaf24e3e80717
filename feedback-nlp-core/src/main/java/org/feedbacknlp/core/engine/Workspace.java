package org.feedbacknlp.core.engine;

import org.feedbacknlp.api.Limits;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;

/** What one thread works with while it analyses one text: buffers that the next text reuses. */
final class Workspace {
    final Found found = new Found();
    final TextDocument document;
    final CacheKey.Maker keys;

    Workspace(TextTools tools, Limits limits, CacheKey.Maker keys) {
        document = new TextDocument(tools, limits, found);
        this.keys = keys;
    }

    /** Lets go of the text. */
    void clear() {
        document.close();
        found.clear();
    }
}
