package org.feedbacknlp.training.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.feedbacknlp.api.Verbatim;
import org.feedbacknlp.core.sentiment.RuleFeature;
import org.feedbacknlp.core.sentiment.RuleTexts;

/** The kinds of English texts that figures are told of apart; a text may be of several. Not thread-safe. */
final class Slices {
    private static final int SHORT = 60;
    private static final int LONG = 300;
    private static final List<String> NEGATORS = List.of("not", "no", "never", "nothing", "nobody", "none");
    private static final List<String> CONTRASTS = List.of("but", "however", "although", "though");
    private static final List<String> REQUESTS = List.of("please", "could you", "can you", "should", "would be");

    private final RuleTexts rules = new RuleTexts();
    private final Map<String, Predicate<String>> slices = new LinkedHashMap<>();

    Slices() {
        slices.put("negation", text -> hasAny(text, NEGATORS) || hasContracted(text));
        slices.put("contrast", text -> hasAny(text, CONTRASTS));
        slices.put("no opinion word", this::hasNoOpinion);
        slices.put("request", text -> hasAny(text, REQUESTS));
        slices.put("emoji", text -> text.codePoints().anyMatch(c -> c >= 0x1f300 && c < 0x1fb00));
        slices.put("short", text -> text.length() <= SHORT);
        slices.put("long", text -> text.length() >= LONG);
    }

    /** Returns the names of all slices, in the order of cards. */
    List<String> names() {
        return List.copyOf(slices.keySet());
    }

    /** Returns the names of those that a text is of. */
    List<String> of(String text) {
        List<String> names = new ArrayList<>();
        slices.forEach((name, slice) -> {
            if (slice.test(text)) {
                names.add(name);
            }
        });
        return names;
    }

    /** Tells whether the rules find no opinion: no word of the lexicon, no idiom, no picture that has a side. */
    private boolean hasNoOpinion(String text) {
        double[] read = rules.read(Verbatim.builder(text).language("en").build());
        return read[RuleFeature.NO_OPINION.ordinal()] == 1;
    }

    private static boolean hasAny(String text, List<String> phrases) {
        String lower = text.toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(phrase -> {
            int at = lower.indexOf(phrase);
            while (at >= 0 && (isInWord(lower, at - 1) || isInWord(lower, at + phrase.length()))) {
                at = lower.indexOf(phrase, at + 1);
            }
            return at >= 0;
        });
    }

    /** Tells whether a word ends in a contracted "not". */
    private static boolean hasContracted(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("n't");
        while (at >= 0 && (!isInWord(lower, at - 1) || isInWord(lower, at + 3))) {
            at = lower.indexOf("n't", at + 1);
        }
        return at >= 0;
    }

    private static boolean isInWord(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
    }
}
