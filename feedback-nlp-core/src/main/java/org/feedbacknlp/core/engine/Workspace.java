package org.feedbacknlp.core.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.feedbacknlp.api.Limits;
import org.feedbacknlp.core.text.TextDocument;
import org.feedbacknlp.core.text.TextTools;
import org.jspecify.annotations.Nullable;

/** What one thread works with while it analyses one text: buffers that the next text reuses. */
final class Workspace {
    final Found found = new Found();
    final TextDocument document;
    final Watch watch;
    private final Set<Guard> lost = new HashSet<>();
    private CacheKey.@Nullable Maker keys;

    /**
     * Makes one.
     *
     * @param tools what reads texts
     * @param limits what one text may cost
     * @param watch tells which plugin the thread is in
     */
    Workspace(TextTools tools, Limits limits, Watch watch) {
        document = new TextDocument(tools, limits, found);
        this.watch = watch;
    }

    /** Notes the plugins that gave no answer for this text in time, and are not called for it again. */
    void lost(Collection<Guard> plugins) {
        lost.addAll(plugins);
    }

    boolean hasLost(Guard plugin) {
        return lost.contains(plugin);
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
        lost.clear();
        watch.open(null);
    }
}
