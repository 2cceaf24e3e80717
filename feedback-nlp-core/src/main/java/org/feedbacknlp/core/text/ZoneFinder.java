package org.feedbacknlp.core.text;

import java.util.ArrayList;
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
    private static final Set<String> SIGN_OFFS = Set.of(
            "regards",
            "best regards",
            "kind regards",
            "warm regards",
            "kindest regards",
            "many regards",
            "rgds",
            "br",
            "best wishes",
            "all the best",
            "sincerely",
            "yours sincerely",
            "sincerely yours",
            "yours faithfully",
            "yours truly",
            "mit freundlichen grüßen",
            "mit freundlichen gruessen",
            "freundliche grüße",
            "viele grüße",
            "beste grüße",
            "mfg",
            "cordialement",
            "bien cordialement",
            "bien à vous",
            "saludos",
            "un saludo",
            "saludos cordiales",
            "atentamente",
            "cordiali saluti",
            "distinti saluti",
            "atenciosamente",
            "met vriendelijke groet",
            "vriendelijke groeten",
            "med vänliga hälsningar",
            "med venlig hilsen");
    private static final List<String> MAIL_FOOTERS = List.of(
            "sent from my ",
            "sent via ",
            "get outlook for ",
            "sent from outlook",
            "von meinem ",
            "gesendet von ",
            "envoyé de mon ",
            "envoyé depuis ",
            "enviado desde mi ",
            "enviado do meu ",
            "inviato da ",
            "verstuurd vanaf mijn ",
            "verzonden vanaf ");
    private static final List<String> REPLY_OPENINGS = List.of(
            "-----original message",
            "----- original message",
            "---------- forwarded message",
            "begin forwarded message",
            "-----ursprüngliche nachricht",
            "-----message d'origine",
            "-----mensaje original");
    private static final List<String> ATTRIBUTIONS =
            List.of("wrote:", "schrieb:", "a écrit:", "a écrit :", "escribió:", "ha scritto:", "escreveu:", "schreef:");

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
        boolean ownWords = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Kind rest = restOfText(lines, i);
            if (rest != null) {
                zones.add(new Found(rest, line.start, text.length()));
                break;
            }
            if (line.words.startsWith(">")) {
                addQuote(zones, line);
            } else if (startsWithAny(line.words, MAIL_FOOTERS)) {
                zones.add(new Found(Kind.SIGNATURE, line.start, line.end));
            } else {
                ownWords |= !line.words.isEmpty();
            }
        }
        return ownWords ? zones : List.of();
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

    /** Tells whether all from line {@code i} on is one zone. */
    private static @Nullable Kind restOfText(List<Line> lines, int i) {
        String words = lines.get(i).words;
        if (startsWithAny(words, REPLY_OPENINGS) || endsWithAny(words, ATTRIBUTIONS) || isMailHeader(lines, i)) {
            return Kind.QUOTED_REPLY;
        }
        boolean delimiter = words.equals("--") || words.equals("---") || words.equals("__");
        if ((delimiter || SIGN_OFFS.contains(withoutEnd(words))) && i > 0 && isShort(lines, i + 1)) {
            return Kind.SIGNATURE;
        }
        return null;
    }

    private static boolean isMailHeader(List<Line> lines, int i) {
        boolean from =
                lines.get(i).words.startsWith("from: ") || lines.get(i).words.startsWith("von: ");
        if (!from || i + 1 >= lines.size()) {
            return false;
        }
        return startsWithAny(lines.get(i + 1).words, List.of("sent: ", "to: ", "date: ", "gesendet: ", "an: "));
    }

    private static String withoutEnd(String words) {
        int end = words.length();
        while (end > 0 && ",.!-".indexOf(words.charAt(end - 1)) >= 0) {
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

    private static boolean startsWithAny(String words, List<String> openings) {
        return openings.stream().anyMatch(words::startsWith);
    }

    private static boolean endsWithAny(String words, List<String> endings) {
        return endings.stream().anyMatch(words::endsWith);
    }

    /** One line without the white space around it, in lower case. */
    private record Line(int start, int end, String words) {}
}
