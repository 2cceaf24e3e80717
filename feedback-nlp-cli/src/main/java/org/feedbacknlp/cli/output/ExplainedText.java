package org.feedbacknlp.cli.output;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.feedbacknlp.api.WhyNot;
import org.feedbacknlp.api.layer.Polarity;
import org.feedbacknlp.api.layer.Span;
import org.feedbacknlp.core.codebook.Trace;

/** Writes why a text is about its topics for a person: coloured on a terminal, with marks below the text elsewhere. Not thread-safe. */
public final class ExplainedText {
    private static final String GREEN = "\u001b[32m";
    private static final String RED = "\u001b[31m";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private static final int LONGEST_RULE = 100;

    private final PrintStream out;
    private final boolean coloured;

    /**
     * Makes a writer.
     *
     * @param out where to
     * @param coloured whether that is a terminal
     */
    public ExplainedText(PrintStream out, boolean coloured) {
        this.out = out;
        this.coloured = coloured;
    }

    private String in(String colour, String text) {
        return coloured ? colour + text + PLAIN : text;
    }

    /**
     * Writes the text with what made its topics marked.
     *
     * @param text the text
     * @param marked spans of it
     */
    public void text(String text, List<Span> marked) {
        StringBuilder shown = new StringBuilder();
        StringBuilder below = new StringBuilder();
        String line = Shown.text(text);
        boolean before = false;
        for (int i = 0; i < line.length(); i++) {
            boolean now = isIn(i, marked);
            if (coloured && now != before) {
                shown.append(now ? BOLD + GREEN : PLAIN);
            }
            shown.append(line.charAt(i));
            below.append(now ? '~' : ' ');
            before = now;
        }
        out.println(shown.append(coloured && before ? PLAIN : ""));
        if (!coloured && !marked.isEmpty()) {
            out.println(below.toString().stripTrailing());
        }
        out.println();
    }

    private static boolean isIn(int offset, List<Span> spans) {
        return spans.stream().anyMatch(span -> span.start() <= offset && offset < span.end());
    }

    /**
     * Writes a line.
     *
     * @param line the line
     */
    public void line(String line) {
        out.println(line);
    }

    /**
     * Writes a topic that is there.
     *
     * @param id its id
     * @param feeling how the respondent feels about it, empty where that was not asked
     * @param text the text
     * @param spans what made it
     */
    public void topic(String id, Optional<Polarity> feeling, String text, List<Span> spans) {
        out.println(
                in(BOLD, id) + feeling.map(polarity -> "  " + polarity.id()).orElse("") + "  " + words(text, spans));
    }

    /**
     * Writes what kept a topic away.
     *
     * @param why the reason
     */
    public void whyNot(WhyNot why) {
        out.println(in(BOLD, why.label()) + in(RED, "  is not there: ") + Shown.line(why.reason()));
    }

    /**
     * Writes what each part of a rule found, one below the other; of what holds, those parts that make it hold.
     *
     * @param trace the whole rule
     * @param text the text
     */
    public void trace(Trace trace, String text) {
        trace(trace, text, 1);
    }

    private static String rule(Trace trace) {
        String rule = Shown.line(trace.rule());
        return rule.length() <= LONGEST_RULE ? rule : rule.substring(0, LONGEST_RULE) + "…";
    }

    private void trace(Trace trace, String text, int depth) {
        boolean unwanted = trace.role() == Trace.Role.UNWANTED;
        String mark = in(trace.holds() == unwanted ? RED : GREEN, trace.holds() ? "yes" : "no ");
        String found = trace.holds() ? trace.spans().isEmpty() ? "" : "  " + words(text, trace.spans()) : "";
        out.println("    ".repeat(depth) + mark + " " + (unwanted ? "unwanted: " : "") + rule(trace) + found);
        for (Trace part : trace.parts()) {
            boolean tells = !trace.holds() || part.holds() || part.role() == Trace.Role.UNWANTED;
            if (tells) {
                trace(part, text, depth + 1);
            }
        }
    }

    /**
     * Shows spans as the words that they are.
     *
     * @param text the text
     * @param spans spans of it
     * @return the words in quotation marks
     */
    public static String words(String text, List<Span> spans) {
        return spans.stream()
                .map(span -> '"' + Shown.line(text.substring(span.start(), span.end())) + '"')
                .collect(Collectors.joining(" "));
    }

    /** Writes out what is held back. */
    public void flush() {
        out.flush();
    }
}
