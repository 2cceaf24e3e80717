package org.feedbacknlp.core.train;

import java.util.Comparator;

/** Numbers by their value, then words by their letters, so that a score of 10 stands behind one of 9. */
enum LabelOrder implements Comparator<String> {
    /** The only one. */
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        boolean number = isNumber(one);
        if (number != isNumber(other)) {
            return number ? -1 : 1;
        }
        int byValue = number ? Double.compare(Double.parseDouble(one), Double.parseDouble(other)) : 0;
        return byValue != 0 ? byValue : one.compareTo(other);
    }

    private static boolean isNumber(String label) {
        int digits = 0;
        int points = 0;
        int from = label.startsWith("-") || label.startsWith("+") ? 1 : 0;
        for (int i = from; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else {
                return false;
            }
        }
        return digits > 0 && points <= 1;
    }
}
