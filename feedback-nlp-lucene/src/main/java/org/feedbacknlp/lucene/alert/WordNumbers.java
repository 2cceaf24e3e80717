package org.feedbacknlp.lucene.alert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import org.feedbacknlp.api.rule.Rule;
import org.feedbacknlp.api.rule.match.Glob;
import org.feedbacknlp.api.rule.match.Typo;
import org.feedbacknlp.api.rule.match.WordForms;

/** The words of some rules by number, and which of them a word of a text may be. Immutable once built; thread-safe. */
final class WordNumbers {
    private final List<Rule.Word> words;
    private final Map<String, List<Integer>> closed = new HashMap<>();
    private final Map<Character, List<Open>> openByStart = new HashMap<>();
    private final List<Open> openAnywhere = new ArrayList<>();
    /** By first code point: a slip has the first letter right, and not all forms of a word begin alike. */
    private final Map<Integer, List<Meant>> fuzzy = new HashMap<>();

    WordNumbers(List<Rule.Word> words) {
        this.words = words;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).open()) {
                addOpen(i);
            } else {
                addClosed(i);
            }
        }
    }

    /**
     * A word with {@code *} or {@code ?} in it.
     *
     * @param word its number
     * @param pattern how it is written, lower-case
     */
    private record Open(int word, String pattern) {
        boolean matches(String form) {
            return Glob.matches(pattern, form, 0, form.length());
        }
    }

    /**
     * A word that is found despite a slip.
     *
     * @param word its number
     * @param forms its forms
     */
    private record Meant(int word, List<String> forms) {
        boolean isOneSlipFrom(String form) {
            return !forms.contains(form) && forms.stream().anyMatch(meant -> Typo.isOne(meant, form));
        }
    }

    private void addOpen(int number) {
        Open open = new Open(number, words.get(number).text().toLowerCase(Locale.ROOT));
        char start = open.pattern().charAt(0);
        List<Open> place = start == '*' || start == '?'
                ? openAnywhere
                : openByStart.computeIfAbsent(start, key -> new ArrayList<>());
        place.add(open);
    }

    private void addClosed(int number) {
        Rule.Word word = words.get(number);
        List<String> forms = List.copyOf(WordForms.of(word));
        forms.forEach(
                form -> closed.computeIfAbsent(form, key -> new ArrayList<>()).add(number));
        if (word.form() == Rule.Form.FUZZY) {
            Meant meant = new Meant(number, forms);
            forms.stream()
                    .map(form -> form.codePointAt(0))
                    .distinct()
                    .forEach(start -> fuzzy.computeIfAbsent(start, key -> new ArrayList<>())
                            .add(meant));
        }
    }

    int count() {
        return words.size();
    }

    Rule.Word word(int number) {
        return words.get(number);
    }

    /** Tells which words a form may be, each once; capitals are not looked at. */
    void find(String form, IntConsumer found) {
        closed.getOrDefault(form, List.of()).forEach(found::accept);
        noteOpen(openAnywhere, form, found);
        if (!form.isEmpty()) {
            noteOpen(openByStart.getOrDefault(form.charAt(0), List.of()), form, found);
            for (Meant meant : fuzzy.getOrDefault(form.codePointAt(0), List.of())) {
                if (meant.isOneSlipFrom(form)) {
                    found.accept(meant.word());
                }
            }
        }
    }

    private static void noteOpen(List<Open> candidates, String form, IntConsumer found) {
        for (Open open : candidates) {
            if (open.matches(form)) {
                found.accept(open.word());
            }
        }
    }
}
