package org.feedbacknlp.core.text;

/** Which characters normal form leaves alone, so that most texts never reach the general algorithm. */
final class Compatibility {
    private Compatibility() {}

    /**
     * Tells whether a code point, not followed by a mark, stays as it is. A false answer is always safe: the general algorithm
     * then decides.
     */
    static boolean isInert(int c) {
        if (c < 0x80) {
            return (c >= 0x20 && c != '`' && c != 0x7f) || c == '\n' || c == '\t';
        }
        if (c < 0x300) {
            return c > 0xa1 && isInertLatin(c);
        }
        if (c < 0x2000) {
            return isInertAlphabet(c);
        }
        if (c < 0x10000) {
            return isInertSymbol(c) || isInertEastAsian(c);
        }
        return (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x1f1e6 && c <= 0x1f1ff) || (c >= 0x20000 && c <= 0x2a6df);
    }

    private static boolean isInertLatin(int c) {
        if (c < 0x100) {
            return switch (c) {
                case 0xa8, 0xaa, 0xab, 0xad, 0xaf, 0xb2, 0xb3, 0xb4, 0xb5, 0xb8, 0xb9, 0xba, 0xbb, 0xbc, 0xbd, 0xbe ->
                    false;
                default -> true;
            };
        }
        if (c < 0x180) {
            return switch (c) {
                case 0x132, 0x133, 0x13f, 0x140, 0x149, 0x17f -> false;
                default -> true;
            };
        }
        return (c >= 0x180 && c < 0x1c4) || (c >= 0x1cd && c < 0x1f1) || (c >= 0x1f4 && c < 0x2b0);
    }

    private static boolean isInertAlphabet(int c) {
        return (c >= 0x386 && c <= 0x3ce && c != 0x387)
                || (c >= 0x400 && c <= 0x52f)
                || (c >= 0x531 && c <= 0x586)
                || (c >= 0x5d0 && c <= 0x5ea)
                || (c >= 0x620 && c <= 0x64a)
                || (c >= 0x660 && c <= 0x66d)
                || (c >= 0x679 && c <= 0x6d3)
                || (c >= 0x904 && c <= 0x939)
                || (c >= 0xe01 && c <= 0xe30)
                || (c >= 0x1e00 && c <= 0x1e99)
                || (c >= 0x1ea0 && c <= 0x1eff);
    }

    private static boolean isInertSymbol(int c) {
        return c == 0x2013
                || c == 0x2014
                || c == 0x2022
                || c == 0x20ac
                || c == 0xfffd
                || (c >= 0x2190 && c <= 0x21ff)
                || (c >= 0x25a0 && c <= 0x27bf)
                || (c >= 0x2b00 && c <= 0x2bff);
    }

    private static boolean isInertEastAsian(int c) {
        return (c >= 0x3001 && c <= 0x3011)
                || (c >= 0x3041 && c <= 0x3096)
                || (c >= 0x30a1 && c <= 0x30fe)
                || (c >= 0x3400 && c <= 0x4dbf)
                || (c >= 0x4e00 && c <= 0x9fff)
                || (c >= 0xac00 && c <= 0xd7a3);
    }

    /**
     * Tells whether a letter, which is no mark, can melt with the one before it: vowels and finals of Hangul in all their widths, the
     * half-width signs of kana, and two vowels of Kirat Rai.
     */
    static boolean isTrailingLetter(int c) {
        if (c < 0x3133) {
            return c >= 0x1160 && c <= 0x11ff;
        }
        return isTrailingHangul(c)
                || c == 0xff9e
                || c == 0xff9f
                || (c > 0xff9f && c <= 0xffbe && isTrailingHangul(c - 0xffa1 + 0x3131))
                || (c >= 0xffc2 && c <= 0xffdc)
                || c == 0x16d67
                || c == 0x16d68;
    }

    private static boolean isTrailingHangul(int c) {
        return (c >= 0x314f && c <= 0x3163)
                || (c >= 0x313a && c <= 0x313f)
                || c == 0x3133
                || c == 0x3135
                || c == 0x3136;
    }

    /**
     * Returns the plain form of quotes, dashes, blanks and controls, where it is not what normal form would give.
     *
     * @return a blank, a line feed, a straight quote or a hyphen, or {@code c} itself
     */
    static int plain(int c) {
        if (c < 0x80 && isInert(c)) {
            return c;
        }
        return switch (c) {
            case '\r', 0x85, 0x0b, 0x0c, 0x2028, 0x2029 -> '\n';
            case '`', 0xb4, 0x2b9, 0x2bb, 0x2bc, 0x2bd, 0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0x2035 -> '\'';
            case 0xab, 0xbb, 0x201c, 0x201d, 0x201e, 0x201f, 0x2033, 0x2036, 0x2039, 0x203a -> '"';
            case 0x2010, 0x2011, 0x2012, 0x2212 -> '-';
            default -> c < 0xa0 || Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
