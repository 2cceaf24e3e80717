package org.feedbacknlp.core.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.feedbacknlp.api.layer.Zones.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds what mail software and habit add to a message: quoted replies, signatures, "sent from my". Works line by line and looks at
 * nothing where a text has one line. Stateless and thread-safe.
 */
public final class ZoneFinder {
    private static final int LONGEST_SIGNATURE_LINES = 8;
    private static final int LONGEST_SIGNATURE_LINE = 60;

    private static final List<List<String>> ROWS = WordList.read(ZoneFinder.class, "zones.tsv");

    /** What one signs off with, in several languages. */
    private static final Set<String> SIGN_OFFS = words("sign-off");
    /** What mail software of mobile devices adds begins with one of these, */
    private static final Set<String> FOOTERS = words("footer");
    /** and names one of these. */
    private static final Set<String> DEVICES = words("device");
    /** What stands above a whole message that follows. */
    private static final Set<String> REPLY_OPENINGS = words("reply");
    /** The first line of a mail's header, */
    private static final Set<String> SENDERS = words("sender");
    /** and what its second begins with. */
    private static final Set<String> HEADERS = words("header");
    /** How the line above a quoted message begins, and the verb in it. */
    private static final List<List<String>> ATTRIBUTIONS = rows("attribution");

    private static Set<String> words(String kind) {
        Set<String> words = new HashSet<>();
        for (List<String> row : rows(kind)) {
            words.add(row.get(1));
        }
        return Set.copyOf(words);
    }

    private static List<List<String>> rows(String kind) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : ROWS) {
            if (row.get(0).equals(kind)) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    /** Makes a finder. */
    public ZoneFinder() {}

    /**
     * A zone of the normalised text.
     *
     * @param kind why it is one
     * @param start its first character
     * @param end behind its last
     */
    public record Found(Kind kind, int start, int end) {}

    /**
     * Finds the zones of a text.
     *
     * @param text the text
     * @return the zones in its order; none where they would leave nothing of it
     */
    public List<Found> find(NormalizedText text) {
        if (!hasLines(text)) {
            return List.of();
        }
        List<Line> lines = lines(text);
        List<Found> zones = new ArrayList<>();
        int first = firstOfRest(lines);
        int lastOwn = lastOwn(lines, first);
        for (int i = 0; i < first; i++) {
            Line line = lines.get(i);
            if (isQuote(lines, i)) {
                addQuote(zones, line);
            } else if (i > lastOwn && !line.words.isEmpty()) {
                zones.add(new Found(Kind.SIGNATURE, line.start, line.end));
            }
        }
        Kind rest = first < lines.size() ? kindOfRest(lines, first) : null;
        if (rest != null) {
            zones.add(new Found(rest, lines.get(first).start, text.length()));
        }
        return lastOwn < 0 ? List.of() : zones;
    }

    /** Returns the line from which on all is one zone. */
    private static int firstOfRest(List<Line> lines) {
        int i = 0;
        while (i < lines.size() && kindOfRest(lines, i) == null) {
            i++;
        }
        return i;
    }

    /** Returns the last line of the respondent's own words, -1 where there is none; mobile footers stand behind it. */
    private static int lastOwn(List<Line> lines, int end) {
        int i = end - 1;
        while (i >= 0 && (lines.get(i).words.isEmpty() || isQuote(lines, i) || isFooter(lines.get(i).words))) {
            i--;
        }
        return i;
    }

    /** Tells whether a line is quoted; faces and "more than" begin with the same sign. */
    private static boolean isQuote(List<Line> lines, int i) {
        String words = lines.get(i).words;
        if (!words.startsWith(">") || Emoticon.end(words.toCharArray(), 0, words.length()) > 0) {
            return false;
        }
        boolean moreThan = words.length() > 2 && Character.isDigit(words.charAt(words.charAt(1) == ' ' ? 2 : 1));
        return !moreThan
                || i > 0 && lines.get(i - 1).words.startsWith(">")
                || i + 1 < lines.size() && lines.get(i + 1).words.startsWith(">");
    }

    private static boolean isFooter(String words) {
        return startsWithAny(words, FOOTERS)
                && DEVICES.stream().anyMatch(words::contains)
                && (!words.startsWith("von meinem ") || words.contains(" gesendet"));
    }

    private static boolean hasLines(NormalizedText text) {
        for (int i = 0; i < text.length; i++) {
            if (text.chars[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    private static List<Line> lines(NormalizedText text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text.chars[i] == '\n') {
                String words = new String(text.chars, start, i - start).strip();
                lines.add(new Line(start, i, words.toLowerCase(Locale.ROOT)));
                start = i + 1;
            }
        }
        return lines;
    }

    private static void addQuote(List<Found> zones, Line line) {
        int last = zones.size() - 1;
        boolean goesOn =
                last >= 0 && zones.get(last).kind == Kind.QUOTED_REPLY && zones.get(last).end + 1 == line.start;
        if (goesOn) {
            zones.set(last, new Found(Kind.QUOTED_REPLY, zones.get(last).start, line.end));
        } else {
            zones.add(new Found(Kind.QUOTED_REPLY, line.start, line.end));
        }
    }

    /** Tells what all from line {@code i} on is, null where it is not one zone. */
    private static @Nullable Kind kindOfRest(List<Line> lines, int i) {
        String words = lines.get(i).words;
        if (startsWithAny(words, REPLY_OPENINGS) || isAttribution(lines, i) || isMailHeader(lines, i)) {
            return Kind.QUOTED_REPLY;
        }
        boolean signsOff = words.equals("--") || SIGN_OFFS.contains(withoutEnd(words));
        return signsOff && i > 0 && isShort(lines, i + 1) ? Kind.SIGNATURE : null;
    }

    /** Tells whether a line, or two where mail software wrapped it, says who wrote what follows. */
    private static boolean isAttribution(List<Line> lines, int i) {
        String words = lines.get(i).words;
        if (words.endsWith(":")) {
            return ATTRIBUTIONS.stream().anyMatch(row -> isAttribution(words, row.get(1), row.get(2)));
        }
        if (i + 1 == lines.size() || !namesSomebody(words)) {
            return false;
        }
        String both = words + " " + lines.get(i + 1).words;
        return both.endsWith(":")
                && ATTRIBUTIONS.stream()
                        .anyMatch(row -> isOpened(words, row.get(1)) && isAttribution(both, row.get(1), row.get(2)));
    }

    private static boolean isAttribution(String words, String opening, String verb) {
        boolean verbLast = withoutEnd(words).endsWith(" " + verb);
        boolean opens = isOpened(words, opening);
        return opens && verbLast || words.contains(" " + verb) && namesSomebody(words) && (opens || verbLast);
    }

    private static boolean isOpened(String words, String opening) {
        return words.startsWith(opening) && words.startsWith(" ", opening.length());
    }

    /** Tells whether a line holds an address or a time of day. */
    private static boolean namesSomebody(String words) {
        int colon = words.indexOf(':');
        boolean time = colon > 0
                && colon + 1 < words.length()
                && Character.isDigit(words.charAt(colon - 1))
                && Character.isDigit(words.charAt(colon + 1));
        return time || words.indexOf('@') >= 0;
    }

    private static boolean isMailHeader(List<Line> lines, int i) {
        return i + 1 < lines.size()
                && startsWithAny(lines.get(i).words.replace("*", ""), SENDERS)
                && startsWithAny(lines.get(i + 1).words.replace("*", ""), HEADERS);
    }

    private static String withoutEnd(String words) {
        int end = words.length();
        while (end > 0 && ",.!-: ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    private static boolean isShort(List<Line> lines, int from) {
        int filled = 0;
        for (Line line : lines.subList(from, lines.size())) {
            filled += line.words.isEmpty() ? 0 : 1;
            if (filled > LONGEST_SIGNATURE_LINES || line.words.length() > LONGEST_SIGNATURE_LINE) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWithAny(String words, Set<String> openings) {
        for (String opening : openings) {
            if (words.startsWith(opening)) {
                return true;
            }
        }
        return false;
    }

    /** One line without the white space around it, in lower case. */
    private record Line(int start, int end, String words) {}
}
