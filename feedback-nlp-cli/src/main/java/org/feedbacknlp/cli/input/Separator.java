package org.feedbacknlp.cli.input;

/** Finds what parts the values of a table, by its header: of comma, semicolon and tab the one that occurs most. */
final class Separator {
    private Separator() {}

    static char of(String header) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < header.length() && (quoted || header.charAt(i) != '\n'); i++) {
            char c = header.charAt(i);
            quoted ^= c == '"';
            if (!quoted) {
                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
            }
        }
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }
}
