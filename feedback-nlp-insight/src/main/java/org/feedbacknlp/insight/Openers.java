package org.feedbacknlp.insight;

import java.util.Map;

/** Words at the start of a sentence that lean on what was said before: links and pronouns. */
final class Openers {
    /** By language, each word between two spaces. */
    private static final Map<String, String> BY_LANGUAGE = Map.of(
            "en",
            " and but or nor because which who whom whose it its it's they they're their them that those"
                    + " these he she his her him also then however although though otherwise therefore thus hence"
                    + " instead neither either same such both another" + " ",
            "de",
            " und aber oder denn weil welche welcher welches es er sie sein seine"
                    + " jener deshalb daher trotzdem dann dort außerdem allerdings jedoch sonst"
                    + " dadurch dabei" + " ",
            "fr",
            " et mais ou car parce qui que dont il elle ils elles ce cela ça c'est lui leur"
                    + " son sa ses donc puis alors cependant pourtant sinon aussi ainsi" + " ",
            "es",
            " y e pero o porque que quien él ella ellos ellas eso esto su sus lo entonces luego"
                    + " además también aunque sino así" + " ");

    private Openers() {}

    /** Tells whether there is a list for a language. */
    static boolean known(String language) {
        return BY_LANGUAGE.containsKey(language);
    }

    /** Tells whether the first word of a sentence leans on what was said before; false in languages without a list. */
    static boolean lean(String sentence, String language) {
        return BY_LANGUAGE.getOrDefault(language, "").contains(" " + firstWord(sentence) + " ");
    }

    private static String firstWord(String sentence) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < sentence.length(); i += Character.charCount(sentence.codePointAt(i))) {
            int c = sentence.codePointAt(i);
            boolean apostrophe = c == '\'' || c == '\u2019';
            if (Character.isLetter(c) || (apostrophe && !word.isEmpty())) {
                word.appendCodePoint(apostrophe ? '\'' : Character.toLowerCase(c));
            } else if (!word.isEmpty()) {
                break;
            }
        }
        return word.toString();
    }
}
