package org.feedbacknlp.lucene.schema;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.feedbacknlp.lucene.text.Sha256;

/**
 * The rule for values too long for a term: one of more than {@link #LONGEST} UTF-16 code units is indexed and counted as its
 * first {@link #KEPT}, an ellipsis, and 32 hexadecimal digits of the SHA-256 of the whole in UTF-8. So values that differ stay
 * apart.
 */
final class CutValue {
    static final int LONGEST = 256;
    static final int KEPT = 200;

    private static final char ELLIPSIS = '\u2026';
    private static final int DIGEST_BYTES = 16;

    private CutValue() {}

    static String of(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        int kept = Character.isHighSurrogate(value.charAt(KEPT - 1)) ? KEPT - 1 : KEPT;
        byte[] digest = Sha256.start().digest(value.getBytes(StandardCharsets.UTF_8));
        return value.substring(0, kept) + ELLIPSIS + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    }

    /** Tells whether a term has the shape of a cut value. */
    static boolean mayBe(String term) {
        int at = term.length() - 1 - 2 * DIGEST_BYTES;
        return (at == KEPT || at == KEPT - 1) && term.charAt(at) == ELLIPSIS;
    }
}
