package org.feedbacknlp.core.language;

/**
 * Letters that one of the languages identified here uses and its neighbours do not: enough, in a text too short for trigrams,
 * to believe the trigrams. A letter that two languages share is not here.
 */
final class TellingLetters {
    private static final String[] LETTERS = {
        "az:\u0259",
        "cs:\u011b\u0159\u016f",
        "cy:\u0175\u0177",
        "de:\u00df",
        "eo:\u0109\u011d\u0125\u0135\u015d\u016d",
        "hu:\u0151\u0171",
        "is:\u00f0\u00fe",
        "lt:\u0117\u0173\u012f",
        "lv:\u0137\u013c\u0146\u0123",
        "mt:\u0127\u010b\u0121",
        "pl:\u0142\u017c\u015b\u0107\u0144\u017a",
        "ro:\u0219\u021b\u0163",
        "sk:\u013e\u013a\u0155",
        "tr:\u0131\u011f",
        "vi:\u01b0\u01a1\u1ea1\u1ea3\u1ea5\u1ea7\u1ead\u1ebf\u1ec1\u1ec7\u1ecb\u1ed1\u1ed9\u1edb\u1edd\u1ee3\u1ee5\u1ee9\u1eeb\u1ef1",
        "be:\u045e",
        "kk:\u04b1\u049b",
        "mk:\u0453\u045c\u0455",
        "sr:\u0452\u045b",
        "tg:\u04b7\u04e3\u04ef",
        "uk:\u0457\u0454\u0491",
        "fa:\u0698",
        "ps:\u069a\u0681\u0693\u0689\u0696\u0685",
        "ur:\u0679\u0688\u0691\u06ba\u06d2",
        "ar:\u0629\u0649",
        "mr:\u0933"
    };

    private TellingLetters() {}

    /**
     * Looks for a letter that gives a language away.
     *
     * @param tag the language
     * @param text the text
     * @param length how much of it to look at
     * @return true if one of the language's own letters is there
     */
    static boolean speakFor(String tag, char[] text, int length) {
        for (String letters : LETTERS) {
            if (letters.startsWith(tag) && letters.charAt(tag.length()) == ':') {
                return anyOf(letters, text, length);
            }
        }
        return false;
    }

    private static boolean anyOf(String letters, char[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (text[i] > 'z' && letters.indexOf(Letters.fold(text[i])) > 0) {
                return true;
            }
        }
        return false;
    }
}
