package org.feedbacknlp.api.rule.match;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.feedbacknlp.api.rule.Rule;

/**
 * The forms of an English word: inflections, and the other of the British and American spellings. Words are spelled out by rule when a
 * codebook is read, so that matching and an index look for the same words and nothing is computed for a text. A form that no one writes
 * does no harm; one that is another word does, so the rules are narrow.
 */
public final class WordForms {
    private static final List<List<String>> IRREGULAR = List.of(
            List.of("pay", "pays", "paying", "paid"),
            List.of("buy", "buys", "buying", "bought"),
            List.of("send", "sends", "sending", "sent"),
            List.of("spend", "spends", "spending", "spent"),
            List.of("break", "breaks", "breaking", "broke", "broken"),
            List.of("speak", "speaks", "speaking", "spoke", "spoken"),
            List.of("freeze", "freezes", "freezing", "froze", "frozen"),
            List.of("steal", "steals", "stealing", "stole", "stolen"),
            List.of("choose", "chooses", "choosing", "chose", "chosen"),
            List.of("wear", "wears", "wearing", "wore", "worn"),
            List.of("tear", "tears", "tearing", "tore", "torn"),
            List.of("lose", "loses", "losing", "lost"),
            List.of("get", "gets", "getting", "got", "gotten"),
            List.of("forget", "forgets", "forgetting", "forgot", "forgotten"),
            List.of("find", "finds", "finding", "found"),
            List.of("tell", "tells", "telling", "told"),
            List.of("sell", "sells", "selling", "sold"),
            List.of("keep", "keeps", "keeping", "kept"),
            List.of("leave", "leaves", "leaving", "left"),
            List.of("take", "takes", "taking", "took", "taken"),
            List.of("give", "gives", "giving", "gave", "given"),
            List.of("come", "comes", "coming", "came"),
            List.of("hear", "hears", "hearing", "heard"),
            List.of("make", "makes", "making", "made"),
            List.of("meet", "meets", "meeting", "met"),
            List.of("hold", "holds", "holding", "held"),
            List.of("write", "writes", "writing", "wrote", "written"),
            List.of("understand", "understands", "understanding", "understood"),
            List.of("go", "goes", "going", "went", "gone"),
            List.of("person", "persons", "people"),
            List.of("child", "children"),
            List.of("man", "men"),
            List.of("woman", "women"));

    private static final List<List<String>> SPELLINGS = List.of(
            List.of("colour", "color"),
            List.of("favour", "favor"),
            List.of("behaviour", "behavior"),
            List.of("flavour", "flavor"),
            List.of("honour", "honor"),
            List.of("labour", "labor"),
            List.of("neighbour", "neighbor"),
            List.of("centre", "center"),
            List.of("metre", "meter"),
            List.of("litre", "liter"),
            List.of("theatre", "theater"),
            List.of("fibre", "fiber"),
            List.of("licence", "license"),
            List.of("programme", "program"),
            List.of("catalogue", "catalog"),
            List.of("grey", "gray"),
            List.of("jewellery", "jewelry"));

    private static final List<String> NO_PLURAL =
            List.of("news", "always", "perhaps", "gas", "yes", "sometimes", "besides", "towards", "lens", "series");

    private static final String VOWELS = "aeiou";

    private WordForms() {}

    /**
     * Returns what a closed word of a rule is found as.
     *
     * @param word a word that is not {@linkplain Rule.Word#open open}
     * @return its forms, lower-case
     */
    public static SortedSet<String> of(Rule.Word word) {
        return word.form() == Rule.Form.ANY || word.form() == Rule.Form.FUZZY
                ? of(word.text())
                : new TreeSet<>(List.of(word.text().toLowerCase(Locale.ROOT)));
    }

    /**
     * Returns a word with all its forms.
     *
     * @param word the word, lower-case
     * @return the word, its inflections, and both in the other spelling
     */
    public static SortedSet<String> of(String word) {
        SortedSet<String> forms = new TreeSet<>(List.of(word));
        for (List<String> irregular : IRREGULAR) {
            if (irregular.contains(word)) {
                forms.addAll(irregular);
                return forms;
            }
        }
        if (word.length() < 3 || !isPlain(word) || NO_PLURAL.contains(word)) {
            return forms;
        }
        for (String base : bases(word)) {
            for (String spelled : spellings(base)) {
                inflect(spelled, forms);
            }
        }
        return forms;
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** Returns what a word may be a form of, and the word itself. */
    private static SortedSet<String> bases(String word) {
        SortedSet<String> bases = new TreeSet<>(List.of(word));
        if (word.endsWith("ies") && word.length() > 4) {
            bases.add(cut(word, 3) + "y");
        } else if (endsWithAny(word, "sses", "xes", "zes", "ches", "shes")) {
            bases.add(cut(word, 2));
        } else if (word.endsWith("s") && !endsWithAny(word, "ss", "us", "is")) {
            bases.add(cut(word, 1));
        } else if (word.endsWith("ied") && word.length() > 4) {
            bases.add(cut(word, 3) + "y");
        } else if (word.endsWith("ed") && word.length() > 4) {
            addStem(cut(word, 2), bases);
        } else if (word.endsWith("ing") && word.length() > 5) {
            addStem(cut(word, 3), bases);
        }
        return bases;
    }

    /** Adds what stood before {@code -ed} or {@code -ing}: {@code plan(n)}, {@code hop(e)}, {@code help}. */
    private static void addStem(String stem, SortedSet<String> bases) {
        if (syllables(stem) == 0) {
            return;
        }
        int last = stem.length() - 1;
        boolean doubled =
                last > 1 && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        if (doubled) {
            bases.add(cut(stem, 1));
        } else if (doubles(stem)) {
            bases.add(stem + "e");
        } else {
            bases.add(stem);
            bases.add(stem + "e");
        }
    }

    private static SortedSet<String> spellings(String base) {
        SortedSet<String> all = new TreeSet<>(List.of(base));
        for (List<String> pair : SPELLINGS) {
            if (pair.contains(base)) {
                all.addAll(pair);
            }
        }
        if (base.length() > 5 && base.endsWith("ise")) {
            all.add(cut(base, 2) + "ze");
        } else if (base.length() > 5 && base.endsWith("ize")) {
            all.add(cut(base, 2) + "se");
        }
        return all;
    }

    private static void inflect(String base, SortedSet<String> forms) {
        int last = base.length() - 1;
        forms.add(base);
        forms.add(base + "'s");
        if (base.endsWith("y") && last > 0 && VOWELS.indexOf(base.charAt(last - 1)) < 0) {
            forms.addAll(List.of(cut(base, 1) + "ies", cut(base, 1) + "ied", base + "ing"));
        } else if (base.endsWith("e")) {
            forms.addAll(List.of(base + "s", base + "d", cut(base, 1) + "ing"));
        } else if (doubles(base)) {
            String more = base + base.charAt(last);
            forms.addAll(List.of(base + "s", more + "ed", more + "ing"));
        } else {
            forms.add(endsWithAny(base, "s", "x", "z", "ch", "sh") ? base + "es" : base + "s");
            forms.addAll(List.of(base + "ed", base + "ing"));
            if (base.endsWith("l")) {
                forms.addAll(List.of(base + "led", base + "ling"));
            }
        }
    }

    /** Tells whether the last consonant is doubled before {@code -ed}: one syllable, one vowel, one consonant. */
    private static boolean doubles(String word) {
        int last = word.length() - 1;
        return last >= 2
                && syllables(word) == 1
                && VOWELS.indexOf(word.charAt(last)) < 0
                && "wxy".indexOf(word.charAt(last)) < 0
                && VOWELS.indexOf(word.charAt(last - 1)) >= 0
                && VOWELS.indexOf(word.charAt(last - 2)) < 0;
    }

    private static int syllables(String word) {
        int count = 0;
        boolean before = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = VOWELS.indexOf(word.charAt(i)) >= 0 || word.charAt(i) == 'y' && i > 0;
            count += vowel && !before ? 1 : 0;
            before = vowel;
        }
        return count;
    }

    private static boolean endsWithAny(String word, String... ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String word, int behind) {
        return word.substring(0, word.length() - behind);
    }
}
