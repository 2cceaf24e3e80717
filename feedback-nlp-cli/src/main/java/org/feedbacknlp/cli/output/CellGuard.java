package org.feedbacknlp.cli.output;

/**
 * Keeps a spreadsheet from taking a cell for a formula: an apostrophe before what could be one. Adding and removing undo each other
 * exactly.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV Injection</a>
 */
public final class CellGuard {
    private static final char GUARD = '\'';

    private CellGuard() {}

    /**
     * Guards a cell.
     *
     * @param cell the cell
     * @return the cell, behind an apostrophe where it could be taken for a formula or for a guarded one
     */
    public static String add(String cell) {
        return isRisky(cell) ? GUARD + cell : cell;
    }

    /**
     * Takes the guard off.
     *
     * @param cell a cell as {@link #add} made it
     * @return the cell as it was
     */
    public static String remove(String cell) {
        boolean guarded = !cell.isEmpty() && cell.charAt(0) == GUARD && isRisky(cell.substring(1));
        return guarded ? cell.substring(1) : cell;
    }

    /** Tells whether a cell starts like a formula, behind any number of guards. */
    private static boolean isRisky(String cell) {
        int i = 0;
        while (i < cell.length() && cell.charAt(i) == GUARD) {
            i++;
        }
        if (i == cell.length()) {
            return false;
        }
        return switch (cell.charAt(i)) {
            case '=', '+', '-', '@', '\t', '\r', '\n', '\0', '\uff1d', '\uff0b', '\uff0d', '\uff20' ->
                i > 0 || !isNumber(cell);
            default -> false;
        };
    }

    private static boolean isNumber(String cell) {
        boolean digits = false;
        for (int i = 1; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
            digits |= c != '.';
        }
        return digits && (cell.charAt(0) == '-' || cell.charAt(0) == '+');
    }
}
