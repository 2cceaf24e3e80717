package org.feedbacknlp.api.rule.match;

/**
 * One slip of the pen: a letter too many, one too few, another one, or two that changed places. The first letter is nearly always right,
 * so it must be. Source: Damerau, A technique for computer detection and correction of spelling errors (1964).
 */
public final class Typo {
    /** A shorter word has too many neighbours that are words themselves. */
    public static final int SHORTEST = 5;

    private Typo() {}

    /**
     * Tells whether a word may be a slip for another.
     *
     * @param meant the word that is meant
     * @param written the word as it is written
     * @return true if one slip makes the one of the other; false for equal words and for those shorter than {@value #SHORTEST}
     */
    public static boolean isOne(String meant, String written) {
        int more = written.length() - meant.length();
        if (more < -1 || more > 1 || meant.length() < SHORTEST || meant.charAt(0) != written.charAt(0)) {
            return false;
        }
        int at = 1;
        while (at < meant.length() && at < written.length() && meant.charAt(at) == written.charAt(at)) {
            at++;
        }
        if (more != 0) {
            return more > 0 ? sameFrom(meant, at, written, at + 1) : sameFrom(meant, at + 1, written, at);
        }
        return at < meant.length()
                && (sameFrom(meant, at + 1, written, at + 1)
                        || at + 1 < meant.length()
                                && meant.charAt(at) == written.charAt(at + 1)
                                && meant.charAt(at + 1) == written.charAt(at)
                                && sameFrom(meant, at + 2, written, at + 2));
    }

    private static boolean sameFrom(String meant, int from, String written, int at) {
        return meant.regionMatches(from, written, at, Math.max(meant.length() - from, written.length() - at));
    }
}
