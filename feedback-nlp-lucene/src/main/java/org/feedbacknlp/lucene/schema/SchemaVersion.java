package org.feedbacknlp.lucene.schema;

import java.nio.file.Path;
import java.util.Map;
import org.feedbacknlp.lucene.IndexFormatException;
import org.jspecify.annotations.Nullable;

/** Says in the commits of an index that it is ours, and of which version; and checks that before anything else is read. */
public final class SchemaVersion {
    private SchemaVersion() {}

    /**
     * Returns what a commit of ours carries.
     *
     * @return the user data
     */
    public static Map<String, String> userData() {
        return Map.of(Schema.VERSION_KEY, Integer.toString(Schema.VERSION));
    }

    /**
     * Checks what a commit carries.
     *
     * @param userData the user data of the latest commit
     * @param folder the index's folder, for the message
     * @throws IndexFormatException if the index is not ours, or of a version that this release cannot read
     */
    public static void check(Map<String, String> userData, Path folder) {
        @Nullable String version = userData.get(Schema.VERSION_KEY);
        if (version == null) {
            throw new IndexFormatException(
                    "there is a Lucene index of another programme", folder, "give another folder", null);
        }
        boolean number =
                !version.isEmpty() && version.length() < 10 && version.chars().allMatch(c -> c >= '0' && c <= '9');
        int known = number ? Integer.parseInt(version) : -1;
        if (known >= Schema.OLDEST && known <= Schema.VERSION) {
            return;
        }
        String shown = number ? version : "unknown";
        throw new IndexFormatException(
                "there is an index of schema version " + shown + " and this release reads " + Schema.OLDEST + " to "
                        + Schema.VERSION,
                folder,
                "use the release that wrote it, or index again into another folder",
                null);
    }
}
