package org.feedbacknlp.core.engine;

import org.feedbacknlp.api.Limits;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;
import org.jspecify.annotations.Nullable;

/** What one thread works with while it analyses one text: buffers that the next text reuses. */
final class Workspace {
    final Found found = new Found();
    final TextDocument document;
    private CacheKey.@Nullable Maker keys;

    Workspace(TextTools tools, Limits limits) {
        document = new TextDocument(tools, limits, found);
    }

    /** Returns what makes keys for a cache, which is always the same one. */
    CacheKey.Maker keys(ResultCache cache) {
        CacheKey.Maker known = keys;
        if (known == null) {
            known = cache.newKeys();
            keys = known;
        }
        return known;
    }

    /** Lets go of the text. */
    void clear() {
        document.close();
        found.clear();
    }
}
